/**
 * Composition root: what Google Sheets may call, and the only place where the product meets
 * Google's services. Loading it touches none of them.
 */
import { answer, type QuestionHandler } from './endpoint';
import { runHour } from './hourly';
import { menuOrder } from './menu-order';
import { openGoogleClock, openGooglePlatform } from './platform/google';
import {
  answerConfirmAddresses,
  answerJob,
  answerNewAddresses,
  answerRepairJob,
  sendNow,
  throwErrors,
  type DigestRun,
} from './surfaces/digest';
import * as functions from './surfaces/functions';
import {
  answerAdd,
  answerAway,
  answerChangeCase,
  answerClose,
  answerOpenCase,
  answerReassign,
} from './surfaces/customer';
import { answerHolidays, answerImport } from './surfaces/import';
import {
  answerLog,
  answerPreview,
  answerReviewAll,
  answerSnooze,
  answerUndo,
  onPhoneEdit,
} from './surfaces/log';
import { languageOfUser, performItem as performItem, showMenu } from './surfaces/menu';
import { answerReport } from './surfaces/report';
import { answerChangeSettings, answerReadSettings, answerSettings } from './surfaces/settings';
import {
  answerCustomer,
  answerIAm,
  answerMe,
  answerOffers,
  answerShowRow,
  answerToday,
} from './surfaces/today';
import { onEdited, onOpened } from './surfaces/repair';

/** An entry point that the build writes as a top-level function. */
interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  /** One line above the function. */
  readonly doc: string;
  /** Calls `perform` with this name instead of a function of its own. */
  readonly performs?: string;
}

export const { customFunctions } = functions;

export const entryPoints: readonly EntryPoint[] = [
  {
    name: 'runHourly',
    parameters: ['event'],
    doc: 'The hourly job: mails the due lists of the day once its hour has come.',
  },
  {
    name: 'ask',
    parameters: ['question'],
    doc: 'The one door of sidebar, dialogs and local command: JSON in, JSON out.',
  },
  {
    name: 'onOpen',
    parameters: ['event'],
    doc: 'Adds the menu, and tends the workbook where that is allowed.',
  },
  {
    name: 'onEdit',
    parameters: ['event'],
    doc: 'Mends formula columns and gives IDs after an edit.',
  },
  ...menuOrder.flatMap((action): readonly EntryPoint[] =>
    action === null
      ? []
      : [{ name: action.name, parameters: [], doc: 'A menu item.', performs: action.name }],
  ),
];

/** What the door answers; a new question is one line. */
const answers: Readonly<Record<string, QuestionHandler>> = {
  import: answerImport,
  holidays: answerHolidays,
  settings: answerSettings,
  'read-settings': answerReadSettings,
  'change-settings': answerChangeSettings,
  'new-addresses': answerNewAddresses,
  'confirm-addresses': answerConfirmAddresses,
  report: answerReport,
  me: answerMe,
  'i-am': answerIAm,
  offers: answerOffers,
  today: answerToday,
  customer: answerCustomer,
  'show-row': answerShowRow,
  close: answerClose,
  reassign: answerReassign,
  away: answerAway,
  add: answerAdd,
  'open-case': answerOpenCase,
  'change-case': answerChangeCase,
  preview: answerPreview,
  log: answerLog,
  'review-all': answerReviewAll,
  snooze: answerSnooze,
  undo: answerUndo,
  job: answerJob,
  'repair-job': answerRepairJob,
  'send-now': (_question, platform) => sendNow(platform),
};

const clock = openGoogleClock();

/** Behind every custom function's stub. */
export function callFunction(name: string, args: ArrayLike<unknown>): unknown {
  return functions.callFunction(name, args, clock);
}

/**
 * Errors of single mails are thrown at the end, so that Google tells the owner of the trigger.
 * Google ignores the answer; the local command reads what was mailed from it.
 */
export function runHourly(event?: ClockEvent): DigestRun {
  const run = runHour(openGooglePlatform(), String(event?.triggerUid ?? ''));
  throwErrors(run);
  return run;
}

/** What Google hands to a clock trigger, as far as it is asked (platform.md §3.3). */
interface ClockEvent {
  readonly triggerUid?: string | number;
}

/** Behind every menu item's stub. */
export function perform(name: string): void {
  performItem(openGooglePlatform(), menuOrder, name);
}

/** What Google hands to onOpen and onEdit, as far as it is asked. */
interface SheetsEvent {
  readonly authMode?: unknown;
  readonly range?: {
    readonly rowStart?: number;
    readonly rowEnd?: number;
    readonly columnStart?: number;
    readonly columnEnd?: number;
    getSheet?(): { getName(): string };
  };
}

/** The menu first: without any right it is all that may be done (platform.md §3.2). */
export function onOpen(event?: SheetsEvent): void {
  const platform = openGooglePlatform();
  showMenu(platform, menuOrder, languageOfUser(platform));
  if (String(event?.authMode) === 'NONE') return;
  onOpened(platform);
}

export function onEdit(event?: SheetsEvent): void {
  if (String(event?.authMode) === 'NONE') return;
  const { range } = event ?? {};
  const row = range?.rowStart ?? 1;
  const sheet = range?.getSheet?.().getName() ?? null;
  const platform = openGooglePlatform();
  onEdited(platform, { sheet, row, rows: (range?.rowEnd ?? row) - row + 1 });
  onPhoneEdit(platform, {
    sheet,
    firstColumn: (range?.columnStart ?? 1) - 1,
    // A paste whose place Google does not tell may have touched any column.
    lastColumn: (range?.columnEnd ?? Infinity) - 1,
  });
}

export function ask(question: string): string {
  return answer(question, answers, openGooglePlatform());
}
