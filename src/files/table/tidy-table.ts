/**
 * Leaves of a table what is headings and records: titles above the headings, headings over two rows, hints below them,
 * headings repeated among the records, totals, and the lines that reports end with.
 */
import { isBlankCell, textOf } from '../../rules';
import { findHeadingRow, looksLikeHeading } from '../../tables';
import type { ReadingBounds } from '../bounds';
import type { GridCell } from '../grid-cell';
import { note, type ReadingNote } from '../reading-note';
import { isFooter, isHint, isTotal } from './no-records';
import { headingsOf, spellingsOf, type TableKind } from './known-headings';

type Row = readonly GridCell[];

export interface TableRequest {
  readonly kind: TableKind;
  /** Headings that the person named. */
  readonly named: readonly string[];
}

export interface TidyTable {
  /** The headings, then the records; as they were when no row has a known heading. */
  readonly rows: readonly Row[];
  /** Where each row is in the file or sheet, counted from 1; null if they are all of its rows. */
  readonly lines: readonly number[] | null;
  readonly notes: readonly ReadingNote[];
}

export async function tidyTable(
  rows: readonly Row[],
  { kind, named }: TableRequest,
  bounds: ReadingBounds,
): Promise<TidyTable> {
  const known = headingsOf(kind);
  const at = findHeadingRow(
    rows.slice(0, DEEPEST_HEADING).map((cells) => cells.map((cell) => cell ?? '')),
    spellingsOf(kind),
    named.map(known.fold),
  )?.headingAt;
  if (at === undefined) {
    return { rows, lines: null, notes: [] };
  }
  const notes: ReadingNote[] = [];
  const first = rows[at] ?? [];
  const both = joinedHeadings(first, rows[at + 1] ?? [], known);
  const headings = both ?? first;
  if (both !== null) notes.push(note('two-heading-rows', 'likely', { row: at + 1 }));
  else if (at > 0) notes.push(note('heading-row', 'certain', { row: at + 1 }));

  const from = at + (both === null ? 1 : 2);
  const dropped = await droppedRows(rows, from, headings, bounds);
  if (at === 0 && both === null && dropped.size === 0) return { rows, lines: null, notes };
  const kept: Row[] = [headings];
  const lines: number[] = [at + 1];
  for (let row = from; row < rows.length; row += 1) {
    if (dropped.has(row)) continue;
    kept.push(rows[row] ?? []);
    lines.push(row + 1);
  }
  return { rows: kept, lines, notes: [...notes, ...droppedNotes(rows, dropped)] };
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

type Cause = 'totals' | 'footers' | 'repeated-headings' | 'hints';

/** Rows that are no records, with what they are instead. */
async function droppedRows(
  rows: readonly Row[],
  from: number,
  headings: Row,
  bounds: ReadingBounds,
): Promise<Map<number, Cause>> {
  const dropped = new Map<number, Cause>();
  const names = headings.map((cell) => textOf(cell ?? '').trim());
  for (let row = from; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    if (bounds.step(cells.length)) await bounds.rest();
    const first = cells.findIndex((cell) => !isBlankCell(cell ?? ''));
    if (first < 0) continue;
    if (row === from && isHint(cells)) dropped.set(row, 'hints');
    else if (textOf(cells[first] ?? '').trim() === names[first] && repeats(cells, names)) {
      dropped.set(row, 'repeated-headings');
    } else if (isTotal(cells, first)) dropped.set(row, 'totals');
  }
  const end = footerStart(rows, from, dropped);
  for (let row = end; row < rows.length; row += 1) {
    if (dropped.has(row) || (rows[row] ?? []).every((cell) => isBlankCell(cell ?? ''))) continue;
    dropped.set(row, 'footers');
  }
  return dropped;
}

function repeats(cells: Row, names: readonly string[]): boolean {
  let same = 0;
  const isSame = cells.every((cell, column) => {
    const text = textOf(cell ?? '').trim();
    if (text !== '' && text === names[column]) same += 1;
    return text === '' || text === names[column];
  });
  return isSame && (same > 1 || names.filter((name) => name !== '').length === 1);
}

/**
 * Where the lines begin that a report ends with: lines of one text each, one of them a usual one (`Copyright …`,
 * `共 1 条记录`). The length of the table if there are none.
 */
function footerStart(
  rows: readonly Row[],
  from: number,
  dropped: ReadonlyMap<number, Cause>,
): number {
  let start = rows.length;
  let isUsual = false;
  let afterBlank = rows.length;
  for (let row = rows.length - 1; row >= from; row -= 1) {
    const filled = (rows[row] ?? []).filter((cell) => !isBlankCell(cell ?? ''));
    if (filled.length === 0) {
      if (isUsual) afterBlank = row;
      continue;
    }
    if (dropped.has(row)) continue;
    if (filled.length > 1) break;
    if (isFooter(textOf(filled[0] ?? ''))) {
      start = row;
      isUsual = true;
    }
  }
  // Below a blank row, the lines before the usual one belong to it.
  return Math.min(start, afterBlank);
}

/** One note per kind, with what the rows said. */
function droppedNotes(
  rows: readonly Row[],
  dropped: ReadonlyMap<number, Cause>,
): readonly ReadingNote[] {
  const kinds = new Map<Cause, number[]>();
  for (const [row, cause] of dropped) {
    const others = kinds.get(cause);
    if (others === undefined) kinds.set(cause, [row]);
    else others.push(row);
  }
  return [...kinds].map(([cause, at]) => {
    const texts = at.slice(0, MOST_QUOTED).map((row) => {
      const cell = (rows[row] ?? []).find((one) => !isBlankCell(one ?? ''));
      return textOf(cell ?? '')
        .trim()
        .slice(0, LONGEST_QUOTED);
    });
    const quoted = texts.map((text) => `“${text}”`).join(', ');
    return note(cause, cause === 'footers' ? 'likely' : 'certain', {
      rows: at.length,
      row: (at[0] ?? 0) + 1,
      texts: at.length > MOST_QUOTED ? `${quoted} …` : quoted,
    });
  });
}

const MOST_QUOTED = 10;
const LONGEST_QUOTED = 60;
