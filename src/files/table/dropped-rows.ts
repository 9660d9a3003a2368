/**
 * The rows below the headings that are no records: hints, headings repeated among the records, totals, lines of dashes,
 * rows that name a group, and the lines that reports end with.
 */
import { isBlankCell, textOf } from '../../rules';
import {
  headingName,
  isFooter,
  isGroup,
  isHint,
  noRecord,
  type KnownHeadings,
  type NoRecord,
} from '../../tables';
import type { ReadingBounds } from '../bounds';
import type { GridCell } from '../grid-cell';
import { note, type ReadingNote } from '../reading-note';

type Row = readonly GridCell[];

type Cause = NoRecord['cause'] | 'footers' | 'hints' | 'groups';

/** Everything but what the file repeats or draws may be a record after all. */
const LIKELY: ReadonlySet<Cause> = new Set(['footers', 'groups']);

export interface DroppedRows {
  /** By row, what it is instead of a record. */
  readonly dropped: ReadonlyMap<number, Cause>;
  /** By the row of headings in another order: the column of each of its columns. It holds for the rows below. */
  readonly orders: ReadonlyMap<number, readonly number[]>;
  /** Records with a cell in a column without a heading, and the first such cell. */
  readonly bare: { readonly rows: readonly number[]; readonly text: string };
}

interface Below {
  /** The row below the headings. */
  readonly from: number;
  readonly headings: Row;
  readonly known: KnownHeadings;
}

export async function droppedRows(
  rows: readonly Row[],
  { from, headings, known }: Below,
  bounds: ReadingBounds,
): Promise<DroppedRows> {
  const dropped = new Map<number, Cause>();
  const orders = new Map<number, readonly number[]>();
  const bare = { rows: [] as number[], text: '' };
  const names = headings.map(headingName);
  const several = names.filter((name) => name !== '').length > 1;
  for (let row = from; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    if (bounds.step(cells.length)) await bounds.rest();
    const first = cells.findIndex((cell) => !isBlankCell(cell ?? ''));
    if (first < 0) continue;
    const other = noRecord(cells, first, names);
    if (row === from && isHint(cells)) dropped.set(row, 'hints');
    else if (other !== null) {
      dropped.set(row, other.cause);
      if (other.cause === 'repeated-headings') orders.set(row, other.order);
    } else if (several && isGroup(cells, first, known)) dropped.set(row, 'groups');
    else {
      const at = cells.findIndex((cell, place) => !names[place] && !isBlankCell(cell ?? ''));
      if (at < 0) continue;
      if (bare.rows.length === 0) bare.text = textOf(cells[at] ?? '').trim();
      bare.rows.push(row);
    }
  }
  const end = footerStart(rows, from, dropped);
  for (let row = end; row < rows.length; row += 1) {
    if (dropped.has(row) || (rows[row] ?? []).every((cell) => isBlankCell(cell ?? ''))) continue;
    dropped.set(row, 'footers');
  }
  return { dropped, orders, bare };
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
export function droppedNotes(
  rows: readonly Row[],
  { dropped, bare }: DroppedRows,
): readonly ReadingNote[] {
  const kinds = new Map<Cause, number[]>();
  for (const [row, cause] of dropped) {
    const others = kinds.get(cause);
    if (others === undefined) kinds.set(cause, [row]);
    else others.push(row);
  }
  const notes = [...kinds].map(([cause, at]) => {
    const texts = at.slice(0, MOST_QUOTED).map((row) => {
      const cell = (rows[row] ?? []).find((one) => !isBlankCell(one ?? ''));
      return textOf(cell ?? '')
        .trim()
        .slice(0, LONGEST_QUOTED);
    });
    const quoted = texts.map((text) => `“${text}”`).join(', ');
    return note(cause, LIKELY.has(cause) ? 'likely' : 'certain', {
      rows: at.length,
      row: (at[0] ?? 0) + 1,
      texts: at.length > MOST_QUOTED ? `${quoted} …` : quoted,
    });
  });
  const kept = bare.rows.filter((row) => !dropped.has(row));
  if (kept.length > 0) {
    const texts = `“${bare.text.slice(0, LONGEST_QUOTED)}”`;
    notes.push(
      note('no-heading', 'certain', { rows: kept.length, row: (kept[0] ?? 0) + 1, texts }),
    );
  }
  return notes;
}

const MOST_QUOTED = 10;
const LONGEST_QUOTED = 60;
