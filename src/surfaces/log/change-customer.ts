/**
 * The cells of a customer's row that an entry or a snooze moves: only those that say something else
 * afterwards, never one that a formula fills.
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
  /** Null where nothing is to be written. */
  readonly change: RecordChange | null;
  /** Fields that have no column, and those that a formula of the team fills. */
  readonly unwritten: readonly string[];
  readonly computed: readonly string[];
}

/** @param formulas of the row, as wide as the sheet */
export function changeCustomer(
  context: Context,
  { customers }: CustomerFile,
  row: number,
  after: Customer,
  before: Customer,
  formulas: readonly string[],
): CustomerChange {
  const specs: Readonly<Record<string, FieldSpec>> = customerFields;
  const now: Readonly<Record<string, string | number | null>> = { ...trackingOf(before) };
  const cells: { before: Record<string, Cell>; after: Record<string, Cell> } = {
    before: {},
    after: {},
  };
  const unwritten: string[] = [];
  const computed: string[] = [];
  for (const [field, value] of Object.entries(trackingOf(after))) {
    // A count that was never written says 0.
    if ((now[field] ?? blankOf(specs[field])) === (value ?? blankOf(specs[field]))) continue;
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

function blankOf(spec: FieldSpec | undefined): number | null {
  return spec?.kind === 'count' ? 0 : null;
}

/** Formulas that stand in a customer's row, in two calls. */
export function formulasOf({ customers }: CustomerFile, row: number): readonly string[] {
  return customers.sheet.formulas(row)[0] ?? [];
}

/** What could not be written into the row, in words. */
export function warningsFor(
  context: Context,
  changes: readonly CustomerChange[],
): readonly string[] {
  const { warnings } = context.words.work;
  const said = (fields: readonly string[]): string =>
    context.words.and(
      [...new Set(fields)].map((field) => fieldLabel('customers', field, context.language)),
    );
  const unwritten = changes.flatMap((each) => each.unwritten);
  const computed = changes.flatMap((each) => each.computed);
  return [
    ...(unwritten.length > 0 ? [warnings.noColumn({ labels: said(unwritten) })] : []),
    ...(computed.length > 0 ? [warnings.formula({ labels: said(computed) })] : []),
  ];
}
