/** How much the first rows of a sheet look like the wanted table. */
import { findHeadingRow, NAMING } from '../../tables';
import type { GridCell } from '../grid-cell';
import { headingsOf, spellingsOf } from './known-headings';
import type { TableRequest } from './tidy-table';

/** The number of fields that its best heading row names, and one more for a table of several columns with records. */
export function scoreOfRows(
  rows: readonly (readonly GridCell[])[],
  { kind, named }: TableRequest,
): number {
  const known = headingsOf(kind);
  const cells = rows.map((row) => row.map((cell) => cell ?? ''));
  const found = findHeadingRow(cells, spellingsOf(kind), named.map(known.fold));
  if (found === null) return 0;
  const fields = new Set(found.headings.map(({ text }) => known.fieldOf(text)).filter(Boolean));
  const hasRecords = found.headings.some(({ isFilled }) => isFilled);
  // One known word may be a label of a form: “Contact | help@x.example”.
  if (fields.size === 1 && found.headings.some(({ text }) => text.includes('@'))) return 0.5;
  // A sheet of choices for drop-downs has many headings, but names no one.
  if (kind === 'customers' && !NAMING.some((field) => fields.has(field))) return 0.25;
  return fields.size + (hasRecords && fields.size > 1 ? 1 : 0);
}
