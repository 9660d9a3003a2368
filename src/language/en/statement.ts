/** What the monthly statement says about emails and the hourly job in English; the facts are those of the sheet Runs. */
import { counted } from './counted';
import { fullStop } from './full-stop';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const statementEn = {
  title: 'Statement',
  sentences: ({ items }: { readonly items: readonly string[] }): string => items.join(' '),
  /** Headings of the hidden sheet Runs. */
  headings: {
    on: 'Day',
    runs: 'Runs of the job',
    missed: 'Hours without a run',
    due: 'Emails due',
    sent: 'Sent',
    late: 'Of them late',
    refused: 'Refused',
    waiting: 'Waiting for quota',
    unconfirmed: 'Not confirmed',
    again: 'Sent again',
    twice: 'Sent twice',
    causes: 'Causes (please do not edit this sheet)',
  },
  /** `October 2026` */
  month: ({ month, year }: { readonly month: number; readonly year: number }): string =>
    `${MONTHS[month - 1] ?? ''} ${year}`,
  soFar: ({ period }: { readonly period: string }): string => `${period} so far`,
  unknown: ({ period }: { readonly period: string }): string =>
    `${period}: nothing is known yet. The hourly job writes down each day when it has ended.`,
  /** @param twice emails of one person and day that were sent two times */
  emails: (facts: {
    readonly period: string;
    readonly due: number;
    readonly sent: number;
    readonly late: number;
    readonly twice: number;
  }): string =>
    facts.due === 0
      ? `${facts.period}: no emails were due.`
      : `${facts.period}: ${facts.sent} of ${counted(facts.due, 'email')} ${facts.sent === 1 ? 'was' : 'were'} sent, ${facts.late} late, ${facts.twice} twice.`,
  unsent: ({ items }: { readonly items: readonly string[] }): string =>
    fullStop(`Not sent: ${items.join(', ')}`),
  refused: ({ count }: { readonly count: number }): string => `${count} refused by Google`,
  waiting: ({ count }: { readonly count: number }): string => `${count} for lack of quota`,
  unconfirmed: ({ count }: { readonly count: number }): string =>
    `${count} perhaps sent, but never confirmed`,
  /** Due when a run looked, and not any more when their turn came. */
  settled: ({ count }: { readonly count: number }): string => `${count} for other reasons`,
  again: ({ count }: { readonly count: number }): string =>
    `${counted(count, 'email')} that a run had begun when Google ended it ${count === 1 ? 'was' : 'were'} sent by the next one: the quota showed that ${count === 1 ? 'it had' : 'they had'} not gone out.`,
  runs: ({ count, missed }: { readonly count: number; readonly missed: number }): string =>
    `The hourly job ran ${counted(count, 'time')}; ${missed === 0 ? 'no hour was' : `${counted(missed, 'hour')} ${missed === 1 ? 'was' : 'were'}`} missed.`,
  days: ({ count, total }: { readonly count: number; readonly total: number }): string =>
    `There are records of ${count} of ${counted(total, 'day')}.`,
  causes: ({ items }: { readonly items: readonly string[] }): string =>
    fullStop(`Causes: ${items.join('; ')}`),
  cause: ({ text, count }: { readonly text: string; readonly count: number }): string =>
    `${text} (${counted(count, 'day')})`,
  /** By code; a code of a later version is shown as it is. */
  causeOf: {
    missed: 'Google did not start the job, or it was switched off',
    quota: 'the email quota was used up',
    refused: 'Google refused an email',
    unconfirmed: 'a run was ended while sending',
    busy: 'another run was sending',
    'no-time': 'a run ran out of time',
  },
};

export type StatementWords = typeof statementEn;
