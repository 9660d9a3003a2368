/** Who may edit the file and its protected ranges. The owner may edit everything. */
import type { CellArea } from './a1';
import { overlap } from './area';
import type { Book } from './book';
import type { Protection } from './sheet-features';
import type { Sheet } from './sheet';

export function mayEditBook(book: Book, user: string): boolean {
  return !book.viewers.has(user);
}

/** Shares the book with a user, whose earlier right this one replaces. */
export function shareBook(book: Book, user: string, role: 'editor' | 'commenter' | 'reader'): void {
  const { viewers, sharing } = book;
  viewers.delete(user);
  sharing.editors.delete(user);
  if (role === 'editor') sharing.editors.add(user);
  else viewers.set(user, role);
}

/** Whether the protection lets the user through; one that only warns does. */
function letsThrough(protection: Protection, book: Book, user: string): boolean {
  if (!mayEditBook(book, user)) return false;
  const { warningOnly, editors } = protection;
  return warningOnly || editors === null || user === book.owner || editors.includes(user);
}

/** The protections that apply to an area. @param area undefined for the sheet as a whole: its name, rows, columns. */
export function protectionsOver(sheet: Sheet, area: CellArea | undefined): readonly Protection[] {
  return sheet.furniture.protections.filter((one) => {
    if (area === undefined) return one.area === null;
    return one.area === null || overlap(one.area, area) !== undefined;
  });
}

export function mayEdit(book: Book, user: string, sheet: Sheet, area?: CellArea): boolean {
  if (!mayEditBook(book, user)) return false;
  return protectionsOver(sheet, area).every((one) => letsThrough(one, book, user));
}
