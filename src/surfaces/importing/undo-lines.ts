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
  /** Makes the sheet, if it is not there. */
  prepare(): void;
  /** Of one import, by their portions. */
  of(id: string): readonly UndoLine[];
  /** Writes lines above the others: so nothing has to be read to know where they go. */
  add(lines: readonly UndoLine[]): void;
  /** Removes the lines of an import, in one call. */
  drop(id: string): void;
}

const COLUMNS = ['import', 'portion', 'kind', 'record', 'field', 'before', 'after'] as const;

export function openUndoLines(context: Context): UndoLines {
  const { spreadsheet, language, words } = context;
  const open = (): SheetPort | null => findSheet(spreadsheet, 'importUndo', language);
  const headed = (sheet: SheetPort): SheetPort => {
    sheet.write([{ row: 1, column: 0, cells: [words.importUndo] }]);
    return sheet;
  };
  const make = (): SheetPort => {
    const inFront = spreadsheet.activeSheet();
    const sheet = headed(spreadsheet.insertSheet(sheetTitle('importUndo', language)));
    inFront.bringToFront();
    sheet.hide();
    return sheet;
  };
  const linesIn = (sheet: SheetPort | null): readonly (readonly Cell[])[] =>
    sheet?.read().slice(1) ?? [];
  return {
    prepare: () => {
      const sheet = open() ?? make();
      // A run that was killed may have made it and written nothing.
      if (sheet.read().length === 0) headed(sheet);
    },
    of: (id) =>
      linesIn(open())
        .filter(([first = '']) => textOf(first) === id)
        .map(lineOf)
        .sort((one, other) => one.portion - other.portion),
    add: (lines) => {
      if (lines.length > 0) (open() ?? make()).insertRows(2, lines.map(cellsOf));
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

function cellsOf(line: UndoLine): readonly string[] {
  return COLUMNS.map((column) => String(line[column]));
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
