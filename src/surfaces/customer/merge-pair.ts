/** The two customers of a merge, and what prevents it. */
import { nameOf, openMergedInto, type Customer } from '../../rules';
import {
  missingCustomer,
  missingRight,
  openTeamOwners,
  readingContext,
  readTable,
  type Context,
  type CustomerFile,
  type RefusalReason,
} from '../../workbook';

interface FoundCustomer {
  readonly row: number;
  readonly record: Customer;
}

export interface MergePair {
  readonly kept: FoundCustomer;
  readonly merged: FoundCustomer;
  /** IDs of the customers who were merged into the second one before. */
  readonly followers: readonly string[];
  /** Whether they have two owners, of whom one must be chosen. */
  readonly hasTwoOwners: boolean;
}

/** The tables whose records belong to a customer. */
export const MOVED_TABLES = ['journal', 'purchases', 'cases', 'contacts'] as const;

export function findMergePair(
  context: Context,
  file: CustomerFile,
  { keep, merge }: { readonly keep: string; readonly merge: string },
): MergePair | RefusalReason {
  const { refusals } = context.words.work;
  const [kept, merged] = [file.find(keep), file.find(merge)];
  if (kept === null || merged === null) return missingCustomer(context, file.customers);
  if (kept.row === merged.row) {
    return { code: 'input', field: 'merge', message: refusals.mergeSame };
  }
  const all = customersIn(file);
  const intoOf = openMergedInto(all);
  // One that was merged into the other, or is in a circle, can still be the one to keep.
  for (const [one, other] of [
    [kept, merged],
    [merged, kept],
  ] as const) {
    const into = intoOf(one.record);
    if (into?.code !== 'kept' || into.id === other.record.id) continue;
    const third = all.find(({ id }) => id === into.id);
    const names = { name: nameOf(one.record), to: third === undefined ? into.id : nameOf(third) };
    return { code: 'input', field: 'merge', message: refusals.mergedBefore(names) };
  }
  const followers = all
    .filter(({ id, mergedInto }) => mergedInto === merge && id !== keep && id !== '')
    .map(({ id }) => id);
  return { kept, merged, followers, hasTwoOwners: areOwnersDifferent(context, kept, merged) };
}

/** Why the current user may not decide between two owners; null: the user may. */
export function ownerRefusal(context: Context, pair: MergePair): RefusalReason | null {
  if (!pair.hasTwoOwners) return null;
  const reason = missingRight(context, { who: 'manager' });
  if (reason === null) return null;
  return { code: 'right', message: context.words.work.refusals.mergeRight({ reason }) };
}

function customersIn({ customers }: CustomerFile) {
  return customers.rows.map((_, at) => {
    const text = (field: keyof Customer): string => customers.textAt(at + 2, field);
    return {
      id: text('id'),
      mergedInto: text('mergedInto'),
      company: text('company'),
      contact: text('contact'),
      phone: text('phone'),
      email: text('email'),
    };
  });
}

/** Two spellings of one colleague are one owner; no one is no owner. */
function areOwnersDifferent(context: Context, one: FoundCustomer, other: FoundCustomer): boolean {
  if (one.record.owner === other.record.owner) return false;
  const ownerOf = openTeamOwners(
    context,
    readTable(context.spreadsheet, 'team', readingContext(context))?.records ?? [],
  );
  const [first, second] = [ownerOf(one.record.owner), ownerOf(other.record.owner)];
  return first.kind !== 'nobody' && second.kind !== 'nobody' && first !== second;
}
