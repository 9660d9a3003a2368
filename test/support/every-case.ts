/** A customer for every rule that sets a state or a day, and what is to be said of it (docs/rules.md §3, §5). */
import type { Host } from '../../host';
import type { Status } from '../../src/rules';
import { asking, cellUnder } from './team-host';

/** What is said of a customer on the last Monday. */
interface Expected {
  readonly status: Status;
  /** `YYYY-MM-DD`; null while paused. */
  readonly next: string | null;
}

export interface Case extends Expected {
  readonly cells: Readonly<Record<string, string>>;
  /** The working day on which `happens`; the last contact and state are those of the first Monday. */
  readonly on?: string;
  readonly happens?: (host: Host, row: number, id: string) => unknown;
}

export const FIRST = '2026-11-02';
export const LAST = '2026-11-23';

/** With a type of its own: once a deal is won, customers without a purchase are prospects. */
const monthly = { Need: 'Potential', Owner: 'Ana', 'Manual type': 'Existing customer' };
const deal = { Need: 'Clear', 'Expected close': '2027-01-20', Stage: 'Negotiating', Owner: 'Ana' };

const type =
  (heading: string, text: string) =>
  (host: Host, row: number): unknown =>
    host.person.type(cellUnder(host, heading, row), text);

const send =
  (question: object) =>
  (host: Host, row: number, id: string): unknown => {
    const answer = asking(host)({ id: `every-${row}`, customer: id, ...question });
    if (answer['outcome'] === 'refused' || answer['error'] !== undefined)
      throw new Error(JSON.stringify(answer));
    return answer;
  };

const reached = { outcome: 'reached', need: 'clear' };

/** By name. */
export const CASES: Readonly<Record<string, Case>> = {
  'Left too long': {
    cells: { ...monthly, 'Last contact': '2026-10-14' },
    ...{ status: 'overdue', next: '2026-11-13' },
  },
  'Month over': {
    cells: { ...monthly, 'Last contact': '2026-10-24' },
    ...{ status: 'today', next: '2026-11-23' },
  },
  'Nearly a month': {
    cells: { ...monthly, 'Last contact': '2026-10-27' },
    ...{ status: 'soon', next: '2026-11-26' },
  },
  'No need': {
    cells: { Need: 'None', Owner: 'Ana', 'Last contact': '2026-10-01' },
    ...{ status: 'scheduled', next: '2027-10-01' },
  },
  'Old contact': {
    cells: { ...deal, 'Last contact': '2026-03-02' },
    ...{ status: 'start', next: '2026-11-02' },
  },
  'Never met': { cells: { ...deal }, ...{ status: 'start', next: '2026-11-02' } },
  'Need unknown': {
    cells: { Owner: 'Ana', 'Last contact': '2026-10-30' },
    ...{ status: 'grade', next: '2026-11-06' },
  },
  'Not to be called': {
    cells: { ...deal, 'Do not contact': 'please stop', 'Last contact': '2026-10-30' },
    ...{ status: 'paused', next: null },
  },
  'Complains though paused': {
    cells: { ...deal, 'Do not contact': 'Yes', 'Last contact': '2026-10-30' },
    on: '2026-11-20',
    happens: send({ ask: 'open-case', kind: 'complaint', text: 'Late', promisedFor: '2026-11-23' }),
    ...{ status: 'today', next: '2026-11-23' },
  },
  'Won in the sheet': {
    cells: { ...deal, 'Last contact': '2026-10-30' },
    on: '2026-11-19',
    happens: type('Stage', 'Won'),
    ...{ status: 'scheduled', next: '2027-02-17' },
  },
  'Lost in the sidebar': {
    cells: { ...deal, 'Last contact': '2026-10-30' },
    on: '2026-11-19',
    happens: send({ ask: 'close', how: 'lost', reason: 'Price', lookAgain: '2026-11-27' }),
    ...{ status: 'soon', next: '2026-11-27' },
  },
  'Won long ago': {
    cells: { ...deal, Stage: 'Won', 'Last contact': '2026-10-30' },
    ...{ status: 'scheduled', next: '2027-01-28' },
  },
  'Lost, then a close': {
    cells: { ...deal, 'Last contact': '2026-10-30' },
    on: '2026-11-19',
    happens: (host, row) => {
      type('Stage', 'Lost')(host, row);
      type('Expected close', '2027-03-01')(host, row);
    },
    ...{ status: 'scheduled', next: '2027-11-19' },
  },
  Prospect: {
    cells: { ...monthly, 'Manual type': 'Prospect', 'Last contact': '2026-11-02' },
    ...{ status: 'today', next: '2026-11-23' },
  },
  Partner: {
    cells: { ...monthly, 'Manual type': 'Partner', 'Last contact': '2026-10-24' },
    ...{ status: 'today', next: '2026-11-23' },
  },
  'Waits for them': {
    cells: { ...deal, 'Last contact': '2026-10-30' },
    on: '2026-11-06',
    happens: send({
      ask: 'log',
      draft: { ...reached, outcome: 'waiting', plannedFor: '2026-12-04' },
    }),
    ...{ status: 'scheduled', next: '2026-12-04' },
  },
  'Waited for them': {
    cells: { ...deal, 'Last contact': '2026-10-30' },
    on: '2026-11-06',
    happens: send({
      ask: 'log',
      draft: { ...reached, outcome: 'waiting', plannedFor: '2026-11-23' },
    }),
    ...{ status: 'today', next: '2026-11-23' },
  },
  'Of two people': {
    cells: { ...monthly, Owner: 'Ana, Ben', 'Last contact': '2026-10-24' },
    ...{ status: 'today', next: '2026-11-23' },
  },
  'Of Ben and a stranger': {
    cells: { ...monthly, Owner: 'Zed; Ben', 'Last contact': '2026-10-24' },
    ...{ status: 'today', next: '2026-11-23' },
  },
  'Key customer': {
    cells: { ...deal, 'Manual class': 'Key', 'Last contact': '2026-10-30' },
    on: '2026-11-20',
    happens: send({ ask: 'log', draft: reached }),
    ...{ status: 'today', next: '2026-11-23' },
  },
  'Ordinary customer': {
    cells: { ...deal, 'Last contact': '2026-10-30' },
    on: '2026-11-20',
    happens: send({ ask: 'log', draft: reached }),
    ...{ status: 'soon', next: '2026-11-27' },
  },
  'Key with a festival': {
    cells: { Need: 'None', Owner: 'Ana', 'Manual class': 'Key', 'Last contact': '2026-10-20' },
    ...{ status: 'soon', next: '2026-11-25' },
  },
  Birthday: {
    cells: { ...monthly, 'Last contact': '2026-11-01', Birthday: '1980-11-24' },
    ...{ status: 'soon', next: '2026-11-24' },
  },
  'Graded up on Friday': {
    cells: { ...monthly, 'Last contact': '2026-11-01' },
    on: '2026-11-20',
    happens: (host, row) => {
      type('Need', 'Clear')(host, row);
      type('Expected close', '2026-12-01')(host, row);
    },
    ...{ status: 'today', next: '2026-11-23' },
  },
  'Graded down when late': {
    cells: { ...deal, 'Last contact': '2026-10-30' },
    on: '2026-11-19',
    happens: type('Need', 'None'),
    ...{ status: 'overdue', next: '2026-11-06' },
  },
  Snoozed: {
    cells: { ...monthly, 'Last contact': '2026-10-21' },
    on: '2026-11-20',
    happens: send({ ask: 'snooze', length: 'day', reason: 'on holiday' }),
    ...{ status: 'today', next: '2026-11-23' },
  },
  'Promised for Sunday': {
    cells: { ...monthly, 'Last contact': '2026-11-01' },
    on: '2026-11-20',
    happens: type('Planned for', '2026-11-22'),
    ...{ status: 'today', next: '2026-11-22' },
  },
  'No answer': {
    cells: { ...deal, 'Last contact': '2026-10-30' },
    on: '2026-11-20',
    happens: send({ ask: 'log', draft: { outcome: 'no-answer' } }),
    ...{ status: 'soon', next: '2026-11-24' },
  },
  'Handed over': {
    cells: { ...monthly, 'Last contact': '2026-10-14' },
    on: '2026-11-20',
    happens: (host, row, id) => {
      asking(
        host,
        'mia@team.example',
      )({
        ...{ ask: 'reassign', id: `every-${row}`, customers: [id], to: 'Ben' },
      });
    },
    ...{ status: 'today', next: '2026-11-23' },
  },
  'Of nobody': {
    cells: { ...monthly, Owner: 'n/a', 'Last contact': '2026-10-14' },
    ...{ status: 'overdue', next: '2026-11-13' },
  },
};
