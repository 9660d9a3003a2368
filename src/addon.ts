/**
 * Composition root: what Google Sheets may call, and the only place where the product meets
 * Google's services. Loading it touches none of them.
 */
import { answer, type Answering } from './door';
import { openGoogleClock, openGooglePlatform } from './platform/google';
import {
  runHourly as runDigestHourly,
  sendNow,
  throwErrors,
  type DigestRun,
} from './surfaces/digest';
import * as functions from './surfaces/functions';
import { answerHolidays, answerImport } from './surfaces/import';
import { answerReport } from './surfaces/report';
import { answerSettings } from './surfaces/settings';

/** An entry point that the build writes as a top-level function. */
interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  /** One line above the function. */
  readonly doc: string;
}

export const { customFunctions } = functions;

export const entryPoints: readonly EntryPoint[] = [
  {
    name: 'runHourly',
    parameters: [],
    doc: 'The hourly job: mails the due lists of the day once its hour has come.',
  },
  {
    name: 'ask',
    parameters: ['question'],
    doc: 'The one door of sidebar, dialogs and local command: JSON in, JSON out.',
  },
];

/** What the door answers; a new question is one line. */
const answers: Readonly<Record<string, Answering>> = {
  import: answerImport,
  holidays: answerHolidays,
  settings: answerSettings,
  report: answerReport,
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
export function runHourly(): DigestRun {
  const run = runDigestHourly(openGooglePlatform());
  throwErrors(run);
  return run;
}

export function ask(question: string): string {
  return answer(question, answers, openGooglePlatform());
}
