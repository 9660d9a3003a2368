/**
 * Leaves of a table what is headings and records: finds titles above the headings and headings over two rows, and leaves
 * out the rows that are no records.
 */
import { isBlankCell, textOf } from '../../rules';
import { findHeadingRow, looksLikeHeading } from '../../tables';
import type { ReadingBounds } from '../bounds';
import type { GridCell } from '../grid-cell';
import { note, type ReadingNote } from '../reading-note';
import { droppedNotes, droppedRows } from './dropped-rows';
import { headingsOf, spellingsOf, type TableKind } from './known-headings';

type Row = readonly GridCell[];

export interface TableRequest {
  readonly kind: TableKind;
  /** Headings that the person named. */
  readonly named: readonly string[];
  /** What separated the cells of a text; null for other files, and unless given. */
  readonly separator?: string | null;
}

export interface TidyTable {
  /** The headings, then the records; as they were when no row has a known heading. */
  readonly rows: readonly Row[];
  /** Where each row is in the file or sheet, counted from 1; null if they are all of its rows. */
  readonly lines: readonly number[] | null;
  readonly notes: readonly ReadingNote[];
}

export async function tidyTable(
  all: readonly Row[],
  { kind, named, separator = null }: TableRequest,
  bounds: ReadingBounds,
): Promise<TidyTable> {
  const known = headingsOf(kind);
  const at = findHeadingRow(
    all.slice(0, DEEPEST_HEADING).map((cells) => cells.map((cell) => cell ?? '')),
    spellingsOf(kind),
    named.map(known.fold),
  )?.headingAt;
  if (at === undefined) {
    return { rows: all, lines: null, notes: [] };
  }
  const rows = separator !== null && all[at]?.length === 1 ? inOneColumn(all, separator) : all;
  const notes: ReadingNote[] = [];
  const first = rows[at] ?? [];
  const both = joinedHeadings(first, rows[at + 1] ?? [], known);
  const headings = both ?? first;
  if (both !== null) notes.push(note('two-heading-rows', 'likely', { row: at + 1 }));
  else if (at > 0) notes.push(note('heading-row', 'certain', { row: at + 1 }));

  const from = at + (both === null ? 1 : 2);
  const found = await droppedRows(rows, { from, headings, known }, bounds);
  const { dropped, orders } = found;
  notes.push(...droppedNotes(rows, found));
  if (at === 0 && both === null && dropped.size === 0) return { rows, lines: null, notes };
  const kept: Row[] = [headings];
  const lines: number[] = [at + 1];
  let order: readonly number[] | null = null;
  for (let row = from; row < rows.length; row += 1) {
    order = orders.get(row) ?? order;
    if (dropped.has(row)) continue;
    kept.push(inOrder(rows[row] ?? [], order));
    lines.push(row + 1);
  }
  return { rows: kept, lines, notes };
}

/** A table of one column, whose names were split at commas in them. */
function inOneColumn(rows: readonly Row[], separator: string): readonly Row[] {
  return rows.map((cells) => (cells.length > 1 ? [cells.join(separator)] : cells));
}

/** A record below headings in another order, in that of the first ones. */
function inOrder(cells: Row, order: readonly number[] | null): Row {
  if (order === null) return cells;
  const moved: GridCell[] = order.map(() => null);
  cells.forEach((cell, column) => (moved[order[column] ?? column] = cell));
  return moved;
}

const DEEPEST_HEADING = 26;

/**
 * Headings of two rows as one: those below where there are any. Null unless the lower row completes the upper one,
 * without covering a heading of it by a text that is none.
 */
function joinedHeadings(upper: Row, lower: Row, known: ReturnType<typeof headingsOf>): Row | null {
  const texts = lower.map((cell) => textOf(cell ?? '').trim());
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0 || !filled.every(looksLikeHeading)) return null;
  const fields = texts.map((text) => (text === '' ? undefined : known.fieldOf(text)));
  const recognised = fields.filter((field) => field !== undefined).length;
  if (recognised * 2 < filled.length) return null;
  const isCovered = texts.some((text, column) => {
    const above = textOf(upper[column] ?? '').trim();
    return text !== '' && fields[column] === undefined && known.fieldOf(above) !== undefined;
  });
  const repeats = texts.every((text, column) => {
    const above = textOf(upper[column] ?? '').trim();
    return text === '' || known.fold(text) === known.fold(above);
  });
  // Equal headings again are a repetition, unless a merged cell was filled down.
  const adds = texts.some((text, column) => text !== '' && isBlankCell(upper[column] ?? ''));
  if (isCovered || (repeats && !adds)) return null;
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, column) =>
    (texts[column] ?? '') === '' ? (upper[column] ?? null) : (lower[column] ?? null),
  );
}
