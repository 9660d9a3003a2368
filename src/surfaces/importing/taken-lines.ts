/**
 * The hidden sheet of rows that were taken in, so that none is taken twice. A line stands here before its customer does, with
 * all that is needed to finish it, in case the run is killed between.
 */
import { textOf, type Cell } from '../../rules';
import type { SheetPort } from '../../platform';
import { rectangles, type Context } from '../../workbook';

export interface TakenLine {
  /** Number of the tab. */
  readonly gid: number;
  /** See `rowPrint`. */
  readonly print: string;
  /**
   * - `there`: in the tab before it was taken in
   * - `open`: being taken in; `row` says what becomes of it
   * - `added`, `asked`: it is a customer now, or belongs to one who was there
   * - `rejected`: it names no one, or is too long
   * - `held`: it is about somebody who was erased; a person may import the tab and bring them back
   */
  readonly state: 'there' | 'open' | 'added' | 'asked' | 'rejected' | 'held';
  /** ID of the customer. */
  readonly customer: string;
  /** Who got it. */
  readonly owner: string;
  /** Of the import that took it. */
  readonly run: string;
  /** Cells by field as JSON, while it is open. */
  readonly row: string;
}

/** A line with its row in the sheet. */
export interface PlacedLine extends TakenLine {
  readonly at: number;
}

export interface TakenLines {
  readonly all: readonly PlacedLine[];
  /** Below the others, in one block; returns where they are. */
  add(lines: readonly TakenLine[]): readonly PlacedLine[];
  /** Writes what became of lines that were open. */
  close(lines: readonly PlacedLine[]): void;
}

const COLUMNS = ['gid', 'print', 'state', 'customer', 'owner', 'run', 'row'] as const;
const STATES: readonly string[] = ['there', 'open', 'added', 'asked', 'rejected', 'held'];

const TAG = 'taken-in';

export function openTakenLines({ spreadsheet, words }: Context): TakenLines {
  const { taken } = words.importing;
  let sheet = spreadsheet.sheetsTagged(TAG)[0] ?? null;
  const [, ...rows] = sheet?.read() ?? [];
  const all = rows.flatMap((cells, at): PlacedLine[] => {
    const text = (column: number): string => textOf(cells[column] ?? '').trim();
    const state = text(2);
    if (!STATES.includes(state)) return [];
    return [
      {
        ...{ at: at + 2, gid: Number(text(0)), print: text(1), customer: text(3) },
        ...{ state: state as TakenLine['state'], owner: text(4), run: text(5), row: text(6) },
      },
    ];
  });
  const make = (): SheetPort => {
    const inFront = spreadsheet.activeSheet();
    const title = spreadsheet.sheetTitled(taken.title) === null ? taken.title : `${taken.title} 2`;
    const made = spreadsheet.insertSheet(title);
    made.tagSheet(TAG);
    made.write([{ row: 1, column: 0, cells: [taken.headings] }]);
    inFront.bringToFront();
    made.hide();
    return made;
  };
  let below = Math.max(rows.length, 0) + 2;
  return {
    all,
    add: (lines) => {
      if (lines.length === 0) return [];
      sheet ??= make();
      const placed = lines.map((line, at) => ({ ...line, at: below + at }));
      sheet.write([{ row: below, column: 0, cells: lines.map(cellsOf) }]);
      below += lines.length;
      return placed;
    },
    close: (lines) => {
      const sorted = [...lines].sort((one, other) => one.at - other.at);
      const cells = COLUMNS.flatMap((column, at) =>
        CLOSED.includes(column)
          ? sorted.map((line) => ({ row: line.at, column: at, cell: line[column] }))
          : [],
      );
      if (cells.length > 0) sheet?.write(rectangles(cells));
    },
  };
}

/** What changes of a line that was open; neighbours, so that they are one block. */
const CLOSED: readonly string[] = ['state', 'customer', 'owner', 'run', 'row'];

function cellsOf(line: TakenLine): readonly Cell[] {
  return COLUMNS.map((column) => line[column]);
}
