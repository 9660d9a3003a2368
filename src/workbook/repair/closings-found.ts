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

export interface RowsSeen {
  readonly rows: readonly (readonly Cell[])[];
  /** Row number of the first row, 1-based. */
  readonly firstRow: number;
}

export interface ClosingsContext {
  readonly reading: ReadingContext;
  /** In which the words of cells are written. */
  readonly language: LanguageCode;
}

/**
 * The blocks to write for closings that no entry recorded. None in a sheet of an older version, which has no column to
 * remember that a closing was seen.
 */
export function closingsFound(
  columns: Columns,
  { rows, firstRow }: RowsSeen,
  { reading, language }: ClosingsContext,
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
  return KEPT.flatMap((field) =>
    columnRuns(found.filter(({ column }) => column === columns[field])),
  );
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
