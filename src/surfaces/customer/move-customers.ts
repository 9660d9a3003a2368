/**
 * Gives customers to another owner, with a notice for each, and their open cases where a colleague leaves. The one
 * place for hand-over, release into the pool and taking from it.
 */
import {
  assess,
  dueBeforeOf,
  namesIn,
  noticeIdOf,
  textOf,
  type Assessment,
  type Customer,
  type Moved,
} from '../../rules';
import {
  noticeOf,
  openCustomerFile,
  ownersIn,
  type Context,
  type FindOwner,
  type Owner,
  type RecordChange,
  type RefusalReason,
  type Tables,
} from '../../workbook';
import { planRecordChange } from './change-record';

/** `to` is null for a customer whose cell names the former owner beside another one, who keeps it. */
export interface Move {
  readonly row: number;
  readonly owner: string;
  readonly to: string | null;
}

interface Moves {
  readonly moves: readonly Move[];
  readonly moved: Moved;
  /** Whose name leaves the cells, and whose open cases go along; by default the owner of each customer, without cases. */
  readonly from?: Owner;
  /** ID of the question. */
  readonly request: string;
  /** True if undo leaves those who went on to someone else since. */
  readonly isPartial?: boolean;
  /** The sentence of a notice, and in whose name it is. */
  readonly noteOf: (moved: MovedCustomer) => { readonly by: string; readonly note: string };
}

export interface MovedCustomer {
  readonly customer: Customer;
  /** Null for a customer of no one. */
  readonly assessment: Assessment | null;
  readonly to: string;
}

interface PlannedMoves {
  readonly changes: readonly RecordChange[];
  /** Customers who get another owner. */
  readonly count: number;
  /** In the order of their first customer. */
  readonly receivers: readonly string[];
}

export function planMoves(
  context: Context,
  tables: Tables,
  ownerOf: FindOwner,
  { moves, moved, from, request, noteOf, isPartial = false }: Moves,
): PlannedMoves | RefusalReason {
  const records = tables.get('customers');
  const formulas = records.sheet.formulas();
  const file = openCustomerFile(context, tables);
  const changes: RecordChange[] = [];
  const notices: RecordChange[] = [];
  const receivers = new Map<string, string>();
  for (const { row, owner, to } of moves) {
    const changed = planRecordChange(context, records, {
      row,
      values: { owner: cellAfter(owner, to, from ?? ownerOf(owner), ownerOf) },
      formulas: formulas[row - 1] ?? [],
    });
    if ('code' in changed) return changed;
    if (changed.change === null) continue;
    changes.push(isPartial ? asPartial(changed.change) : changed.change);
    if (to === null) continue;
    const customer = file.at(row);
    const { id } = customer;
    const isOwned = ownerOf(owner).kind !== 'nobody';
    const assessment = isOwned ? assess(customer, file.policies, context.today) : null;
    receivers.set(id, to);
    // The days late until now stay with the former owner (docs/rules.md §3, Handed over).
    const dueBefore = assessment === null ? null : dueBeforeOf(assessment);
    const facts = { customer: id, ...noteOf({ customer, assessment, to }), dueBefore };
    notices.push(noticeOf(context, tables, { id: noticeIdOf(moved, request, id), ...facts }));
  }
  const cases = from === undefined ? [] : planCases(context, tables, ownerOf, { receivers, from });
  if ('code' in cases) return cases;
  return {
    changes: [...changes, ...cases, ...notices],
    count: receivers.size,
    receivers: [...new Set(receivers.values())],
  };
}

function asPartial(change: RecordChange): RecordChange {
  return change.kind === 'fields' ? { ...change, isPartial: true } : change;
}

/** Colleagues whom the cell names beside the former owner stay in it. */
function cellAfter(cell: string, to: string | null, former: Owner, ownerOf: FindOwner): string {
  if (ownersIn(cell, ownerOf).length < 2) return to ?? cell;
  const receiver = to === null ? null : ownerOf(to);
  if (receiver?.kind === 'nobody') return to ?? cell;
  const others = namesIn(cell).filter((name) => ![former, receiver].includes(ownerOf(name)));
  return [...(to === null ? [] : [to]), ...others].join(', ');
}

interface CasesOf {
  /** New owners by ID of the customer. */
  readonly receivers: ReadonlyMap<string, string>;
  readonly from: Owner;
}

/** Open cases of the former owner go along with the customer. */
function planCases(
  context: Context,
  tables: Tables,
  ownerOf: FindOwner,
  { receivers, from }: CasesOf,
): readonly RecordChange[] | RefusalReason {
  const records = tables.find('cases');
  if (records === null || receivers.size === 0) return [];
  const changes: RecordChange[] = [];
  const formulas = records.sheet.formulas();
  for (const at of records.rows.keys()) {
    const row = at + 2;
    const to = receivers.get(records.textAt(row, 'customerId')) ?? '';
    const isOpen = textOf(records.cellAt(row, 'closed')) === '' && records.textAt(row, 'id') !== '';
    if (!isOpen || ownerOf(to).kind === 'nobody') continue;
    const fields = ['owner', 'handedTo'].filter(
      (field) => ownerOf(records.textAt(row, field)) === from,
    );
    const values = Object.fromEntries(fields.map((field) => [field, to]));
    const line = { row, values, formulas: formulas[row - 1] ?? [] };
    const changed = planRecordChange(context, records, line);
    if ('code' in changed) return changed;
    if (changed.change !== null) changes.push(changed.change);
  }
  return changes;
}
