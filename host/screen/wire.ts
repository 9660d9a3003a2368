/**
 * What the page and the host say to each other, as JSON. Rows and columns count from 1 as in the book; nothing here
 * knows the grid that draws them.
 */
import type { CellValue } from '../book';
import type { Axis, Look, PersonEdit, Place } from './person-edit';

export type { Axis, Look } from './person-edit';

/** Row, column, value (null: empty), formula text or '', number of the look (0: none). */
export type SeenCell = readonly [
  row: number,
  column: number,
  value: CellValue | null,
  formula: string,
  look: number,
];

export interface SeenFrame {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Column to pixels, where it is not the usual width. */
  readonly widths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly SeenArea[];
  readonly filter: SeenArea | null;
  readonly choices: readonly SeenChoice[];
  readonly groups: readonly SeenGroup[];
}

export interface SeenArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells in which a person may choose instead of typing. */
export interface SeenChoice {
  readonly area: SeenArea;
  readonly kind: 'list' | 'checkbox';
  readonly values: readonly string[];
}

/** Columns that fold away together. */
export interface SeenGroup {
  readonly first: number;
  readonly count: number;
  readonly folded: boolean;
}

export interface SeenSheet extends SeenFrame {
  readonly id: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly SeenCell[];
}

/** One change to what is shown, to be applied in order. */
export type Step =
  | { readonly step: 'cells'; readonly sheetId: number; readonly cells: readonly SeenCell[] }
  | {
      readonly step: 'insert' | 'remove';
      readonly sheetId: number;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
    }
  | { readonly step: 'frame'; readonly sheetId: number; readonly frame: SeenFrame }
  | { readonly step: 'add'; readonly at: number; readonly sheet: SeenSheet }
  | { readonly step: 'drop'; readonly sheetId: number }
  | { readonly step: 'order'; readonly sheetIds: readonly number[] };

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
export interface Limits {
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

export interface ShownMenu {
  readonly caption: string;
  readonly items: readonly ShownMenuItem[];
}

export interface ShownMenuItem {
  readonly caption: string;
  /** Null for a line between groups. */
  readonly functionName: string | null;
}

export interface ShownMail {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  /** Wall clock of the spreadsheet: `2026-11-23 08:30`. */
  readonly sentAt: string;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
}

/** Everything around the grid. */
export interface Surroundings {
  readonly bookName: string;
  readonly scenario: string;
  readonly scenarios: readonly { readonly name: string; readonly title: string }[];
  /** Names of workbooks that were saved. */
  readonly saved: readonly string[];
  /** Wall clock of the spreadsheet: `2026-11-23 08:30`. */
  readonly clock: string;
  readonly settings: HostSettings;
  readonly limits: Limits;
  readonly menus: readonly ShownMenu[];
  readonly mails: readonly ShownMail[];
  readonly triggers: readonly string[];
  /** What the script wrote, the newest last. */
  readonly log: readonly string[];
}

/** What a script puts before a person. */
export interface ShownQuestion {
  readonly ask: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** By Google's names, the one that Enter presses first. */
  readonly buttons: readonly string[];
}

export interface Frame {
  readonly id: number;
  readonly where: 'sidebar' | 'dialog';
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export type ToPage =
  | {
      readonly say: 'book';
      readonly sheets: readonly SeenSheet[];
      readonly active: number;
      readonly looks: readonly Look[];
    }
  | {
      readonly say: 'steps';
      readonly steps: readonly Step[];
      /** Looks that are new, after the last one known. */
      readonly looks: readonly Look[];
    }
  /** The script has gone there. */
  | { readonly say: 'activate'; readonly sheetId: number; readonly area: SeenArea }
  | { readonly say: 'around'; readonly around: Surroundings }
  | {
      readonly say: 'toast';
      readonly tone: 'calm' | 'error';
      readonly text: string;
      readonly title?: string;
    }
  | { readonly say: 'question'; readonly question: ShownQuestion }
  | { readonly say: 'frame'; readonly frame: Frame }
  | { readonly say: 'close-frame'; readonly where: 'sidebar' | 'dialog' }
  /** What is to be known of the selected cell: its error in words, its note. */
  | { readonly say: 'hint'; readonly text: string }
  /** All that was asked is done. */
  | { readonly say: 'idle' }
  | { readonly say: 'file'; readonly name: string; readonly base64: string }
  | {
      readonly say: 'ran';
      readonly call: string;
      readonly value?: unknown;
      readonly error?: string;
    };

export type FromPage =
  | { readonly do: 'edit'; readonly edit: PersonEdit }
  | { readonly do: 'select'; readonly place: Place }
  /** Something the grid was kept from doing. */
  | { readonly do: 'refused'; readonly what: string }
  | { readonly do: 'menu'; readonly functionName: string }
  | {
      readonly do: 'run';
      readonly call: string;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly do: 'answer'; readonly button: string; readonly text: string }
  | { readonly do: 'frame-closed'; readonly where: 'sidebar' | 'dialog' }
  | { readonly do: 'clock'; readonly turn: 'hour' | 'day' | { readonly to: string } }
  | { readonly do: 'settings'; readonly settings: HostSettings }
  | { readonly do: 'limits'; readonly limits: Limits }
  | { readonly do: 'scenario'; readonly name: string }
  | { readonly do: 'reopen' }
  | { readonly do: 'save' }
  | { readonly do: 'load'; readonly name: string }
  | { readonly do: 'xlsx' };
