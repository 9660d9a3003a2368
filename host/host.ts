/** What an open host offers to tests, the command line and the page on screen. */
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
  /** The language of the person at the screen, such as `zh`; that of the locale unless given. */
  language?: string;
  /** Owner of the file and the user of every call that names no other. */
  user?: string;
  /** Recipients per user and day; 100 unless given, as for a consumer account. */
  mailQuota?: number;
  /** Whether a trigger finds the spreadsheet, its lock and its properties; true unless given. */
  activeSpreadsheetInTrigger?: boolean;
  /** How long custom functions in cells share a global scope; for one calculation unless given. */
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
  /** The authority of onOpen; LIMITED, as in a bound script, unless given. */
  mode?: AuthMode;
}

export interface Host {
  /** The owner at the screen. */
  readonly person: SpreadsheetUser;
  /** Another person at the screen. */
  as(user: string): SpreadsheetUser;
  /** A person opens the file: old menus go, and onOpen runs, except for readers and commenters. */
  open(options?: OpenOptions): FiredEvent[];
  /** Takes back a person's last edit with everything written since; false when there is none. It causes no event. */
  undo(): boolean;
  /** Repeats what was undone last; false when nothing was, or something was written since. It causes no event. */
  redo(): boolean;
  share(user: string, role: 'editor' | 'commenter' | 'reader'): void;
  /** Holds edit events back, as quick edits do, or loses them. */
  readonly events: EditEvents;
  /** Questions asked and pages shown. */
  readonly dialogs: Dialogs;
  /** Everything that lasts, for `openHost({ file })`. JSON keeps it. */
  save(): HostFile;

  readonly book: Book;
  readonly clock: HostClock;
  readonly properties: PropertyStores;
  /** Lets another run hold the lock. */
  readonly locks: LockRoom;
  /** The lines that the script wrote to console. */
  readonly logs: LogLine[];
  readonly toasts: readonly string[];
  readonly menus: readonly AddedMenu[];
  readonly triggers: readonly InstalledTrigger[];
  /** Messages as MailApp accepted them, in order. */
  readonly outbox: readonly OutgoingMail[];
  readonly serviceCalls: ServiceCallCount;
  resetServiceCalls(): void;
  /** Stops the next run in the middle, after that many service calls; what it wrote stays. */
  stopAfter(serviceCalls: number): void;
  /** Calls of custom functions by cells; a result remembered for the same arguments is no call. */
  readonly functionCalls: FunctionCallCount;
  resetFunctionCalls(): void;
  /** While true, triggers read `Loading...` from cells whose formula calls a custom function. */
  formulasLoading: boolean;
  /** The result of Session.getActiveUserLocale; undefined leaves it to the file's locale. */
  language: string | undefined;
  mailQuota: number;
  activeSpreadsheetInTrigger: boolean;
  /** The nth sendEmail from now fails; with `taken` the message goes out all the same. */
  failMail(nth: number, how?: { sentence?: string; taken?: boolean }): void;

  /**
   * Calls a function of the script's top level. Arguments and result are JSON-like; anything else is a TypeError.
   * Throws ScriptError for an error of the script.
   */
  call(functionName: string, args?: readonly JsonLike[], options?: CallOptions): JsonLike;
  /** Calls as google.script.run does: what a page cannot receive silently becomes null. */
  run(functionName: string, ...args: readonly unknown[]): JsonLike;
  /** The same as another user, or with less authority. */
  runAs(
    who: Pick<CallOptions, 'mode' | 'user'>,
    functionName: string,
    ...args: readonly unknown[]
  ): JsonLike;
  /** Fires every clock trigger once, now, each as the user who made it. */
  fireClockTriggers(): FiredTrigger[];

  /** Sends what was not sent yet through a real SMTP server on this machine and reads it back. */
  deliver(): Promise<DeliveredMail[]>;
  /** Stops the SMTP server. */
  close(): Promise<void>;
}
