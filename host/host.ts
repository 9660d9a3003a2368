/** What an open host offers to tests, to the command line and, later, to the page on screen. */
import type { Book } from './book';
import type { HostClock } from './time/clock';
import type { HostFile } from './state/host-file';
import type { DeliveredMail } from './mail/post-office';
import type { OutgoingMail } from './mail/mailbox';
import type { EditEvents, FiredEvent, SpreadsheetUser } from './person';
import type { FunctionCallCount } from './runtime/function-calls';
import type { FunctionScope } from './runtime/cached-functions';
import type { JsonLike } from './runtime/json-like';
import type { ScriptError } from './runtime/script-error';
import type { ServiceCallCount } from './runtime/service-calls';
import type {
  AddedMenu,
  AuthMode,
  Dialogs,
  InstalledTrigger,
  LockRoom,
  LogLine,
  PropertyStores,
} from './services';

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
  /** The language of who is at the screen, such as `zh`; that of the locale unless given. */
  language?: string;
  /** Owner of the file and the user of every call that names no other. */
  user?: string;
  /** Recipients a user may mail to in a day; 100 unless given, as for a consumer account. */
  mailQuota?: number;
  /** Whether a trigger finds the spreadsheet, its lock and its properties; true unless given. */
  activeSpreadsheetInTrigger?: boolean;
  /** What of the custom functions that cells call gets a scope of its own; each calculation unless given. */
  functionScope?: FunctionScope;
  bookName?: string;
  bookId?: string;
  /** What another host saved: its book, properties and triggers. */
  file?: HostFile;
}

export interface CallOptions {
  /** FULL unless given. */
  mode?: AuthMode;
  user?: string;
  /** As from an installed trigger: getUi throws, and there may be no active spreadsheet. */
  trigger?: boolean;
}

export interface FiredTrigger {
  readonly trigger: InstalledTrigger;
  readonly error: ScriptError | null;
}

export interface OpenOptions {
  /** Who opens the file; the owner unless given. */
  user?: string;
  /** What the simple onOpen may do; LIMITED, as of a bound script, unless given. */
  mode?: AuthMode;
}

export interface Host {
  /** The owner at the screen. */
  readonly person: SpreadsheetUser;
  /** Somebody else at the screen. */
  as(user: string): SpreadsheetUser;
  /** Somebody opens the file: menus go, and open triggers run. Nothing runs for who may only look. */
  open(options?: OpenOptions): FiredEvent[];
  /** Takes back the last edit of a person with everything written since; false when there is none. No event tells. */
  undo(): boolean;
  /** Does again what was taken back last; false when nothing was, or something was written since. No event tells. */
  redo(): boolean;
  share(user: string, role: 'editor' | 'commenter' | 'reader'): void;
  /** Holds edit events back, as quick edits do, or loses them. */
  readonly events: EditEvents;
  /** Questions with their answers to come, and pages shown. */
  readonly dialogs: Dialogs;
  /** Everything that lasts, for `openHost({ file })`. JSON keeps it. */
  save(): HostFile;

  readonly book: Book;
  readonly clock: HostClock;
  readonly properties: PropertyStores;
  /** Lets somebody else hold a lock. */
  readonly locks: LockRoom;
  /** What the script wrote to console and Logger. */
  readonly logs: LogLine[];
  readonly toasts: readonly string[];
  readonly menus: readonly AddedMenu[];
  readonly triggers: readonly InstalledTrigger[];
  /** Messages as MailApp took them, in order. */
  readonly outbox: readonly OutgoingMail[];
  readonly serviceCalls: ServiceCallCount;
  resetServiceCalls(): void;
  /** The next run is stopped in the middle, after so many service calls; what it wrote stays. */
  stopAfter(serviceCalls: number): void;
  /** Custom functions that cells had to call; an answer remembered for the same arguments is no call. */
  readonly functionCalls: FunctionCallCount;
  resetFunctionCalls(): void;
  /** While true, triggers read `Loading...` from cells whose formula calls a custom function. */
  formulasLoading: boolean;
  /** What Session.getActiveUserLocale answers; undefined leaves it to the file's locale. */
  language: string | undefined;
  mailQuota: number;
  activeSpreadsheetInTrigger: boolean;
  /** The nth sendEmail from now fails; with `taken` the message goes out all the same. */
  failMail(nth: number, how?: { sentence?: string; taken?: boolean }): void;

  /**
   * Calls a function of the script's top level. Arguments and answer are JSON-like; anything else is a TypeError.
   * Throws ScriptError for what the script threw.
   */
  call(functionName: string, args?: readonly JsonLike[], options?: CallOptions): JsonLike;
  /** As google.script.run does: what cannot cross becomes null without a word. */
  run(functionName: string, ...args: readonly unknown[]): JsonLike;
  /** The same for somebody else, or with less authority. */
  runAs(
    who: Pick<CallOptions, 'mode' | 'user'>,
    functionName: string,
    ...args: readonly unknown[]
  ): JsonLike;
  /** Fires every clock trigger once, now, each for the user who made it; when is the caller's business. */
  fireClockTriggers(): FiredTrigger[];

  /** Sends what was not sent yet through a real SMTP server on this machine and reads it back. */
  deliver(): Promise<DeliveredMail[]>;
  /** Stops the SMTP server. */
  close(): Promise<void>;
}
