/**
 * Set up, removal of the samples and repair, killed at a service call: attempts, and what a person can see of the
 * workbook. They change places, which a killed run cannot finish by ID.
 */
import { openHost, type Host, type HostFile } from '../../host';
import { functionScope } from './story-host';

const options = {
  dist: 'dist',
  bookId: 'team',
  spreadsheetZone: 'Europe/Berlin',
  scriptZone: 'America/Los_Angeles',
  user: 'owner@team.example',
  functionScope,
} as const;

const COLLEAGUE = 'ben@team.example';

/** A menu item, or an hour, on a file that `prepare` has made. */
export interface PlaceAttempt {
  readonly name: string;
  readonly prepare: (host: Host) => void;
  readonly attempt: (host: Host) => unknown;
  /** Typed by people: must be in some cell, or come back by Undo. */
  readonly typed: readonly string[];
}

/** Yes to every question whose text has one of these words, else no. */
function answering(host: Host, words: readonly string[]): void {
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: buttons === 'OK' ? 'OK' : words.some((word) => text.includes(word)) ? 'YES' : 'NO',
  });
}

/** Sets up a workbook and adopts sheets, without the sample customers. */
const setUp = (host: Host): void => {
  answering(host, ['adds', 'add', 'Set up', 'use']);
  host.call('menuSetUp');
};

const withSamples = (host: Host): void => {
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' });
  host.call('menuSetUp');
  host.call('runHourly', [], { trigger: true });
};

/** The column of a heading, as letters. */
function lettersOf(host: Host, heading: string): string {
  const at = (host.book.sheet('Customers')?.values()[0] ?? []).indexOf(heading);
  return at < 26
    ? String.fromCharCode(65 + at)
    : `${String.fromCharCode(64 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`;
}

function typeCustomers(host: Host): void {
  for (const [a1, text] of [
    ...[['A1', 'Company'] as const, ['B1', 'Phone'] as const, ['C1', 'Our remarks'] as const],
    ...[['A2', 'Acme'] as const, ['B2', '+49 30 1'] as const, ['C2', 'likes tea'] as const],
  ]) {
    host.person.type(`Sheet1!${a1}`, text);
  }
}

export const PLACE_ATTEMPTS: readonly PlaceAttempt[] = [
  {
    name: 'Set up of a workbook with notes of its own',
    prepare: (host) => {
      host.person.type('Sheet1!A1', 'my notes');
      host.person.type('Sheet1!A2', 'call the bank');
    },
    attempt: (host) => {
      host.dialogs.answerer = ({ buttons, text }) => ({
        button: buttons === 'OK' ? 'OK' : text.includes('sample') ? 'NO' : 'YES',
      });
      host.call('menuSetUp');
    },
    typed: ['my notes', 'call the bank'],
  },
  {
    name: 'Set up of a sheet of customers',
    prepare: typeCustomers,
    attempt: setUp,
    typed: ['Acme', 'likes tea'],
  },
  {
    name: 'Set up of a sheet of customers that is called as one of our tables',
    prepare: (host) => {
      typeCustomers(host);
      host.person.renameSheet('Sheet1', 'Contacts');
    },
    attempt: setUp,
    typed: ['Acme', 'likes tea'],
  },
  {
    name: 'the undo of the set-up of such a sheet',
    prepare: (host) => {
      typeCustomers(host);
      host.person.renameSheet('Sheet1', 'Contacts');
      setUp(host);
    },
    attempt: (host) => {
      answering(host, ['Undo “Columns added']);
      host.call('menuUndo');
    },
    typed: ['Acme', 'likes tea'],
  },
  {
    name: 'the removal of the samples',
    prepare: (host) => {
      withSamples(host);
      host.person.type('Customers!A10', 'Typed Ltd');
      host.person.type(`Customers!${lettersOf(host, 'Next step')}3`, 'my own step');
      host.call('runHourly', [], { trigger: true });
    },
    attempt: (host) => {
      answering(host, ['sample']);
      host.call('menuSetUp');
    },
    typed: ['Typed Ltd'],
  },
  {
    name: 'the repair of a formula column with values typed into it',
    prepare: (host) => {
      withSamples(host);
      const why = lettersOf(host, 'Why');
      host.events.areLost = true;
      host.person.type(`Customers!${why}3`, 'because I say so');
      host.person.type(`Customers!${why}6`, 'ask Ana');
      host.person.type('Customers!A10', 'Typed Ltd');
      host.events.areLost = false;
    },
    attempt: (host) => host.call('runHourly', [], { trigger: true }),
    typed: ['because I say so', 'ask Ana', 'Typed Ltd'],
  },
];

/** The file on which the attempt is made. */
export async function preparedFile({ prepare }: PlaceAttempt): Promise<HostFile> {
  const host = openHost({ ...options, now: '2026-11-23T05:00:00Z' });
  host.share(COLLEAGUE, 'editor');
  prepare(host);
  const file = host.save();
  await host.close();
  return file;
}

export interface PlaceKill {
  /** Service calls that succeed; `all`: none is refused; `none`: it is not attempted. */
  readonly after: number | 'all' | 'none';
  /** Hours between the attempt and the next run. */
  readonly hours: number;
}

export interface PlaceOutcome {
  readonly calls: number;
  /** What was typed and is neither in a cell nor in what Undo keeps. */
  readonly lost: readonly string[];
  /** The rows of the sheets of people, as they are in the end. */
  readonly rows: readonly string[];
}

/** Makes the attempt, lets a colleague open the file, then makes it again. */
export async function outcomeOf(
  file: HostFile,
  { attempt, typed }: PlaceAttempt,
  { after, hours }: PlaceKill,
): Promise<PlaceOutcome> {
  const host = openHost({ ...options, now: '2026-11-23T05:30:00Z', file });
  try {
    if (typeof after === 'number') host.stopAfter(after);
    host.resetServiceCalls();
    if (after !== 'none') tryOut(host, attempt);
    const calls = host.serviceCalls.total;
    host.stopAfter(Infinity);
    const lost = typed.filter((text) => !holds(host, text));
    host.clock.advanceHours(hours);
    host.open({ user: COLLEAGUE, mode: 'FULL' });
    lost.push(...typed.filter((text) => !holds(host, text)));
    attempt(host);
    host.call('runHourly', [], { trigger: true });
    lost.push(...typed.filter((text) => !holds(host, text)));
    return { calls, lost, rows: rowsOf(host) };
  } finally {
    await host.close();
  }
}

function tryOut(host: Host, attempt: PlaceAttempt['attempt']): void {
  try {
    attempt(host);
  } catch {
    // Its time was over.
  }
}

/** In any cell, Activity included, from which Undo gives it back. */
function holds(host: Host, text: string): boolean {
  return host.book.sheets.some((sheet) =>
    sheet.values().some((line) => line.some((cell) => String(cell).includes(text))),
  );
}

/**
 * Rows with their sheet, without blank ones, made-up IDs and tab numbers, and what runs note about themselves: a run that was
 * killed is one more in Runs, whatever it did.
 */
function rowsOf(host: Host): readonly string[] {
  return host.book.sheets
    .filter(({ name }) => name !== 'Activity')
    .flatMap((sheet) =>
      sheet
        .values()
        .filter((line) => line.some((cell) => cell !== ''))
        .filter(([key]) => !/^(job|run|digest|today|columns|customers\.tab)/.test(String(key)))
        .map((line) => (sheet.name === 'Runs' ? [line[0], ...line.slice(2)] : line))
        .map((line) => line.map((cell) => (/^[a-z][a-z2-9]{6}$/.test(String(cell)) ? '#' : cell)))
        .map((line) => `${sheet.name} ${JSON.stringify(line)}`)
        .sort(),
    );
}
