/** What a person does to whole sheets and to the file: add, rename, copy, delete, name, protect. */
import { copyName, duplicateSheet } from '../book';
import type { Desk, EditReport } from './desk';
import { EditRefused } from './edit-refused';

export interface Protecting {
  readonly warningOnly?: boolean;
  readonly description?: string;
  /** Who may still edit besides the owner; everyone who may edit the file unless given. */
  readonly editors?: readonly string[];
}

export interface SheetEdits {
  addSheet(name: string): EditReport;
  renameSheet(sheet: string, name: string): EditReport;
  /** The copy stands behind its original, under the name Sheets gives it, and comes into sight. */
  duplicateSheet(sheet: string): EditReport;
  deleteSheet(sheet: string): EditReport;
  /** @param position counts from 1. */
  moveSheet(sheet: string, position: number): EditReport;
  hideSheet(sheet: string, hidden: boolean): EditReport;
  /** @param color null takes it away. */
  colorTab(sheet: string, color: string | null): EditReport;
  widenColumns(sheet: string, columns: readonly number[], px: number): EditReport;
  /** @param place a sheet's name for all of it, or A1 notation with a sheet. */
  protect(place: string, how?: Protecting): EditReport;
  /** Selects; nothing is edited. */
  select(a1: string): void;
}

export function openSheetEdits(desk: Desk): SheetEdits {
  const { book } = desk;
  return {
    addSheet: (name) =>
      desk.edit(book.active, undefined, () => {
        book.active = book.insertSheet(name, book.sheets.indexOf(book.active) + 1);
      }),

    renameSheet(old, name) {
      const sheet = desk.sheet(old);
      return desk.edit(sheet, undefined, () => {
        book.renameSheet(sheet, name);
      });
    },

    duplicateSheet(name) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        const at = book.sheets.indexOf(sheet) + 1;
        book.active = duplicateSheet(book, sheet, copyName(book, sheet.name), at);
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
      });
    },

    colorTab(name, color) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        sheet.tabColor = color;
      });
    },

    widenColumns(name, columns, px) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        for (const column of columns) sheet.frame.columnWidths.set(column, px);
      });
    },

    deleteSheet(name) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        book.deleteSheet(sheet);
      });
    },

    moveSheet(name, position) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        book.moveSheet(sheet, position);
      });
    },

    protect(place, { warningOnly = false, description = '', editors } = {}) {
      const whole = book.sheet(place);
      const { sheet, area } = whole ? { sheet: whole, area: null } : desk.spot(place);
      return desk.edit(sheet, area ?? undefined, () => {
        if (warningOnly && editors) throw new EditRefused('A warning keeps nobody out.');
        const protection = sheet.furniture.protect(area);
        Object.assign(protection, { warningOnly, description, editors: editors ?? null });
      });
    },

    select(a1) {
      const { sheet, area } = desk.spot(a1);
      sheet.selection = area;
      book.active = sheet;
    },
  };
}
