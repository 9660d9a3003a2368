/**
 * Runs killed at a service call, and what the next run of somebody else makes of them. Each attempt
 * starts from a saved file, so that thousands are cheap.
 */
import { openHost, type Host, type HostFile } from '../../host';
import { functionScope } from './story-host';
import { asking, fillTeam, HEADINGS, recordsIn, SELLERS, type Row } from './team-host';

type Question = Readonly<Record<string, unknown>>;

/** What happens after a kill, each by somebody else than the sender. */
export const NEXT_RUNS = {
  hour: (host: Host) => host.call('runHourly', [], { trigger: true }),
  opening: (host: Host) => host.open({ user: SELLERS[1], mode: 'FULL' }),
  edit: (host: Host) => host.as(SELLERS[1]).type('Customers!G3', 'likes coffee'),
  log: (host: Host) =>
    asking(
      host,
      SELLERS[1],
    )({
      ...{ ask: 'log', id: 'next-0001', customer: 'c3', draft: { outcome: 'reached' } },
    }),
  customer: (host: Host) => asking(host, SELLERS[1])({ ask: 'customer', customer: 'c0' }),
  today: (host: Host) => asking(host, SELLERS[1])({ ask: 'today', scope: 'mine' }),
} as const satisfies Readonly<Record<string, (host: Host) => unknown>>;

export type NextRun = keyof typeof NEXT_RUNS;

export const NEXT = Object.keys(NEXT_RUNS) as readonly NextRun[];

const LOG = String.fromCharCode(65 + HEADINGS.indexOf('Quick log'));

const options = {
  dist: 'dist',
  bookId: 'team',
  spreadsheetZone: 'Europe/Berlin',
  scriptZone: 'America/Los_Angeles',
  user: 'owner@team.example',
  functionScope,
} as const;

/** A file of four customers; a warm one has its journal, cases and Activity already. */
export async function savedTeam(isWarm: boolean): Promise<HostFile> {
  const host = fillTeam(openHost({ ...options, now: '2026-11-23T05:00:00Z' }));
  if (isWarm) {
    host.call('runHourly', [], { trigger: true });
    const ask = asking(host);
    const draft = { outcome: 'no-answer', note: 'first', plannedFor: '2026-11-30' };
    ask({ ask: 'log', id: 'entry-001', customer: 'c0', draft });
    const wish = { ask: 'open-case', id: 'case-0001', kind: 'wish', text: 'A button' };
    ask({ ...wish, customer: 'c0', promisedFor: '2026-11-26' });
    // Typed by hand, and not repaired yet.
    host.events.areLost = true;
    host.person.type('Customers!B6', 'Typed Ltd');
  }
  const file = host.save();
  await host.close();
  return file;
}

/** The ID of the only case of a warm file, which is made up; `''` in a cold one. */
export async function caseIn(file: HostFile): Promise<string> {
  const host = openHost({ ...options, now: '2026-11-23T05:30:00Z', file });
  const [row] = recordsIn(host, 'Cases');
  await host.close();
  return textIn(row, 'Case ID');
}

export type Attempt = (host: Host) => unknown;

/** Questions that only a manager may ask. */
const MANAGERS = ['change-settings', 'hand-over'];

/** Asked by Ana; what only managers may ask, by Mia. */
export const question =
  (asked: Question): Attempt =>
  (host) =>
    asking(host, MANAGERS.includes(String(asked['ask'])) ? 'mia@team.example' : SELLERS[0])(asked);

/** Ana's phone: an answer typed into the quick-log cell of her customer. */
export const answer =
  (word: string, row = 2): Attempt =>
  (host) =>
    host.as(SELLERS[0]).type(`Customers!${LOG}${row}`, word);

/** The same answer, of which Google lost the event. */
export const unseen =
  (word: string): Attempt =>
  (host) => {
    host.events.areLost = true;
    answer(word)(host);
    host.events.areLost = false;
  };

export interface Kill {
  readonly file: HostFile;
  /** Null: nothing is attempted. */
  readonly attempt: Attempt | null;
  /** Service calls that succeed; null: none is refused. */
  readonly after: number | null;
  readonly hours: number;
  readonly next: NextRun;
  /** Whether the sender sends again before the next run. */
  readonly isResent?: boolean;
}

/** The tables as they are in the end; IDs that are made up, and times of logging, are left out. */
export async function tablesAfter(kill: Kill): Promise<string> {
  const host = openHost({ ...options, now: '2026-11-23T05:30:00Z', file: kill.file });
  try {
    const { attempt, after, hours, next, isResent = false } = kill;
    if (after !== null) host.stopAfter(after);
    tryOut(host, attempt);
    // Only the attempt is killed.
    host.stopAfter(Infinity);
    host.clock.advanceHours(hours);
    if (isResent) tryOut(host, attempt);
    NEXT_RUNS[next](host);
    return tablesOf(host);
  } finally {
    await host.close();
  }
}

function tryOut(host: Host, attempt: Attempt | null): void {
  try {
    attempt?.(host);
  } catch {
    // Its time was over.
  }
}

/** How many service calls the attempt makes, and its answer. */
export async function wholeRun(
  file: HostFile,
  attempt: Attempt,
): Promise<{ readonly calls: number; readonly answer: unknown }> {
  const host = openHost({ ...options, now: '2026-11-23T05:30:00Z', file });
  try {
    host.resetServiceCalls();
    const given = attempt(host);
    return { calls: host.serviceCalls.total, answer: given };
  } finally {
    await host.close();
  }
}

/** What an operation may write, without what every run notes about itself. */
export function tablesOf(host: Host): string {
  const made = new Set<string>();
  const tables = ['Customers', 'Journal', 'Cases', 'Team', 'Settings'].map((title) =>
    recordsIn(host, title).flatMap((row) => {
      const { 'Logged at': _, ...others } = row;
      if (/^(job|run|today|columns)/.test(textIn(row, 'Setting')) || isBlank(row)) return [];
      for (const label of ['Entry ID', 'Case ID', 'Customer ID']) {
        const id = textIn(row, label);
        if (/^[a-z][a-z2-9]{6}$/.test(id)) made.add(id);
      }
      return [others];
    }),
  );
  return [...made].reduce((text, id) => text.replaceAll(id, '#'), JSON.stringify(tables));
}

function isBlank(row: Readonly<Record<string, unknown>>): boolean {
  return Object.values(row).every((cell) => cell === '' || cell === undefined);
}

/** A text cell; `''` for any other. */
function textIn(row: Row | undefined, label: string): string {
  const cell = row?.[label];
  return typeof cell === 'string' ? cell : '';
}
