/**
 * The cells of a customer's row that an entry, a closing or a snooze changes: only those whose value differs
 * afterwards, and never a cell with a formula.
 */
import { customerFields, trackingOf, type Cell, type Customer, type FieldSpec } from '../../rules';
import {
  fieldCell,
  fieldLabel,
  type CustomerFile,
  type Context,
  type RecordChange,
} from '../../workbook';

export interface CustomerChange {
  /** Null if no cell changes. */
  readonly change: RecordChange | null;
  /** Fields that have no column. */
  readonly unwritten: readonly string[];
  /** Fields that a formula of the team fills. */
  readonly computed: readonly string[];
}

/** A customer's row and its record before and after; `formulas` of the row by column, `''` for none. */
export interface ChangedRow {
  readonly row: number;
  readonly before: Customer;
  readonly after: Customer;
  readonly formulas: readonly string[];
}

export function planCustomerChange(
  context: Context,
  { customers }: CustomerFile,
  { row, before, after, formulas }: ChangedRow,
): CustomerChange {
  const specs: Readonly<Record<string, FieldSpec>> = customerFields;
  const now = changedFields(before);
  const cells: { before: Record<string, Cell>; after: Record<string, Cell> } = {
    before: {},
    after: {},
  };
  const unwritten: string[] = [];
  const computed: string[] = [];
  for (const [field, value] of Object.entries(changedFields(after))) {
    // A blank count is 0.
    const spec = specs[field];
    if ((now[field] ?? blankValue(spec)) === (value ?? blankValue(spec))) continue;
    const column = customers.columns[field];
    if (column === undefined) {
      if (specs[field]?.filledBy === undefined) unwritten.push(field);
    } else if ((formulas[column] ?? '') !== '') computed.push(field);
    else {
      cells.before[field] = customers.cellAt(row, field);
      cells.after[field] = fieldCell('customers', field, value, context.language);
    }
  }
  const isChanged = Object.keys(cells.after).length > 0;
  return {
    change: isChanged ? { kind: 'fields', table: 'customers', id: after.id, ...cells } : null,
    unwritten,
    computed,
  };
}

/** What entries change, and what closing a deal changes besides. */
function changedFields(
  customer: Customer,
): Readonly<Record<string, string | number | boolean | null>> {
  const { closedStage, closedNeed, closedClose, lastPurchase, promiseDue } = customer;
  const { lostReason, doNotContact, told, consentOn } = customer;
  const kept = { closedStage, closedNeed, closedClose, lastPurchase, promiseDue };
  return { ...trackingOf(customer), ...kept, lostReason, doNotContact, told, consentOn };
}

function blankValue(spec: FieldSpec | undefined): number | string | null {
  if (spec?.kind === 'text') return '';
  return spec?.kind === 'count' ? 0 : null;
}

/** The formulas of a customer's row, by column, `''` for none. Takes two calls. */
export function readRowFormulas({ customers }: CustomerFile, row: number): readonly string[] {
  return customers.sheet.formulas(row)[0] ?? [];
}

/** What was not written, in words: one warning for all fields without a column, one for all fields with a formula. */
export function warningsFor(
  context: Context,
  changes: readonly CustomerChange[],
): readonly string[] {
  const { warnings } = context.words.work;
  const list = (fields: readonly string[]): string =>
    context.words.and(
      [...new Set(fields)].map((field) => fieldLabel('customers', field, context.language)),
    );
  const unwritten = changes.flatMap((each) => each.unwritten);
  const computed = changes.flatMap((each) => each.computed);
  return [
    ...(unwritten.length > 0 ? [warnings.noColumn({ labels: list(unwritten) })] : []),
    ...(computed.length > 0 ? [warnings.formula({ labels: list(computed) })] : []),
  ];
}
