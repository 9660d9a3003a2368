/** How much the first rows of a sheet look like the wanted table. */
import { findHeadingRow, NAMING } from '../../tables';
import type { GridCell } from '../grid-cell';
import { headingsOf, spellingsOf } from './known-headings';
import type { TableRequest } from './tidy-table';

/** Tables of a page that are looked at, and rows of each. */
const MOST_TABLES = 100;
const SAMPLE_ROWS = 30;

/** The table of a page that looks most like the wanted one; the largest if none does. No rows without a table. */
export function bestTable<T extends readonly (readonly GridCell[])[]>(
  tables: readonly T[],
  request: TableRequest,
): T | [] {
  const ranked = tables
    .map((rows) => ({ rows, cells: rows.reduce((sum, row) => sum + row.length, 0) }))
    .sort((one, other) => other.cells - one.cells)
    .slice(0, MOST_TABLES)
    .map(({ rows }) => ({ rows, score: scoreOfRows(rows.slice(0, SAMPLE_ROWS), request) }))
    .sort((one, other) => other.score - one.score);
  return ranked[0]?.rows ?? [];
}

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
