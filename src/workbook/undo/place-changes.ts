/**
 * Changes recorded by place, for what has no ID: sheets, columns, formulas, blocks of cells. Each
 * kind declares in one entry what blocks its undo and how it is undone.
 */
import type { Cell } from '../../rules';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import { fieldOfFormula, foldFormula } from '../columns';
import type { CellsChange } from '../records';
import { holdsCells, holdsNothingElse, type Rows } from './place-cells';
import { areColumnsOurs, type ColumnsChange } from './added-columns';
import { areRestored, missingCells, restoredRows } from './restored-rows';
import { tabTitle, type TabTitleChange } from './tab-title';
import { titleRows, type TitleRowsChange } from './title-rows';
import type { UndoBlocker } from './undo-blocker';

/** Shown where a spill has no room. */
export const BLOCKED = '#REF!';

/** A place: the title, since Google gives a new sheet a new number; row 1-based, column 0-based. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface FormulaChange extends Place {
  readonly kind: 'formula';
  readonly before: string;
  readonly after: string;
  /** The value the cell had before, unless it held a formula. */
  readonly shown?: Cell;
}

/** Cells that kept the formula above them from spilling; the formula fills them now. */
interface ClearedChange extends Place {
  readonly kind: 'cleared';
  readonly before: readonly (readonly Cell[])[];
}

/** The heading row, moved back to the top. */
interface MovedChange {
  readonly kind: 'moved';
  readonly sheet: string;
  /** 1-based row it was found in. */
  readonly from: number;
}

interface SheetChange {
  readonly kind: 'sheet';
  readonly sheet: string;
  /** Everything that was written; null where the cell changes by itself. */
  readonly after: Rows;
}

interface NameChange {
  readonly kind: 'name';
  readonly sheet: string;
  readonly name: string;
}

interface FrozenChange {
  readonly kind: 'frozen';
  readonly sheet: string;
}

/** Deleted rows. */
interface RowsChange {
  readonly kind: 'rows';
  readonly sheet: string;
  readonly before: Rows;
  /** The ID of each row, by which it is found. Left out by 0.2.0 and earlier. */
  readonly ids?: readonly string[];
}

export type PlaceChange =
  | CellsChange
  | FormulaChange
  | ClearedChange
  | MovedChange
  | SheetChange
  | ColumnsChange
  | NameChange
  | FrozenChange
  | TitleRowsChange
  | TabTitleChange
  | RowsChange;

type PlaceKind = PlaceChange['kind'];
type ChangeOf<Kind extends PlaceKind> = Extract<PlaceChange, { readonly kind: Kind }>;

interface KindSpec<Change> {
  /** Whether the sheet is still as the change left it. */
  readonly isIntact: (sheet: SheetPort, change: Change) => boolean;
  /** Whether a sheet that is not as the change left it is as it was before; true if not given. */
  readonly isUndone?: (sheet: SheetPort, change: Change) => boolean;
  readonly undo: (sheet: SheetPort, change: Change, spreadsheet: SpreadsheetPort) => void;
}

const KINDS: { readonly [Kind in PlaceKind]: KindSpec<ChangeOf<Kind>> } = {
  cells: {
    isIntact: (sheet, { row, column, after }) => holdsCells(sheet, { row, column }, after),
    isUndone: (sheet, { row, column, before }) => holdsCells(sheet, { row, column }, before),
    undo: writeBefore,
  },
  formula: {
    isIntact: (sheet, { row, column, after }) =>
      foldFormula(sheet.formulas(row)[0]?.[column] ?? '') === foldFormula(after),
    isUndone: (sheet, { row, column, before }) =>
      foldFormula(sheet.formulas(row)[0]?.[column] ?? '') === foldFormula(before),
    undo: (sheet, { row, column, before, shown = '' }) => {
      if (before === '') sheet.write([{ row, column, cells: [[shown]] }]);
      else sheet.writeFormula(row, column, before);
    },
  },
  cleared: {
    // A value typed below since keeps the formula from spilling again.
    isIntact: (sheet, { column }) =>
      fieldOfFormula(sheet.formulas(1)[0]?.[column] ?? '') !== null &&
      sheet.readRows(1, 1)[0]?.[column] !== BLOCKED,
    undo: writeBefore,
  },
  moved: {
    isIntact: (sheet) => (sheet.formulas(1)[0] ?? []).some((text) => fieldOfFormula(text) !== null),
    undo: (sheet, { from }) => {
      sheet.moveRow(1, from);
    },
  },
  sheet: {
    isIntact: (sheet, { after }) => holdsNothingElse(sheet.read(), after),
    isUndone: () => false,
    undo: (_, { sheet }, spreadsheet) => {
      spreadsheet.deleteSheet(sheet);
    },
  },
  columns: {
    isIntact: areColumnsOurs,
    isUndone: (sheet, { column, headings }) => {
      const [shown = []] = sheet.readRows(1, 1);
      return headings.every((_, at) => (shown[column + at] ?? '') === '');
    },
    undo: (sheet, { column, headings, width = 0 }) => {
      // Added first: whoever finishes a killed undo finds ours as long as they are not deleted.
      const missing = width + headings.length - sheet.size().columns;
      if (width > 0 && missing > 0) sheet.addColumns(missing);
      sheet.deleteColumns(column, headings.length);
    },
  },
  name: {
    isIntact: () => true,
    undo: (_, { name }, spreadsheet) => {
      spreadsheet.removeName(name);
    },
  },
  frozen: {
    isIntact: () => true,
    undo: (sheet) => {
      sheet.unfreeze();
    },
  },
  'title-rows': titleRows,
  'tab-title': tabTitle,
  rows: {
    isIntact: () => true,
    undo: (sheet, { before, ids }) => {
      const now = sheet.read();
      const blocks = ids === undefined ? restoredRows(before, now) : missingCells(before, ids, now);
      sheet.write(blocks);
    },
  },
};

/** The kind selects the spec for the change, which TypeScript cannot infer for a union. */
const specOf = ({ kind }: PlaceChange): KindSpec<PlaceChange> =>
  KINDS[kind] as KindSpec<PlaceChange>;

export function placeUndoBlocker(
  spreadsheet: SpreadsheetPort,
  change: PlaceChange,
): UndoBlocker | null {
  const sheet = spreadsheet.sheetTitled(change.sheet);
  if (sheet === null) {
    // A new sheet that was deleted since counts as undone; the name of its cells remains.
    const isUndone = change.kind === 'sheet' || change.kind === 'name';
    return isUndone ? null : { code: 'gone', sheet: change.sheet };
  }
  return specOf(change).isIntact(sheet, change) ? null : { code: 'changed', sheet: change.sheet };
}

/** True if an interrupted operation has not come to this change, or the change was undone already. */
export function isPlaceUndone(spreadsheet: SpreadsheetPort, change: PlaceChange): boolean {
  const sheet = spreadsheet.sheetTitled(change.sheet);
  return sheet === null || (specOf(change).isUndone?.(sheet, change) ?? true);
}

/** True if an undo that goes through the changes one by one has not come to this one yet. */
export function isPlaceStillChanged(spreadsheet: SpreadsheetPort, change: PlaceChange): boolean {
  if (change.kind !== 'rows') return placeUndoBlocker(spreadsheet, change) === null;
  const { before, ids } = change;
  const now = spreadsheet.sheetTitled(change.sheet)?.read() ?? [];
  return ids === undefined ? !areRestored(before, now) : missingCells(before, ids, now).length > 0;
}

/** Undoes one change; call it only where nothing blocks it. */
export function undoPlaceChange(spreadsheet: SpreadsheetPort, change: PlaceChange): void {
  const sheet = spreadsheet.sheetTitled(change.sheet);
  if (change.kind === 'name') spreadsheet.removeName(change.name);
  else if (sheet !== null) specOf(change).undo(sheet, change, spreadsheet);
}

function writeBefore(sheet: SheetPort, { row, column, before }: CellsChange | ClearedChange): void {
  sheet.write([{ row, column, cells: before }]);
}
