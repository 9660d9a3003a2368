/** Adopts the team's own sheet: finds its heading row, and describes what would be added. */
import {
  fieldLabel,
  findColumns,
  headingWords,
  type Context,
  type SheetHead,
} from '../../workbook';
import { textOf } from '../../rules';
import { columnLetters, type SheetPort } from '../../platform';
import { newPartNames } from './new-parts';
import type { SetUpPlan, TablePlan } from './plan';

/** Number of rows searched for headings. */
const ROWS_SEARCHED = 10;

/** A heading row has at least one of these fields. */
const NAMES = ['company', 'contact', 'email', 'phone'];

export type HeadingLocation =
  | { readonly code: 'headings' }
  /** There are title rows above; `row` is the heading row, 1-based. */
  | { readonly code: 'title-rows'; readonly row: number }
  | { readonly code: 'no-headings' }
  | { readonly code: 'empty' };

/** Finds out whether a sheet looks like a customer list, and where its headings are. */
export function locateHeadings(sheet: SheetPort): HeadingLocation {
  const rows = sheet.read().slice(0, ROWS_SEARCHED);
  if (rows.length === 0) return { code: 'empty' };
  const words = headingWords('customers');
  const countKnown = (row: number): number => {
    const { columns } = findColumns(rows[row] ?? [], () => new Map(), words);
    const isList = NAMES.some((field) => columns[field] !== undefined);
    return isList ? Object.keys(columns).length : 0;
  };
  const best = rows.reduce(
    (found, _, row) => (countKnown(row) > countKnown(found) ? row : found),
    0,
  );
  if (countKnown(best) === 0) return { code: 'no-headings' };
  // On a tie the first row wins, since a single word may be a heading by chance.
  return best === 0 ? { code: 'headings' } : { code: 'title-rows', row: best + 1 };
}

/** The text of the proposal: each heading with its field, and the columns and sheets to add. */
export function proposalText(context: Context, plan: SetUpPlan): string {
  const { adopt } = context.words.menu;
  const customers = plan.tables.find(({ table }) => table === 'customers') as TablePlan;
  const head = customers.head as SheetHead;
  const label = (field: string): string => fieldLabel('customers', field, context.language);
  const known = [...head.mapping].filter(([field]) => !customers.fields.includes(field));
  const found = known.map(([field, heading]) => {
    const column = columnLetters(head.columns[field] ?? 0);
    return heading === label(field)
      ? `${column}: ${heading}`
      : `${column}: ${heading} → ${label(field)}`;
  });
  const unnamed = head.headings.some((heading) => textOf(heading).trim() === '');
  return adopt.propose({
    sheet: customers.title,
    found,
    added: customers.fields.map(label),
    sheets: newPartNames(context, plan),
    freezes: customers.freezes,
    notes: unnamed ? [adopt.merged] : [],
  });
}
