/** Duplicates a sheet with everything but its named ranges, which stay with the original. */
import type { Book } from './book';
import { loadSheetProperties, saveSheetProperties } from './book-state';
import { ownCell, putOwnCell } from './own-cell';
import type { Sheet } from './sheet';

/**
 * Inserts a copy of a sheet under a new name.
 * @param at index of the copy.
 */
export function duplicateSheet(book: Book, sheet: Sheet, name: string, at: number): Sheet {
  const copy = book.insertSheet(name, at);
  copy.maxRows = sheet.maxRows;
  copy.maxColumns = sheet.maxColumns;
  for (const [row, column] of sheet.places()) {
    putOwnCell(copy, row, column, ownCell(sheet, row, column));
  }
  loadSheetProperties(copy, { ...saveSheetProperties(sheet), name });
  book.metadata.all().forEach(({ key, value, visibility, place }) => {
    if (place.sheetId !== sheet.id) return;
    book.metadata.add({ key, value, visibility, place: { ...place, sheetId: copy.id } });
  });
  return copy;
}

/** The name Sheets gives a copy: `Copy of X`, `Copy of X 1` … */
export function copyName(book: Book, name: string): string {
  const copy = `Copy of ${name}`;
  let number = 1;
  while (book.sheet(number === 1 ? copy : `${copy} ${number - 1}`)) number++;
  return number === 1 ? copy : `${copy} ${number - 1}`;
}
