/** Performs an edit from the page through the host's user. */
import type { Book, Sheet } from '../book';
import { displayText, shownFormat, writeA1 } from '../book';
import { NotImitated } from '../runtime/google-error';
import type { EditReport, Host, SpreadsheetUser } from '..';
import type { LineEdit, SheetArea, UserEdit } from './user-edit';

/** Makes an edit as the person would; throws EditRefused with the sentence that the person would see. */
export function performEdit(host: Host, person: SpreadsheetUser, edit: UserEdit): EditReport[] {
  const { book } = host;
  const name = (sheetId: number): string => sheetOf(book, sheetId).name;
  switch (edit.edit) {
    case 'type': {
      const { at, texts } = edit;
      const [only] = texts;
      return texts.length === 1 && only?.length === 1
        ? [person.type(a1(book, at), only[0] ?? '')]
        : [person.pasteText(a1(book, at), texts)];
    }
    case 'tick':
      return [person.tick(a1(book, edit.at), edit.checked)];
    case 'clear':
    case 'unformat':
      return edit.places.map((place) => person[edit.edit](a1(book, place)));
    case 'style': {
      const { format, ...looks } = edit.style;
      const change = { looks, ...(format === undefined ? {} : { numberFormat: String(format) }) };
      return edit.places.map((place) => person.format(a1(book, place), change));
    }
    case 'copy':
      return [person.paste(a1(book, edit.to), person.copy(a1(book, edit.from)))];
    case 'move':
      return [person.cut(a1(book, edit.from), a1(book, edit.to))];
    case 'fill':
      return [person.drag(a1(book, edit.from), a1(book, union(edit.from, edit.to)))];
    case 'merge':
    case 'unmerge':
      return [person[edit.edit](a1(book, edit.at))];
    case 'add-sheet':
      return [person.addSheet(freeName(book))];
    case 'delete-sheet':
      return [person.deleteSheet(name(edit.sheetId))];
    case 'copy-sheet':
      return [person.duplicateSheet(name(edit.sheetId))];
    case 'rename-sheet':
      return [person.renameSheet(name(edit.sheetId), edit.name)];
    case 'order-sheet':
      return [person.moveSheet(name(edit.sheetId), edit.position)];
    case 'show-sheet':
    case 'hide-sheet':
      return [person.hideSheet(name(edit.sheetId), edit.edit === 'hide-sheet')];
    case 'color-sheet':
      return [person.colorTab(name(edit.sheetId), edit.color)];
    case 'undo':
    case 'redo':
      host[edit.edit]();
      return [];
    default:
      return performLineEdit(book, person, edit);
  }
}

function performLineEdit(book: Book, person: SpreadsheetUser, edit: LineEdit): EditReport[] {
  const sheet = sheetOf(book, idOf(edit));
  const { name } = sheet;
  switch (edit.edit) {
    case 'insert': {
      const last = sheet.sizeOf(edit.axis);
      return edit.first > last
        ? [person.insertLines({ ...edit, sheet: name, first: last }, 'after')]
        : [person.insertLines({ ...edit, sheet: name })];
    }
    case 'delete':
      return [person.deleteLines({ ...edit, sheet: name })];
    case 'hide':
    case 'show':
      return [person[edit.edit]({ ...edit, sheet: name })];
    case 'move-lines':
      return [person.moveLines({ ...edit, sheet: name }, edit.before)];
    case 'fold':
      return [person.fold(name, edit.column, edit.folded)];
    case 'width':
      return [person.widenColumns(name, edit.columns, edit.px)];
    case 'freeze':
      return [person.freeze(name, edit.rows, edit.columns)];
    case 'filter':
      return [person.createFilter(a1(book, filterPlace(sheet, edit.at)))];
    case 'unfilter':
      return [person.removeFilter(name)];
    case 'filter-by':
      return [person.filterOut(name, edit.column, hiddenTexts(sheet, edit))];
    case 'sort':
      return [person.sortSheet(name, edit.at.column, edit.ascending)];
  }
}

const idOf = (edit: LineEdit): number => ('sheetId' in edit ? edit.sheetId : edit.at.sheetId);

function sheetOf(book: Book, id: number): Sheet {
  const sheet = book.sheetById(id);
  if (sheet === undefined) throw new NotImitated('an edit in a deleted sheet');
  return sheet;
}

function a1(book: Book, place: SheetArea): string {
  const { name, maxRows, maxColumns } = sheetOf(book, place.sheetId);
  const { row, column } = place;
  // A selection of whole columns reaches beyond the grid, so it is clipped; a paste at the edge keeps its position.
  const rows = Math.max(1, Math.min(place.rows, maxRows - row + 1));
  const columns = Math.max(1, Math.min(place.columns, maxColumns - column + 1));
  return `'${name.replace(/'/g, "''")}'!${writeA1({ row, column, rows, columns })}`;
}

function union(one: SheetArea, other: SheetArea): SheetArea {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheetId: one.sheetId,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** For a single selected cell the filter covers the table below it. Its row, or the last frozen one, is the heading. */
function filterPlace(sheet: Sheet, at: SheetArea): SheetArea {
  if (at.rows > 1) return at;
  const row = sheet.frame.frozenRows > 0 ? sheet.frame.frozenRows : at.row;
  const rows = Math.max(2, sheet.lastRow() - row + 1);
  return { sheetId: sheet.id, row, column: 1, rows, columns: Math.max(1, sheet.lastColumn()) };
}

function hiddenTexts(
  sheet: Sheet,
  { column, shown, blanks }: Extract<UserEdit, { edit: 'filter-by' }>,
): string[] {
  const { filter } = sheet.furniture;
  if (filter === null || shown === null) return [];
  const kept = new Set(shown);
  const texts = new Set<string>();
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row++) {
    const cell = sheet.at(row, column);
    texts.add(displayText(cell.value, shownFormat(cell), sheet.book.locale));
  }
  return [...texts].filter((text) => (text === '' ? !blanks : !kept.has(text)));
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
