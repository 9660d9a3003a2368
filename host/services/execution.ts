/**
 * What a service may know about the call it serves: its user, its authorisation and the host's lasting state. Each
 * call has one; the state outlives it.
 */
import type { CellArea, Book, Sheet } from '../book';
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
  /** Null for a line between items. */
  readonly functionName: string | null;
}

/** A menu the script added, as a person would see it. */
export interface AddedMenu {
  readonly caption: string;
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
  /** An HTML file shipped beside the script, by its name without extension. */
  readonly pages: (name: string) => string | undefined;
  /** While on, triggers read `Loading...` where functions of the script should have answered. */
  readonly loading: { on: boolean };
  /** The language of the person at the screen; undefined leaves it to the file's locale. */
  readonly language: { now: string | undefined };
  /** Who owns the file; custom functions see this user's properties. */
  readonly owner: string;
  readonly scriptZone: string;
}

/** Makes the objects that refer to one another, so that their files need not import each other. */
export interface GoogleMaker {
  spreadsheet(): object;
  sheet(sheet: Sheet): object;
  /** @param whole given when the range was written as whole rows or columns (`C:C`). */
  range(sheet: Sheet, area: CellArea, whole?: 'rows' | 'columns'): object;
  /** The range of an edit event. */
  eventRange(sheet: Sheet, area: CellArea): object;
}

export interface Execution {
  readonly google: GoogleMaker;
  readonly state: HostState;
  readonly mode: AuthMode;
  /** The manifest's scopes; null when it leaves them to Google's reading of the code. */
  readonly scopes: ReadonlySet<string> | null;
  /** The user whose rights the call has. */
  readonly user: string;
  /** Started by a trigger and not by a person at the screen. */
  readonly trigger: boolean;
  /** Whether there is an active spreadsheet, and with it a document lock and document properties. */
  readonly container: boolean;
  /** Called when a question to a person suspends the script. */
  readonly suspended: (() => void)[];
}
