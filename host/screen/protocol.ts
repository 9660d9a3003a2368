/**
 * What the page and the host say to each other, as JSON. Rows and columns count from 1 as in the book; nothing here
 * knows the grid that draws them.
 */
import type { CellValue } from '../book';
import type { Area, Axis, CellStyle, SheetArea, UserEdit } from './user-edit';

export type { Area, Axis, CellStyle, SheetArea } from './user-edit';

/** Row, column, value (null: empty), formula text or '', number of the style (0: none). */
export type CellView = readonly [
  row: number,
  column: number,
  value: CellValue | null,
  formula: string,
  style: number,
];

export interface SheetView {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Column to pixels, where it is not the usual width. */
  readonly widths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly filter: Area | null;
  readonly choices: readonly ChoiceView[];
  readonly groups: readonly GroupView[];
}

/** Cells in which a person may choose instead of typing. */
export interface ChoiceView {
  readonly area: Area;
  readonly kind: 'list' | 'checkbox';
  readonly values: readonly string[];
}

/** Rows or columns that fold away together. */
export interface GroupView {
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
  readonly folded: boolean;
}

export interface FullSheetView extends SheetView {
  readonly id: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellView[];
}

/** One change to what is shown, to be applied in order. */
export type BookChange =
  | { readonly change: 'cells'; readonly sheetId: number; readonly cells: readonly CellView[] }
  | {
      readonly change: 'insert' | 'remove';
      readonly sheetId: number;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
    }
  | { readonly change: 'frame'; readonly sheetId: number; readonly frame: SheetView }
  | { readonly change: 'add'; readonly at: number; readonly sheet: FullSheetView }
  | { readonly change: 'drop'; readonly sheetId: number }
  | { readonly change: 'order'; readonly sheetIds: readonly number[] };

export interface HostSettings {
  /** The person's own language, as Session tells it: `en` or `zh`. */
  readonly language: string;
  readonly locale: string;
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
  readonly user: string;
  readonly mode: 'FULL' | 'LIMITED' | 'NONE';
}

/** Google's limits that a person may provoke; all are off in a workbook that was just opened. */
export interface SimulatedLimits {
  /** No edit event arrives. */
  readonly editsLost: boolean;
  /** Edits are quicker than the script: two events wait, further ones are lost. */
  readonly editsWait: boolean;
  /** Triggers read `Loading...` from cells that ask the script. */
  readonly formulasLoading: boolean;
  /** A trigger finds no active spreadsheet. */
  readonly triggerIsBlind: boolean;
  /** The sheet in sight is a table, whose headings take no formula. */
  readonly isTable: boolean;
}

export interface MenuView {
  readonly caption: string;
  readonly items: readonly MenuItemView[];
}

export interface MenuItemView {
  readonly caption: string;
  /** Null for a line between groups, or above the items of a menu within the menu. */
  readonly functionName: string | null;
  readonly items?: readonly MenuItemView[];
}

export interface MailView {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  /** Wall clock of the spreadsheet: `2026-11-23 08:30`. */
  readonly sentAt: string;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
}

/** Everything around the grid. */
export interface HostStatus {
  readonly bookName: string;
  readonly scenario: string;
  readonly scenarios: readonly { readonly name: string; readonly title: string }[];
  /** Names of workbooks that were saved. */
  readonly saved: readonly string[];
  /** Wall clock of the spreadsheet: `2026-11-23 08:30`. */
  readonly clock: string;
  readonly settings: HostSettings;
  readonly limits: SimulatedLimits;
  readonly menus: readonly MenuView[];
  readonly mails: readonly MailView[];
  readonly triggers: readonly string[];
  /** What the script wrote, the newest last. */
  readonly log: readonly string[];
}

/** What a script puts before a person. */
export interface DialogQuestion {
  readonly ask: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** By Google's names, the one that Enter presses first. */
  readonly buttons: readonly string[];
}

export interface ScriptPage {
  readonly id: number;
  readonly where: 'sidebar' | 'dialog';
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export type ToPage =
  | {
      readonly type: 'book';
      readonly sheets: readonly FullSheetView[];
      readonly active: number;
      readonly styles: readonly CellStyle[];
    }
  | {
      readonly type: 'changes';
      readonly changes: readonly BookChange[];
      /** Looks that are new, after the last one known. */
      readonly styles: readonly CellStyle[];
    }
  /** The script has gone there. */
  | { readonly type: 'activate'; readonly sheetId: number; readonly area: Area }
  | { readonly type: 'status'; readonly status: HostStatus }
  | {
      readonly type: 'toast';
      readonly tone: 'calm' | 'error';
      readonly text: string;
      readonly title?: string;
    }
  | { readonly type: 'question'; readonly question: DialogQuestion }
  | { readonly type: 'frame'; readonly frame: ScriptPage }
  | { readonly type: 'close-frame'; readonly where: 'sidebar' | 'dialog' }
  /** What is to be known of the selected cell: its error in words, its note. */
  | { readonly type: 'hint'; readonly text: string }
  /** All that was asked is done. */
  | { readonly type: 'idle' }
  | { readonly type: 'file'; readonly name: string; readonly base64: string }
  | {
      readonly type: 'ran';
      readonly call: string;
      readonly value?: unknown;
      readonly error?: string;
    };

export type FromPage =
  | { readonly type: 'edit'; readonly edit: UserEdit }
  | { readonly type: 'select'; readonly place: SheetArea }
  /** Something the grid was kept from doing. */
  | { readonly type: 'refused'; readonly what: string }
  | { readonly type: 'menu'; readonly functionName: string }
  | {
      readonly type: 'run';
      readonly call: string;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'answer'; readonly button: string; readonly text: string }
  | { readonly type: 'frame-closed'; readonly where: 'sidebar' | 'dialog' }
  | { readonly type: 'clock'; readonly turn: 'hour' | 'day' | { readonly to: string } }
  | { readonly type: 'settings'; readonly settings: HostSettings }
  | { readonly type: 'limits'; readonly limits: SimulatedLimits }
  | { readonly type: 'scenario'; readonly name: string }
  | { readonly type: 'reopen' }
  | { readonly type: 'save' }
  | { readonly type: 'load'; readonly name: string }
  | { readonly type: 'xlsx' };
