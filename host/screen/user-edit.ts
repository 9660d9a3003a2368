/** The edits a person can make in the grid, as the page sends them. Rows and columns count from 1. */

import type { Axis, SheetArea } from '../book';

export type { CellArea, Axis, SheetArea } from '../book';

/** Fonts, colours, alignment and number format of a cell, under the names the book uses. */
export type CellStyle = Readonly<Record<string, string | boolean | number>>;

export type UserEdit =
  /** Texts as typed or pasted, row by row. */
  | {
      readonly edit: 'type';
      readonly at: SheetArea;
      readonly texts: readonly (readonly string[])[];
    }
  | { readonly edit: 'tick'; readonly at: SheetArea; readonly checked: boolean }
  /** Clears contents (`clear`) or formats (`unformat`). */
  | { readonly edit: 'clear' | 'unformat'; readonly places: readonly SheetArea[] }
  | { readonly edit: 'style'; readonly places: readonly SheetArea[]; readonly style: CellStyle }
  | { readonly edit: 'copy' | 'move' | 'fill'; readonly from: SheetArea; readonly to: SheetArea }
  | LineEdit
  | { readonly edit: 'merge' | 'unmerge'; readonly at: SheetArea }
  | { readonly edit: 'add-sheet' }
  | {
      readonly edit: 'delete-sheet' | 'copy-sheet' | 'show-sheet' | 'hide-sheet';
      readonly sheetId: number;
    }
  | {
      readonly edit: 'color-sheet';
      readonly sheetId: number;
      readonly color: string | null;
    }
  | { readonly edit: 'rename-sheet'; readonly sheetId: number; readonly name: string }
  | { readonly edit: 'order-sheet'; readonly sheetId: number; readonly position: number }
  | { readonly edit: 'undo' | 'redo' };

/** Edits of whole rows and columns, groups, filters and the order of rows. */
export type LineEdit =
  | ({ readonly edit: 'insert' | 'delete' | 'hide' | 'show' } & Lines)
  | ({ readonly edit: 'move-lines'; readonly before: number } & Lines)
  | {
      readonly edit: 'fold';
      readonly sheetId: number;
      readonly column: number;
      readonly folded: boolean;
    }
  | {
      readonly edit: 'width';
      readonly sheetId: number;
      readonly columns: readonly number[];
      readonly px: number;
    }
  | {
      readonly edit: 'freeze';
      readonly sheetId: number;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly edit: 'filter'; readonly at: SheetArea }
  | { readonly edit: 'unfilter'; readonly sheetId: number }
  /** Filters a column by its texts; like the grid's own list, it names the ones to show. Null shows all. */
  | {
      readonly edit: 'filter-by';
      readonly sheetId: number;
      readonly column: number;
      readonly shown: readonly string[] | null;
      readonly blanks: boolean;
    }
  | { readonly edit: 'sort'; readonly at: SheetArea; readonly ascending: boolean };

interface Lines {
  readonly sheetId: number;
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
}
