/** A user's edits of sheets and of the file: add, rename, copy, delete, name, protect. */
import { copyName, duplicateSheet } from '../book';
import type { EditContext, EditReport } from './edit-context';
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
  nameRange(name: string, a1: string): EditReport;
  /** @param place the name of a sheet to protect all of it, or A1 notation with a sheet. */
  protect(place: string, options?: ProtectOptions): EditReport;
  /** Selects a range without editing anything. */
  select(a1: string): void;
}

export function openSheetEdits(desk: EditContext): SheetEdits {
  const { book } = desk;
  return {
    addSheet: (name) =>
      desk.edit(book.active, undefined, () => {
        book.active = book.insertSheet(name, book.sheets.indexOf(book.active) + 1);
        return { change: 'INSERT_GRID' };
      }),

    renameSheet(old, name) {
      const sheet = desk.sheet(old);
      return desk.edit(sheet, undefined, () => {
        book.renameSheet(sheet, name);
        return { change: 'OTHER' };
      });
    },

    duplicateSheet(name) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        const at = book.sheets.indexOf(sheet) + 1;
        book.active = duplicateSheet(book, sheet, copyName(book, sheet.name), at);
        return { change: 'INSERT_GRID' };
      });
    },

    hideSheet(name, hidden) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        if (hidden && book.sheets.every((one) => one === sheet || one.hidden)) {
          throw new EditRefused("You can't hide all the sheets in a document.");
        }
        sheet.hidden = hidden;
        if (hidden && book.active === sheet) {
          book.active = book.sheets.find((one) => !one.hidden) ?? sheet;
        }
        return { change: 'OTHER' };
      });
    },

    colorTab(name, color) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        sheet.tabColor = color;
        return { change: 'OTHER' };
      });
    },

    widenColumns(name, columns, px) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        for (const column of columns) sheet.frame.columnWidths.set(column, px);
        return { change: 'FORMAT' };
      });
    },

    deleteSheet(name) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        book.deleteSheet(sheet);
        return { change: 'REMOVE_GRID' };
      });
    },

    moveSheet(name, position) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        book.moveSheet(sheet, position);
        return { change: 'OTHER' };
      });
    },

    nameRange(name, a1) {
      const { sheet, area } = desk.locate(a1);
      return desk.edit(sheet, undefined, () => {
        book.names.set(name, { ...area, sheetId: sheet.id });
        return { change: 'OTHER' };
      });
    },

    protect(place, { warningOnly = false, description = '', editors } = {}) {
      const whole = book.sheet(place);
      const { sheet, area } = whole ? { sheet: whole, area: null } : desk.locate(place);
      return desk.edit(sheet, area ?? undefined, () => {
        if (warningOnly && editors) {
          throw new EditRefused('A protection that only warns cannot restrict editors.');
        }
        const protection = sheet.furniture.protect(area);
        Object.assign(protection, { warningOnly, description, editors: editors ?? null });
        return { change: 'OTHER' };
      });
    },

    select(a1) {
      const { sheet, area } = desk.locate(a1);
      sheet.selection = area;
      book.active = sheet;
    },
  };
}
