/** What a person can do in the grid, as the page tells it. Rows and columns count from 1. */
/** Fonts, colours, alignment and number format of a cell, under the names the book keeps them by. */
export type Look = Readonly<Record<string, string | boolean | number>>;

export type Axis = 'rows' | 'columns';

export interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a person does in the grid. */
export type PersonEdit =
  /** Texts as typed or pasted, row by row. */
  | { readonly edit: 'type'; readonly at: Place; readonly texts: readonly (readonly string[])[] }
  | { readonly edit: 'tick'; readonly at: Place; readonly checked: boolean }
  /** What stands in cells, or what they look like. */
  | { readonly edit: 'clear' | 'unformat'; readonly places: readonly Place[] }
  | { readonly edit: 'look'; readonly places: readonly Place[]; readonly look: Look }
  | { readonly edit: 'copy' | 'move' | 'fill'; readonly from: Place; readonly to: Place }
  | ({ readonly edit: 'insert' | 'delete' | 'hide' | 'show' } & Lines)
  | ({ readonly edit: 'carry'; readonly before: number } & Lines)
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
  | { readonly edit: 'merge' | 'unmerge'; readonly at: Place }
  | { readonly edit: 'filter'; readonly at: Place }
  | { readonly edit: 'unfilter'; readonly sheetId: number }
  /** Texts of a column to be hidden; those shown are named, as the grid's own list does. */
  | {
      readonly edit: 'filter-by';
      readonly sheetId: number;
      readonly column: number;
      readonly shown: readonly string[] | null;
      readonly blanks: boolean;
    }
  | { readonly edit: 'sort'; readonly at: Place; readonly ascending: boolean }
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

interface Lines {
  readonly sheetId: number;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}
