/**
 * Composition root: the functions that Google Sheets may call, and the only place that opens Google's
 * services. Loading it calls none of them.
 */
import { answer, type QuestionHandler } from './endpoint';
import type * as OnDemand from './on-demand';
import { openCodeFile, openGoogleClock, openGooglePlatform } from './platform/google';
import { isOnDemand, RIGHTS, type ScriptItem, type ScriptQuestion } from './protocol';
import {
  answerConfirmAddresses,
  answerJob,
  answerNewAddresses,
  answerRepairJob,
  emailFailure,
  type DigestRun,
} from './surfaces/digest';
import * as functions from './surfaces/functions';
import {
  answerAdd,
  answerAddContact,
  answerAddPurchase,
  answerChangeCase,
  answerChangeCustomer,
  answerOpenCase,
} from './surfaces/customer';
import {
  answerClose,
  answerLog,
  answerPreview,
  answerReviewAll,
  answerSnooze,
  answerUndo,
  onPhoneEdit,
} from './surfaces/log';
import {
  explainNotLoaded,
  languageOfUser,
  menuActions,
  menuItems,
  performElsewhere,
  performItem,
  showMenu,
} from './surfaces/menu';
import {
  answerCustomer,
  answerIAm,
  answerMe,
  answerOffers,
  answerShowRow,
  answerToday,
} from './surfaces/today';
import { onEdited, onOpened } from './surfaces/repair';

/** A function that the build writes to the top level of the script. */
interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment above the function; a menu item, whose name says what it does, has none. */
  readonly doc?: string;
  /** If given, the function calls `perform` with this name. */
  readonly performs?: string;
}

export const { customFunctions } = functions;

export const entryPoints: readonly EntryPoint[] = [
  {
    name: 'runHourly',
    parameters: ['event'],
    doc: 'The hourly job: sends the daily digest once its hour has come.',
  },
  {
    name: 'ask',
    parameters: ['question'],
    doc: 'The endpoint of sidebar, dialogs and local command: JSON in, JSON out.',
  },
  {
    name: 'doGet',
    parameters: ['event'],
    doc: 'The page for phones.',
  },
  {
    name: 'onOpen',
    parameters: ['event'],
    doc: 'Adds the menu, and repairs the workbook if that is allowed.',
  },
  {
    name: 'onInstall',
    parameters: ['event'],
    doc: 'The same when Duebook is installed as an add-on while the file is open.',
  },
  {
    name: 'onEdit',
    parameters: ['event'],
    doc: 'Repairs formula columns and adds IDs after an edit.',
  },
  ...menuItems.flatMap((item): readonly EntryPoint[] =>
    item === null ? [] : [{ name: item.name, parameters: [], performs: item.name }],
  ),
];

/** The questions that the script answers itself; a new one is one line, here or in `on-demand.ts`. */
const handlers: Readonly<Record<ScriptQuestion, QuestionHandler>> = {
  'new-addresses': answerNewAddresses,
  'confirm-addresses': answerConfirmAddresses,
  me: answerMe,
  'i-am': answerIAm,
  offers: answerOffers,
  today: answerToday,
  customer: answerCustomer,
  'show-row': answerShowRow,
  close: answerClose,
  add: answerAdd,
  'change-customer': answerChangeCustomer,
  'add-contact': answerAddContact,
  'add-purchase': answerAddPurchase,
  'open-case': answerOpenCase,
  'change-case': answerChangeCase,
  preview: answerPreview,
  log: answerLog,
  'review-all': answerReviewAll,
  snooze: answerSnooze,
  undo: answerUndo,
  job: answerJob,
  'repair-job': answerRepairJob,
};

const clock = openGoogleClock();

const onDemand = openCodeFile<typeof OnDemand>('on-demand');

/** Called by every custom function. */
export function callFunction(name: string, args: ArrayLike<unknown>): unknown {
  return functions.callCustomFunction(name, args, clock);
}

/**
 * Errors of single emails are thrown at the end, so that the owner of the trigger is notified; so is the error that the
 * code of the job could not be loaded. Google ignores the result; the local command reads from it what was sent.
 */
export function runHourly(event?: ClockEvent): DigestRun {
  const trigger = String(event?.triggerUid ?? '');
  return emailFailure(openGooglePlatform, () =>
    explainNotLoaded(openGooglePlatform, () => onDemand().runHourly(trigger)),
  );
}

/** The part we read of the event of a clock trigger (docs/platform.md §3.3). */
interface ClockEvent {
  readonly triggerUid?: string | number;
}

/** Called by every menu item. */
export function perform(name: string): void {
  const platform = openGooglePlatform();
  if (isOnDemand(name)) performElsewhere(platform, () => onDemand().perform(name));
  else performItem(platform, menuActions, name as ScriptItem);
}

/** The part we read of the events of onOpen and onEdit. */
interface SheetsEvent {
  readonly authMode?: unknown;
  readonly range?: {
    readonly rowStart?: number;
    readonly rowEnd?: number;
    readonly columnStart?: number;
    readonly columnEnd?: number;
    getSheet?(): { getName(): string };
  };
  /** Given only when a single cell was typed into; absent where the cell was or becomes blank. */
  readonly value?: string;
  readonly oldValue?: string;
}

/**
 * Called when the file is opened. The menu comes first: without authorisation nothing else is allowed (docs/platform.md
 * §3.2).
 */
export function onOpen(event?: SheetsEvent): void {
  const platform = openGooglePlatform();
  // Only an add-on may be so little allowed, and it may not even ask what it is.
  const isUnused = String(event?.authMode) === 'NONE';
  showMenu(platform, languageOfUser(platform), isUnused || platform.triggers().isAddOn());
  if (!isUnused) onOpened(platform);
}

export function onInstall(event?: SheetsEvent): void {
  onOpen(event);
}

export function onEdit(event?: SheetsEvent): void {
  if (String(event?.authMode) === 'NONE') return;
  const { range } = event ?? {};
  const row = range?.rowStart ?? 1;
  const sheet = range?.getSheet?.().getName() ?? null;
  const platform = openGooglePlatform();
  const rows = (range?.rowEnd ?? row) - row + 1;
  const isTyped = event?.value !== undefined || event?.oldValue !== undefined;
  const firstColumn = (range?.columnStart ?? 1) - 1;
  // If Google does not provide the place of a paste, it may have changed any column.
  const lastColumn = (range?.columnEnd ?? Infinity) - 1;
  const columns = { first: firstColumn, last: lastColumn };
  onEdited(platform, { sheet, row, rows, columns, isTyped });
  onPhoneEdit(platform, {
    sheet,
    firstColumn,
    lastColumn,
    ...(isTyped && { typed: { row, before: event?.oldValue ?? '' } }),
  });
}

/** The part we read of the event of a web app. */
interface AddressEvent {
  readonly parameter?: unknown;
}

export function doGet(event?: AddressEvent): unknown {
  return onDemand().doGet(event?.parameter, ask);
}

export function ask(question: string): string {
  return answer(question, {
    answers: handlers,
    rights: RIGHTS,
    open: openGooglePlatform,
    elsewhere: {
      has: isOnDemand,
      ask: (text, isOneOfSeveral) => onDemand().ask(text, isOneOfSeveral),
    },
  });
}
