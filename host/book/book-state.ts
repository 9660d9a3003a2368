/** Saves a book as JSON-like data and restores it. Results of formulas are not saved; they are recalculated. */
import type { CellArea } from './a1';
import type { Book } from './book';
import type { CellValue } from './cell';
import type { SheetDimensionsState } from './sheet-dimensions';
import type { SheetFeaturesState } from './sheet-features';
import { openLocale } from './locale';
import type { Metadata } from './metadata';
import type { NamedRange } from './named-ranges';
import type { Sheet } from './sheet';
import { NO_CELL, ownCell, putOwnCell, type OwnCell } from './own-cell';

/** What differs from an empty cell: value, formula, number format, empty text, note, looks. */
interface CellState {
  readonly v?: CellValue;
  readonly f?: string;
  readonly n?: string;
  readonly e?: true;
  readonly note?: string;
  readonly looks?: Readonly<Record<string, string | boolean | number>>;
}

export interface SheetProperties {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly selection: CellArea;
  readonly frame: SheetDimensionsState;
  readonly furniture: SheetFeaturesState;
}

export interface SheetState extends SheetProperties {
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly cells: readonly (readonly [row: number, column: number, cell: CellState])[];
}

/** The properties of a book without its sheets. */
export interface BookProperties {
  readonly name: string;
  readonly zone: string;
  readonly locale: string;
  readonly activeId: number;
  readonly names: readonly NamedRange[];
  readonly metadata: readonly Metadata[];
  readonly viewers: readonly (readonly [user: string, role: 'commenter' | 'reader'])[];
  /** Absent in files saved before it was kept. */
  readonly editors?: readonly string[];
}

export interface BookState extends BookProperties {
  readonly sheets: readonly SheetState[];
}

export function saveBook(book: Book): BookState {
  return { ...saveProperties(book), sheets: book.sheets.map(saveSheet) };
}

export function saveProperties(book: Book): BookProperties {
  return {
    name: book.name,
    zone: book.zone,
    locale: book.locale.id,
    activeId: book.active.id,
    names: structuredClone([...book.names.all()]),
    metadata: book.metadata.save(),
    viewers: [...book.viewers],
    editors: [...book.sharing.editors],
  };
}

export function saveSheetProperties(sheet: Sheet): SheetProperties {
  const { id, name, hidden, tabColor, selection } = sheet;
  return {
    id,
    name,
    hidden,
    tabColor,
    selection: { ...selection },
    frame: sheet.frame.save(),
    furniture: sheet.furniture.save(),
  };
}

function saveSheet(sheet: Sheet): SheetState {
  const cells: [number, number, CellState][] = [];
  for (const [row, column] of sheet.places()) {
    const cell = saveCell(ownCell(sheet, row, column));
    if (cell) cells.push([row, column, cell]);
  }
  const { maxRows, maxColumns } = sheet;
  return { ...saveSheetProperties(sheet), maxRows, maxColumns, cells };
}

function saveCell(cell: OwnCell): CellState | undefined {
  const { value, formula, format, note, looks, emptyText } = cell;
  const state: CellState = {
    ...(value !== '' && { v: value }),
    ...(formula !== '' && { f: formula }),
    ...(format !== '' && { n: format }),
    ...(emptyText && { e: true }),
    ...(note !== '' && { note }),
    ...(looks && looks.size > 0 && { looks: Object.fromEntries(looks) }),
  };
  return Object.keys(state).length > 0 ? state : undefined;
}

/** Restores a book. Sheets that still exist keep their Sheet objects. */
export function loadBook(book: Book, state: BookState): void {
  const kept = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  book.setSheets(state.sheets.map(({ id, name }) => kept.get(id) ?? book.remadeSheet(id, name)));
  loadProperties(book, state);
  state.sheets.forEach((one) => {
    const sheet = book.sheetById(one.id);
    if (sheet) loadSheet(sheet, one);
  });
}

export function loadProperties(book: Book, state: BookProperties): void {
  book.name = state.name;
  book.zone = state.zone;
  book.locale = openLocale(state.locale);
  book.active = book.sheetById(state.activeId) ?? book.active;
  book.names.load(structuredClone(state.names));
  book.metadata.load(state.metadata);
  book.viewers.clear();
  state.viewers.forEach(([user, role]) => book.viewers.set(user, role));
  book.sharing.editors.clear();
  state.editors?.forEach((user) => book.sharing.editors.add(user));
}

export function loadSheetProperties(sheet: Sheet, state: SheetProperties): void {
  sheet.name = state.name;
  sheet.hidden = state.hidden;
  sheet.tabColor = state.tabColor;
  sheet.selection = { ...state.selection };
  sheet.frame.load(state.frame);
  sheet.furniture.load(state.furniture);
}

function loadSheet(sheet: Sheet, state: SheetState): void {
  loadSheetProperties(sheet, state);
  for (const [row, column] of [...sheet.places()]) putOwnCell(sheet, row, column, NO_CELL);
  sheet.maxRows = state.maxRows;
  sheet.maxColumns = state.maxColumns;
  for (const [row, column, { v, f, n, e, note, looks }] of state.cells) {
    putOwnCell(sheet, row, column, {
      value: v ?? '',
      formula: f ?? '',
      format: n ?? '',
      note: note ?? '',
      emptyText: e ?? false,
      looks: looks && new Map(Object.entries(looks)),
    });
  }
}
