/** A user's edits of sheets and of the file: add, rename, copy, delete, name, protect. */
import { copyName, duplicateSheet, type Book, type Sheet } from '../book';
import type { EditReport } from './edit-context';
import { EditRefused } from './edit-refused';
import { LineEdits } from './line-edits';

export interface ProtectOptions {
  readonly warningOnly?: boolean;
  readonly description?: string;
  /** Users who may still edit besides the owner; all editors of the file unless given. */
  readonly editors?: readonly string[];
}

/** A user's edits of sheets and of the file. Sheets are given by their name. */
export class SheetEdits extends LineEdits {
  addSheet(name: string): EditReport {
    const { book } = this.context;
    return this.context.edit(book.active, undefined, () => {
      book.active = book.insertSheet(name, book.sheets.indexOf(book.active) + 1);
    });
  }

  renameSheet(old: string, name: string): EditReport {
    return this.context.editSheet(old, (sheet) => this.context.book.renameSheet(sheet, name));
  }

  /** Inserts the copy after the original, named as Sheets names it, and activates it. */
  duplicateSheet(name: string): EditReport {
    const { book } = this.context;
    return this.context.editSheet(name, (sheet) => {
      const at = book.sheets.indexOf(sheet) + 1;
      book.active = duplicateSheet(book, sheet, copyName(book, sheet.name), at);
    });
  }

  deleteSheet(name: string): EditReport {
    return this.context.editSheet(name, (sheet) => this.context.book.deleteSheet(sheet));
  }

  /** @param position counts from 1. */
  moveSheet(name: string, position: number): EditReport {
    return this.context.editSheet(name, (sheet) => this.context.book.moveSheet(sheet, position));
  }

  hideSheet(name: string, hidden: boolean): EditReport {
    return this.context.editSheet(name, (sheet) => hide(this.context.book, sheet, hidden));
  }

  /** @param color null removes the colour. */
  colorTab(name: string, color: string | null): EditReport {
    return this.context.editSheet(name, (sheet) => {
      sheet.tabColor = color;
    });
  }

  widenColumns(name: string, columns: readonly number[], px: number): EditReport {
    return this.context.editSheet(name, ({ frame }) =>
      columns.forEach((column) => frame.columnWidths.set(column, px)),
    );
  }

  /** @param place the name of a sheet to protect all of it, or A1 notation with a sheet. */
  protect(
    place: string,
    { warningOnly = false, description = '', editors }: ProtectOptions = {},
  ): EditReport {
    const whole = this.context.book.sheet(place);
    const { sheet, area } = whole ? { sheet: whole, area: null } : this.context.locate(place);
    return this.context.edit(sheet, area ?? undefined, () => {
      if (warningOnly && editors) {
        throw new EditRefused('A protection that only warns cannot restrict editors.');
      }
      const protection = sheet.furniture.protect(area);
      Object.assign(protection, { warningOnly, description, editors: editors ?? null });
    });
  }

  /** Selects a range without editing anything. */
  select(a1: string): void {
    const { sheet, area } = this.context.locate(a1);
    sheet.selection = area;
    this.context.book.active = sheet;
  }
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
