/**
 * The JSON messages between the page and the host. Rows and columns count from 1, as in the book; nothing here depends
 * on the grid library that draws them.
 */
import type { CellValue, ColumnGroup } from '../book';
import type { WorkbookSettings } from '../scenarios';
import type { AddedMenu, ButtonName, Question } from '../services';
import type { CellArea, Axis, CellStyle, SheetArea, UserEdit } from './user-edit';

export type { CellArea, Axis, CellStyle, SheetArea } from './user-edit';

/** Row, column, value (null when empty), formula text or '', number of the style (0 for none). */
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
  /** Pixels by column, where they differ from the default width. */
  readonly widths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellArea[];
  readonly filter: CellArea | null;
  readonly choices: readonly ChoiceView[];
  readonly groups: readonly ColumnGroup[];
  readonly charts: readonly ChartView[];
}

/** A chart as drawn, and where its upper left corner is. */
export interface ChartView {
  readonly row: number;
  readonly column: number;
  /** Pixels from the corner of that cell. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** Cells with a drop-down or a checkbox. */
export interface ChoiceView {
  readonly area: CellArea;
  readonly kind: 'list' | 'checkbox';
  readonly values: readonly string[];
}

export interface FullSheetView extends SheetView {
  readonly id: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellView[];
}

/** A change of the grid. Changes are applied in order. */
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

export interface HostSettings extends WorkbookSettings {
  readonly mode: 'FULL' | 'LIMITED' | 'NONE';
}

/** Limits of Google that the page can simulate; all are off when a workbook is opened. */
export interface SimulatedLimits {
  /** No edit event reaches the script. */
  readonly editsLost: boolean;
  /** Edits come faster than the script runs: two events wait, further ones are lost. */
  readonly editsWait: boolean;
  /** Triggers read `Loading...` from cells whose formula calls the script. */
  readonly formulasLoading: boolean;
  /** Triggers have no active spreadsheet. */
  readonly triggersLackSpreadsheet: boolean;
  /** The active sheet is a table, whose headings reject formulas. */
  readonly isTable: boolean;
}

export interface MailView {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  /** Local time of the spreadsheet: `2026-11-23 08:30`. */
  readonly sentAt: string;
  /** Names of the attachments. */
  readonly files: readonly string[];
}

/** The state of the host that the page shows around the grid. */
export interface HostStatus {
  readonly bookName: string;
  readonly scenario: string;
  readonly scenarios: readonly { readonly name: string; readonly title: string }[];
  /** Names of saved workbooks. */
  readonly saved: readonly string[];
  /** Local time of the spreadsheet: `2026-11-23 08:30`. */
  readonly clock: string;
  readonly settings: HostSettings;
  readonly limits: SimulatedLimits;
  readonly menus: readonly AddedMenu[];
  readonly mails: readonly MailView[];
  readonly triggers: readonly string[];
  /** Lines the script logged, the newest last. */
  readonly log: readonly string[];
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
      /** New styles, numbered from the last known one on. */
      readonly styles: readonly CellStyle[];
    }
  /** The script has changed the selection. */
  | { readonly type: 'activate'; readonly sheetId: number; readonly area: CellArea }
  | { readonly type: 'status'; readonly status: HostStatus }
  | { readonly type: 'toast'; readonly tone: 'calm' | 'error'; readonly text: string }
  | { readonly type: 'question'; readonly question: Question }
  | { readonly type: 'frame'; readonly frame: ScriptPage }
  | { readonly type: 'close-frame'; readonly where: 'sidebar' | 'dialog' }
  /** The error of the selected cell in words, and its note. */
  | { readonly type: 'hint'; readonly text: string }
  /** Everything requested so far is done. */
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
  /** A command of the grid that the host does not imitate. */
  | { readonly type: 'refused'; readonly what: string }
  | { readonly type: 'menu'; readonly functionName: string }
  | {
      readonly type: 'run';
      readonly call: string;
      readonly functionName: string;
      readonly args: readonly unknown[];
      /** From the page of the web app. */
      readonly web?: boolean;
    }
  | { readonly type: 'answer'; readonly button: ButtonName; readonly text: string }
  | { readonly type: 'frame-closed'; readonly where: 'sidebar' | 'dialog' }
  | { readonly type: 'clock'; readonly turn: 'hour' | 'day' | { readonly to: string } }
  | { readonly type: 'settings'; readonly settings: HostSettings }
  | { readonly type: 'limits'; readonly limits: SimulatedLimits }
  | { readonly type: 'scenario'; readonly name: string }
  | { readonly type: 'reopen' }
  | { readonly type: 'save' }
  | { readonly type: 'load'; readonly name: string }
  | { readonly type: 'xlsx' };
