/** A user's edits of sheets and of the file: add, rename, copy, delete, name, protect. */
import { copyName, duplicateSheet, type Book, type Sheet } from '../book';
import { editSheet, type EditContext, type EditReport } from './edit-context';
import { EditRefused } from './edit-refused';

export interface ProtectOptions {
  readonly warningOnly?: boolean;
  readonly description?: string;
  /** Users who may still edit besides the owner; all editors of the file unless given. */
  readonly editors?: readonly string[];
}

export interface SheetEdits {
  addSheet(name: string): EditReport;
  renameSheet(sheet: string, name: string): EditReport;
  /** Inserts the copy after the original, named as Sheets names it, and activates it. */
  duplicateSheet(sheet: string): EditReport;
  deleteSheet(sheet: string): EditReport;
  /** @param position counts from 1. */
  moveSheet(sheet: string, position: number): EditReport;
  hideSheet(sheet: string, hidden: boolean): EditReport;
  /** @param color null removes the colour. */
  colorTab(sheet: string, color: string | null): EditReport;
  widenColumns(sheet: string, columns: readonly number[], px: number): EditReport;
  /** @param place the name of a sheet to protect all of it, or A1 notation with a sheet. */
  protect(place: string, options?: ProtectOptions): EditReport;
  /** Selects a range without editing anything. */
  select(a1: string): void;
}

export function openSheetEdits(context: EditContext): SheetEdits {
  const { book } = context;
  return {
    addSheet: (name) =>
      context.edit(book.active, undefined, () => {
        book.active = book.insertSheet(name, book.sheets.indexOf(book.active) + 1);
      }),

    renameSheet: (old, name) => editSheet(context, old, (sheet) => book.renameSheet(sheet, name)),

    duplicateSheet: (name) =>
      editSheet(context, name, (sheet) => {
        const at = book.sheets.indexOf(sheet) + 1;
        book.active = duplicateSheet(book, sheet, copyName(book, sheet.name), at);
      }),

    hideSheet: (name, hidden) => editSheet(context, name, (sheet) => hide(book, sheet, hidden)),

    colorTab: (name, color) =>
      editSheet(context, name, (sheet) => {
        sheet.tabColor = color;
      }),

    widenColumns: (name, columns, px) =>
      editSheet(context, name, ({ frame }) =>
        columns.forEach((column) => frame.columnWidths.set(column, px)),
      ),

    deleteSheet: (name) => editSheet(context, name, (sheet) => book.deleteSheet(sheet)),

    moveSheet: (name, position) =>
      editSheet(context, name, (sheet) => book.moveSheet(sheet, position)),

    protect(place, { warningOnly = false, description = '', editors } = {}) {
      const whole = book.sheet(place);
      const { sheet, area } = whole ? { sheet: whole, area: null } : context.locate(place);
      return context.edit(sheet, area ?? undefined, () => {
        if (warningOnly && editors) {
          throw new EditRefused('A protection that only warns cannot restrict editors.');
        }
        const protection = sheet.furniture.protect(area);
        Object.assign(protection, { warningOnly, description, editors: editors ?? null });
      });
    },

    select(a1) {
      const { sheet, area } = context.locate(a1);
      sheet.selection = area;
      book.active = sheet;
    },
  };
}

function hide(book: Book, sheet: Sheet, hidden: boolean): void {
  if (hidden && book.sheets.every((one) => one === sheet || one.hidden)) {
    throw new EditRefused("You can't hide all the sheets in a document.");
  }
  sheet.hidden = hidden;
  if (hidden && book.active === sheet) {
    book.active = book.sheets.find((one) => !one.hidden) ?? sheet;
  }
}
