/**
 * What services know about a call: its user, its authorisation and the state of the host. Each call has its own
 * execution; the state lasts longer.
 */
import type { CellArea, Book, Sheet } from '../book';
import type { AddOn } from './add-on';
import type { HostClock } from '../time/clock';
import type { Mailbox } from '../mail/mailbox';
import type { Dialogs } from './dialogs';
import type { LockRoom } from './lock-room';
import type { PropertyStores } from './property-stores';
import type { TriggerList } from './trigger-list';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface LogLine {
  level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  text: string;
}

export interface AddedMenuItem {
  readonly caption: string;
  /** Null for a separator or a submenu. */
  readonly functionName: string | null;
  /** The items of a submenu. */
  readonly items?: readonly AddedMenuItem[];
}

/** A menu the script added, as a person would see it. */
export interface AddedMenu {
  readonly caption: string;
  /** Whether it is in the menu Extensions, not beside it. */
  readonly inExtensions: boolean;
  readonly items: readonly AddedMenuItem[];
}

export interface HostState {
  readonly book: Book;
  readonly clock: HostClock;
  readonly mailbox: Mailbox;
  readonly properties: PropertyStores;
  readonly locks: LockRoom;
  readonly triggers: TriggerList;
  readonly logs: LogLine[];
  readonly toasts: string[];
  readonly menus: AddedMenu[];
  readonly dialogs: Dialogs;
  /** The content of an HTML file in dist, by its name without extension. */
  readonly pages: (name: string) => string | undefined;
  /** While on, triggers read `Loading...` from cells with functions of the script. */
  readonly loading: { on: boolean };
  /** The language of the user; that of the file's locale if undefined. */
  readonly language: { now: string | undefined };
  /** How the script is installed as an add-on; null if it is bound to the file. */
  readonly addOn: AddOn | null;
  /** The address of the web app; null if the script is not deployed as one. */
  readonly webAddress: string | null;
  /** The owner of the file, whose properties custom functions read. */
  readonly owner: string;
  readonly scriptZone: string;
  /** How long a run may take, simple triggers and custom functions apart. */
  readonly runLimitMs: number;
}

/** Creates service objects, so that the files of their classes need not import each other. */
export interface GoogleMaker {
  spreadsheet(): object;
  sheet(sheet: Sheet): object;
  /** @param whole set for a range written as whole rows or columns, such as `C:C`. */
  range(sheet: Sheet, area: CellArea, whole?: 'rows' | 'columns'): object;
  /** The range of an edit event. */
  eventRange(sheet: Sheet, area: CellArea): object;
}

export interface Execution {
  readonly google: GoogleMaker;
  readonly state: HostState;
  readonly mode: AuthMode;
  /** The scopes of the manifest; null when it lists none and Google infers them from the code. */
  readonly scopes: ReadonlySet<string> | null;
  /** The user whose rights the call has. */
  readonly user: string;
  /** Whether a trigger started the call. */
  readonly trigger: boolean;
  /** Whether the person has the spreadsheet in front, with its menus and dialogs. */
  readonly screen: boolean;
  /** Whether there is an active spreadsheet, and with it a document lock and document properties. */
  readonly container: boolean;
  /** Called when a dialog suspends the script. */
  readonly suspended: (() => void)[];
}
