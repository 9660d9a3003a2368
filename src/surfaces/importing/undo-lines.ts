/** The hidden sheet Import undo: a line for each row that an import added, and for each cell that it changed. */
import { textOf, type Cell } from '../../rules';
import type { SheetPort } from '../../platform';
import { findSheet, sheetTitle, type Context } from '../../workbook';

export interface UndoLine {
  readonly import: string;
  /** Of the file. */
  readonly portion: number;
  readonly kind: 'row' | 'cell';
  readonly record: string;
  /** Of a cell. */
  readonly field: string;
  /** Cells as JSON, so that a number is not a text; of a row, `after` is its fingerprint. */
  readonly before: string;
  readonly after: string;
}

export interface UndoLines {
  /** Of one import, in the order of writing. */
  of(id: string): readonly UndoLine[];
  /** Writes lines below the others, in one call once the sheet is there. */
  add(lines: readonly UndoLine[]): void;
  /** Removes the lines of an import, in one call. */
  drop(id: string): void;
}

const COLUMNS = ['import', 'portion', 'kind', 'record', 'field', 'before', 'after'] as const;

export function openUndoLines(context: Context): UndoLines {
  const { spreadsheet, language, words } = context;
  const open = (): SheetPort | null => findSheet(spreadsheet, 'importUndo', language);
  const make = (found: SheetPort | null): SheetPort => {
    const inFront = spreadsheet.activeSheet();
    const sheet = found ?? spreadsheet.insertSheet(sheetTitle('importUndo', language));
    sheet.write([{ row: 1, column: 0, cells: [words.importUndo] }]);
    inFront.bringToFront();
    sheet.hide();
    return sheet;
  };
  const linesIn = (sheet: SheetPort | null): readonly (readonly Cell[])[] =>
    sheet?.read().slice(1) ?? [];
  return {
    of: (id) =>
      linesIn(open())
        .filter(([first = '']) => textOf(first) === id)
        .map(lineOf),
    add: (lines) => {
      if (lines.length === 0) return;
      const found = open();
      const rows = found?.read() ?? [];
      const sheet = found === null || rows.length === 0 ? make(found) : found;
      const row = Math.max(rows.length, 1) + 1;
      sheet.write([{ row, column: 0, cells: lines.map(cellsOf) }]);
    },
    drop: (id) => {
      const sheet = open();
      const lines = linesIn(sheet);
      const kept = lines.filter(([first = '']) => textOf(first) !== id);
      if (sheet === null || kept.length === lines.length) return;
      const blank = COLUMNS.map((): Cell => '');
      const cells = lines.map((_, at) => blank.map((__, column) => kept[at]?.[column] ?? ''));
      sheet.write([{ row: 2, column: 0, cells }]);
    },
  };
}

function cellsOf(line: UndoLine): readonly Cell[] {
  return COLUMNS.map((column) => line[column]);
}

function lineOf(cells: readonly Cell[]): UndoLine {
  const text = (at: number): string => textOf(cells[at] ?? '');
  return {
    import: text(0),
    portion: Number(text(1)),
    kind: text(2) === 'row' ? 'row' : 'cell',
    record: text(3),
    field: text(4),
    before: text(5),
    after: text(6),
  };
}
