/** A person's edits, put into the book. What is not imitated is refused by name. */
import { openLocale, type Book, type Sheet } from '../book';
import { NotImitated } from '../google-error';
import type { LookChange, PersonEdit, Place } from './wire';

export function applyEdit(book: Book, edit: PersonEdit): void {
  switch (edit.edit) {
    case 'type': {
      const sheet = sheetOf(book, edit.at.sheetId);
      growFor(sheet, edit.at.row + edit.texts.length - 1, edit.at.column + widest(edit.texts) - 1);
      edit.texts.forEach((line, down) => {
        line.forEach((text, right) => {
          typeOrClear(sheet, edit.at.row + down, edit.at.column + right, text);
        });
      });
      return;
    }
    case 'clear':
      for (const place of edit.places) {
        eachCell(sheetOf(book, place.sheetId), place, (sheet, row, column) => {
          typeOrClear(sheet, row, column, '');
        });
      }
      return;
    case 'insert': {
      const sheet = sheetOf(book, edit.sheetId);
      if (edit.axis === 'rows') sheet.insertRows(edit.at, edit.count);
      else sheet.insertColumns(edit.at, edit.count);
      return;
    }
    case 'delete': {
      const sheet = sheetOf(book, edit.sheetId);
      if (edit.axis === 'rows') sheet.deleteRows(edit.at, edit.count);
      else sheet.deleteColumns(edit.at, edit.count);
      return;
    }
    case 'look':
      for (const place of edit.places) dress(sheetOf(book, place.sheetId), place, edit.look);
      return;
    case 'width':
      for (const column of edit.columns) {
        sheetOf(book, edit.sheetId).columnWidths.set(column, edit.px);
      }
      return;
    case 'add-sheet':
      book.active = book.insertSheet(freeName(book), book.sheets.indexOf(book.active) + 1);
      return;
    case 'delete-sheet':
      book.deleteSheet(sheetOf(book, edit.sheetId));
      return;
    case 'rename-sheet': {
      const sheet = sheetOf(book, edit.sheetId);
      if (sheet.name !== edit.name) book.checkSheetName(edit.name);
      sheet.name = edit.name;
      return;
    }
    case 'hide-sheet':
    case 'show-sheet':
      sheetOf(book, edit.sheetId).hidden = edit.edit === 'hide-sheet';
      return;
    default:
      throw new NotImitated(edit.edit);
  }
}

/** Changes locale and zone as File > Settings does. */
export function applyFileSettings(book: Book, locale: string, zone: string): void {
  book.locale = openLocale(locale);
  book.zone = zone;
}

function sheetOf(book: Book, id: number): Sheet {
  const sheet = book.sheetById(id);
  if (sheet === undefined) throw new NotImitated('an edit in a sheet that is gone');
  return sheet;
}

function typeOrClear(sheet: Sheet, row: number, column: number, text: string): void {
  if (text !== '') sheet.type(row, column, text);
  else if (sheet.at(row, column).value !== '' || sheet.at(row, column).formula !== '') {
    sheet.change(row, column, { value: '', formula: '' });
  }
}

function dress(sheet: Sheet, place: Place, change: LookChange): void {
  const { format, ...looksOnly } = change;
  eachCell(sheet, place, (_sheet, row, column) => {
    const looks = new Map(sheet.at(row, column).looks);
    for (const [name, value] of Object.entries(looksOnly)) {
      if (value === null) looks.delete(name);
      else looks.set(name, value);
    }
    sheet.change(row, column, { looks: looks.size === 0 ? undefined : looks });
    if (format !== undefined) sheet.change(row, column, { format: String(format ?? '') });
  });
}

function eachCell(
  sheet: Sheet,
  { row, column, rows, columns }: Place,
  visit: (sheet: Sheet, row: number, column: number) => void,
): void {
  const lastRow = Math.min(row + rows - 1, sheet.maxRows);
  const lastColumn = Math.min(column + columns - 1, sheet.maxColumns);
  for (let at = row; at <= lastRow; at++) {
    for (let across = column; across <= lastColumn; across++) visit(sheet, at, across);
  }
}

/** Pasting beyond the edge makes the grid larger, as in Sheets. */
function growFor(sheet: Sheet, row: number, column: number): void {
  if (row > sheet.maxRows) sheet.insertRows(sheet.maxRows + 1, row - sheet.maxRows);
  if (column > sheet.maxColumns) {
    sheet.insertColumns(sheet.maxColumns + 1, column - sheet.maxColumns);
  }
}

const widest = (texts: readonly (readonly string[])[]): number =>
  texts.reduce((most, line) => Math.max(most, line.length), 0);

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
