/** The options of a host and of its calls. */
import type { HostFile } from './state/host-file';
import type { FunctionScope } from './runtime/cached-functions';
import type { ScriptError } from './runtime/script-error';
import type { AuthMode, InstalledTrigger } from './services';

export interface HostOptions {
  /** The folder with Code.js (and appsscript.json), or a script file. */
  dist: string;
  /** The instant the clock starts at, with its offset: `2026-11-23T00:30:00Z`. */
  now: string;
  /** Etc/UTC unless given. */
  spreadsheetZone?: string;
  /** The manifest's unless given, else Etc/UTC. */
  scriptZone?: string;
  /** en_US unless given. */
  locale?: string;
  /** The language of the person at the screen, such as `zh`; that of the locale unless given. */
  language?: string;
  /** Owner of the file and the user of every call that names no other. */
  user?: string;
  /** Recipients per user and day; 100 unless given, as for a consumer account. */
  mailQuota?: number;
  /**
   * Milliseconds that a run may take by the clock: Google's six minutes unless given. A command that works on a file gives
   * more, since none of it runs at Google, and a slow computer would end before the work does.
   */
  runLimitMs?: number;
  /** Whether a trigger finds the spreadsheet, its lock and its properties; true unless given. */
  activeSpreadsheetInTrigger?: boolean;
  /** How long custom functions in cells share a global scope; for one calculation unless given. */
  functionScope?: FunctionScope;
  /**
   * The name under which the script is installed as an add-on. It may then do nothing in the file until a person has chosen
   * one of its menu items. Bound to the file unless given.
   */
  addOn?: string;
  /** The address of the web app, if the script is deployed as one. */
  webAddress?: string;
  bookName?: string;
  bookId?: string;
  /** What another host saved: its book, properties and triggers. */
  file?: HostFile;
}

export interface CallOptions {
  /** FULL unless given. */
  mode?: AuthMode;
  user?: string | undefined;
  /** As from the page of the web app: getUi throws. */
  web?: boolean;
  /** As from an installed trigger: getUi throws, and there may be no active spreadsheet. */
  trigger?: boolean;
}

export interface FiredTrigger {
  readonly trigger: InstalledTrigger;
  readonly error: ScriptError | null;
  /** Whether Google emails the error to the owner of the trigger, which it does not for add-ons. */
  readonly isMailed: boolean;
}

export interface OpenOptions {
  /** Who opens the file; the owner unless given. */
  user?: string;
  /** The authority of onOpen; what Google gives the script in this file unless given. */
  mode?: AuthMode;
}
