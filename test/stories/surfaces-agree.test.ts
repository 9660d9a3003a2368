/**
 * One state and one day for each customer, wherever people read them (docs/rules.md §5): formula columns, sidebar,
 * card, emails and the command, for a customer of every rule.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { digestCommand } from '../../host/cli/digest/digest-command';
import { openHost, type DeliveredMail, type Host } from '../../host';
import { isoFromDay, STATUSES, type Status } from '../../src/rules';
import { catalogueOf } from '../../src/language';
import { CASES, FIRST, LAST } from '../support/every-case';
import { customersBy, liveThroughEveryCase } from '../support/every-state';
import { rowsInMail } from '../support/mail-rows';
import { functionScope } from '../support/story-host';
import { asking, recordsIn, SELLERS, type Row } from '../support/team-host';

jest.setTimeout(180_000);

const NAMES = Object.keys(CASES);
const words = catalogueOf('en');
const ZONE = 'Europe/Berlin';

let host: Host;
let mails: readonly DeliveredMail[];

beforeAll(async () => {
  host = openHost({
    functionScope,
    dist: 'dist',
    now: `${FIRST}T07:00:00Z`,
    spreadsheetZone: ZONE,
    scriptZone: 'America/Los_Angeles',
    user: 'mia@team.example',
  });
  await liveThroughEveryCase(host);
  mails = await host.deliver();
});
afterAll(() => host.close());

interface Said {
  readonly status: string;
  readonly next: string | null;
}

type SaidByName = Readonly<Record<string, Said>>;

const expected: SaidByName = Object.fromEntries(
  NAMES.map((name) => {
    const { status, next } = CASES[name] ?? { status: '?', next: null };
    return [name, { status, next }];
  }),
);

/** The status that a word means. */
const statusOf = (word: unknown): string =>
  STATUSES.find((status) => words.statuses[status] === word) ?? `no status: ${String(word)}`;

const sectionOf = (status: Status): string => (status === 'grade' ? 'ungraded' : status);
const isListed = (name: string): boolean =>
  !['paused', 'scheduled'].includes(expected[name]?.status ?? '');

/** `soon 7`: what lists say of the customers named, by their rows. */
const listed = (names: readonly string[]): readonly string[] =>
  names
    .filter(isListed)
    .map((name) => `${sectionOf(CASES[name]?.status ?? 'paused')} ${NAMES.indexOf(name) + 2}`)
    .sort();

const OF_BEN = ['Of Ben and a stranger', 'Handed over'];
const OF_NOBODY = ['Of nobody'];
const OF_ANA = NAMES.filter((name) => ![...OF_BEN, ...OF_NOBODY].includes(name));

it('every state is among the customers compared', () => {
  const states = new Set(Object.values(CASES).map(({ status }) => status));
  expect(STATUSES.filter((status) => !states.has(status))).toEqual([]);
});

it('the formula columns say the state and the day that the rules give', () => {
  const rows = customersBy(host);
  const said = NAMES.map((name): readonly [string, Said] => {
    const row = rows.get(name) ?? {};
    const next = row['Next follow-up'];
    return [
      name,
      {
        status: statusOf(row['Due status']),
        next: typeof next === 'number' ? isoFromDay(next) : null,
      },
    ];
  });
  expect(Object.fromEntries(said)).toEqual(expected);
});

it('the card of each customer says the same', () => {
  const ask = asking(host, 'mia@team.example');
  const said = NAMES.map((name, at): readonly [string, unknown] => {
    const { customer } = ask({ ask: 'customer', customer: `c${at}` }) as { customer: Row };
    return [name, { section: customer['section'], next: customer['next'] }];
  });
  const wanted = NAMES.map((name): readonly [string, unknown] => {
    const { status, next } = CASES[name] ?? { status: 'paused' as const, next: null };
    return [name, { section: isListed(name) ? sectionOf(status) : null, next }];
  });
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(wanted));
});

interface Listed {
  readonly sections: readonly {
    readonly section: string;
    readonly count: number;
    readonly rows: readonly { row: number; next: string; when: string; name: string }[];
  }[];
  readonly alongside: readonly { readonly title: string; readonly rows: readonly Row[] }[];
  readonly resting: string;
  readonly toComplete: { readonly rows: readonly { readonly name: string }[] };
}

const listOf = (user: string, scope: 'mine' | 'team'): Listed =>
  asking(host, user)({ ask: 'today', scope }) as unknown as Listed;

const rowsIn = ({ sections }: Listed): readonly string[] =>
  sections.flatMap(({ section, rows }) => rows.map(({ row }) => `${section} ${row}`)).sort();

describe('the sidebar', () => {
  it('lists every due customer of the team under its state, with its day', () => {
    const team = listOf('mia@team.example', 'team');
    expect(rowsIn(team)).toEqual(listed(NAMES));
    for (const { section, count, rows } of team.sections) {
      expect([section, count]).toEqual([section, rows.length]);
      for (const { name, next } of rows) expect([name, next]).toEqual([name, expected[name]?.next]);
    }
  });

  it('counts a customer of two people for the first, and shows it to the second apart', () => {
    expect(rowsIn(listOf(SELLERS[0], 'mine'))).toEqual(listed(OF_ANA));
    const ben = listOf(SELLERS[1], 'mine');
    expect(rowsIn(ben)).toEqual(listed(OF_BEN));
    expect(ben.alongside.map(({ title, rows }) => [title, rows.map(({ name }) => name)])).toEqual([
      ['With Ana', ['Of two people']],
    ]);
  });
});

describe('the emails', () => {
  const mailOf = (to: string): DeliveredMail => {
    const found = mails.filter((mail) => mail.to === to);
    expect([to, found.length]).toEqual([to, 1]);
    return found[0] as DeliveredMail;
  };

  it.each([
    [SELLERS[0], OF_ANA],
    [SELLERS[1], OF_BEN],
  ])('list the customers of %s under the same states', (to, names) => {
    expect(rowsInMail(mailOf(to).text)).toEqual(listed(names));
  });

  it('give the same lateness and days as the sidebar, and the same customers to complete', () => {
    for (const seller of SELLERS) {
      const { text } = mailOf(seller);
      const list = listOf(seller, 'mine');
      for (const { section, rows } of list.sections) {
        if (section !== 'overdue' && section !== 'soon') continue;
        for (const { name, when } of rows) {
          const [, after = ''] = text.split(`${name}\n`);
          expect([name, after.slice(0, 120)]).toEqual([name, expect.stringContaining(when)]);
        }
      }
      for (const { name } of list.toComplete.rows) {
        expect(text.split('To complete')[1] ?? '').toContain(name);
      }
    }
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duebook-agree-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** A sheet as its owner downloads it. */
  const download = (title: string): string => {
    const [headings = [], ...rows] = host.book.sheet(title)?.values() ?? [];
    const text = (cell: unknown, at: number): string =>
      typeof cell === 'number' && DAYS.test(String(headings[at])) ? isoFromDay(cell) : String(cell);
    const csv = Papa.unparse([headings, ...rows.map((row) => row.map(text))]);
    writeFileSync(join(folder, `${title}.csv`), csv);
    return `${title}.csv`;
  };
  const DAYS =
    /^(Date|Day|Added|Opened|Birthday|First seen|Next follow-up)$|close|contact$|on$|for$|until$|since|tracked|due$|purchase$/;

  it('says the same of the downloaded sheets', async () => {
    let out = '';
    const code = await digestCommand(
      [
        ...['--data', download('Customers'), '--journal', download('Journal')],
        ...['--cases', download('Cases'), '--team', download('Team')],
        ...['--holidays', download('Holidays'), '--today', LAST, '--timezone', ZONE, '--json'],
      ],
      {
        workingFolder: folder,
        dist: resolve('dist'),
        now: Date.parse(`${LAST}T08:00:00Z`),
        print: (text) => (out += text),
        printError: (text) => {
          throw new Error(text);
        },
      },
    );
    expect(code).toBe(0);
    const { customers, statuses, problems } = JSON.parse(out) as {
      readonly problems: readonly { readonly field: string; readonly text: string }[];
      readonly customers: readonly (Said & { readonly company: string })[];
      readonly statuses: Readonly<Record<string, number>>;
    };
    const said = customers.map(({ company, status, next }) => [company, { status, next }]);
    expect(Object.fromEntries(said)).toEqual(expected);
    // What cannot be read is said once each, and counts as nothing.
    expect(problems.map(({ field, text }) => [field, text])).toEqual([
      ['doNotContact', 'please stop'],
      ['owner', 'Zed'],
    ]);
    const counted = STATUSES.map((status) => [
      status,
      Object.values(CASES).filter((each) => each.status === status).length,
    ]);
    expect(statuses).toEqual(Object.fromEntries(counted));
  });

  it('has records to read', () => {
    expect(recordsIn(host, 'Journal').length).toBeGreaterThan(5);
  });
});
