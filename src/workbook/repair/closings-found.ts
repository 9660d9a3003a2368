/**
 * Deals that were closed without an entry: pasted or filled, by a lost edit event, or before Duebook saw
 * the row. Nothing is emptied; what stood beside the closing is kept in columns of our own, so that it
 * counts as the old deal's until someone edits it (docs/rules.md §1, Closing).
 */
import {
  customerFields,
  foundClosing,
  isBlankCell,
  openRowReader,
  type Cell,
  type LanguageCode,
  type ReadingContext,
} from '../../rules';
import type { Block } from '../../platform';
import type { Columns } from '../columns';
import { columnRuns, fieldCell, sameCell, type PlacedCell } from '../records';

/** What is read of a row. */
const READ = [
  'stage',
  'need',
  'expectedClose',
  'lastContact',
  'closedOn',
  'closedStage',
  'closedNeed',
  'closedClose',
] as const;

const KEPT = ['closedStage', 'closedNeed', 'closedClose', 'closedOn'] as const;

/** More runs than this are written as one block, cells between them as they were read. */
const MOST_RUNS = 5;

export interface RowsSeen {
  readonly rows: readonly (readonly Cell[])[];
  /** Row number of the first row, 1-based. */
  readonly firstRow: number;
}

export interface ClosingsContext {
  readonly reading: ReadingContext;
  /** In which the words of cells are written. */
  readonly language: LanguageCode;
  /** Whether the column (0-based) has a formula; asked only if it may be overwritten. */
  readonly hasFormulas: (column: number) => boolean;
}

/**
 * Blocks to write, at most a few per column whatever the rows. None in a sheet of an older version,
 * which has no column to remember that a closing was seen.
 */
export function closingsFound(
  columns: Columns,
  { rows, firstRow }: RowsSeen,
  { reading, language, hasFormulas }: ClosingsContext,
): readonly Block[] {
  const { stage, closedStage } = columns;
  if (stage === undefined || closedStage === undefined) return [];
  const readColumns = Object.fromEntries(
    READ.flatMap((field) => (columns[field] === undefined ? [] : [[field, columns[field]]])),
  );
  const readRow = openRowReader(customerFields, readColumns as object, reading);
  const found: PlacedCell[] = [];
  rows.forEach((cells, at) => {
    const isOpen = isBlankCell(cells[stage] ?? '') && isBlankCell(cells[closedStage] ?? '');
    if (isOpen) return;
    const kept = foundClosing(readRow(cells, firstRow + at).record, reading.today);
    if (kept === null) return;
    for (const field of KEPT) {
      const column = columns[field];
      if (column === undefined) continue;
      const cell = fieldCell('customers', field, kept[field], language);
      if (sameCell(cells[column] ?? '', cell)) continue;
      found.push({ row: firstRow + at, column, cell });
    }
  });
  return KEPT.flatMap((field) => {
    const column = columns[field];
    const own = found.filter((placed) => placed.column === column);
    const runs = columnRuns(own);
    if (runs.length <= MOST_RUNS) return runs;
    // The only column of people: a formula between the cells would be overwritten by its result.
    if (field === 'closedOn' && hasFormulas(column as number)) return [];
    return [wholeSpan(own, { rows, firstRow })];
  });
}

function wholeSpan(found: readonly PlacedCell[], { rows, firstRow }: RowsSeen): Block {
  const { row, column } = found[0] as PlacedCell;
  const last = (found[found.length - 1] as PlacedCell).row;
  const written = new Map(found.map((placed) => [placed.row, placed.cell]));
  const cells = Array.from({ length: last - row + 1 }, (_, down): Cell[] => [
    written.get(row + down) ?? rows[row + down - firstRow]?.[column] ?? '',
  ]);
  return { row, column, cells };
}

/** The blocks that replace or empty a day that a person may have typed, for Undo. */
export function typedClosingDays(
  columns: Columns,
  blocks: readonly Block[],
  { rows, firstRow }: RowsSeen,
): readonly Block[] {
  return blocks.filter(
    ({ row, column, cells }) =>
      column === columns['closedOn'] &&
      cells.some((line, down) => {
        const before = rows[row + down - firstRow]?.[column] ?? '';
        return before !== '' && !sameCell(before, line[0] ?? '');
      }),
  );
}
