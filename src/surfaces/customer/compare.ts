/** Shows two customers side by side, before one is merged into the other. */
import * as v from 'valibot';
import {
  customerFieldSpec,
  mergeLines,
  nameOf,
  type Customer,
  type CustomerField,
} from '../../rules';
import type { Platform } from '../../platform';
import type { Compared, Questions } from '../../protocol';
import {
  fieldLabel,
  fieldLines,
  MASKED,
  masksOthers,
  openContext,
  openCustomerFile,
  openPeople,
  openTeamOwners,
  readingContext,
  readTable,
  refuse,
  sheetTitle,
  withRefusals,
  type Context,
  type CustomerFile,
} from '../../workbook';
import { findMergePair, MOVED_TABLES, ownerRefusal, type MergePair } from './merge-pair';

const compareQuestion = v.object({
  keep: v.string(),
  merge: v.string(),
  isChosen: v.optional(v.boolean(), false),
});

export function answerCompare(
  question: unknown,
  platform: Platform,
): Questions['compare']['answer'] {
  const asked = v.parse(compareQuestion, question);
  const context = openContext(platform);
  return withRefusals(context, asked, () => {
    const file = openCustomerFile(context);
    const { keep, merge } = asked.isChosen ? asked : olderFirst(file, asked);
    const pair = findMergePair(context, file, { keep, merge });
    return 'code' in pair ? refuse(asked, pair) : compared(context, file, pair);
  });
}

/** The one who was added first is kept, else the one further up. */
function olderFirst(
  file: CustomerFile,
  { keep, merge }: { readonly keep: string; readonly merge: string },
): { readonly keep: string; readonly merge: string } {
  const [one, other] = [file.find(keep), file.find(merge)];
  if (one === null || other === null) return { keep, merge };
  const [first, second] = [one, other].map(({ row, record: { added } }) => added ?? row - FIRST);
  return (second ?? 0) < (first ?? 0) ? { keep: merge, merge: keep } : { keep, merge };
}

/** Puts customers whose day of adding is unknown before all others, in the order of their rows. */
const FIRST = 10_000_000;

function compared(context: Context, file: CustomerFile, pair: MergePair): Compared {
  const { words, language, today, spreadsheet } = context;
  const [kept, merged] = [pair.kept.record, pair.merged.record];
  const team = readTable(spreadsheet, 'team', readingContext(context))?.records ?? [];
  const people = openPeople(context, openTeamOwners(context, team));
  const masks = masksOthers(context, people);
  const shown = (field: CustomerField, customer: Customer): string => {
    const value = fieldLines([field], customer, words, today)[0]?.value ?? '';
    const isHidden = masks && !people.isMine(customer.owner) && value !== '';
    return isHidden && customerFieldSpec(field).isContactData === true ? MASKED : value;
  };
  const sideOf = ({ row, record }: MergePair['kept']): Compared['kept'] => ({
    id: record.id,
    row,
    name: nameOf(record),
    owner: record.owner,
  });
  return {
    outcome: 'compared',
    kept: sideOf(pair.kept),
    merged: sideOf(pair.merged),
    lines: mergeLines(kept, merged).map(({ field, side, mayBeBoth }) => ({
      field,
      label: fieldLabel('customers', field, language),
      kept: shown(field, kept),
      merged: shown(field, merged),
      side,
      mayBeBoth,
    })),
    moves: MOVED_TABLES.flatMap((table) => {
      const count = file.tables.find(table)?.rowsWhere('customerId', merged.id).length ?? 0;
      return count === 0 ? [] : [{ title: sheetTitle(table, language), count }];
    }),
    asksOwner: pair.hasTwoOwners,
    refusal: ownerRefusal(context, pair)?.message ?? null,
  };
}
