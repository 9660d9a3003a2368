/**
 * Months of every hour for three people, with whatever can go wrong: nobody gets two mails of a
 * day, nobody misses one without being told, and each mail has the rows that the rules say.
 */
import { catalogueOf } from '../../src/language';
import { isThorough } from '../support/laws';
import { liveThrough, type Quarter, type SentOnDay } from '../support/quarter';

/**
 * Both ends of summer time in Berlin, and in the first the week in another zone; `npm run laws` takes the
 * whole quarter. Weeks about the other end are in `quarter-in-the-host.test.ts`.
 */
const AUTUMN = { seed: 20_261_121, from: '2026-09-14', days: isThorough ? 90 : 60, leastMails: 80 };
const SPRING = { seed: 7, from: '2027-03-15', days: isThorough ? 45 : 28, leastMails: 35 };

const TROUBLES = [
  ...['broken runs', 'clocks set back', 'short quotas', 'failing sends', 'told', 'resumed'],
  'hours with a second job',
];

const doubles = ({ sent }: Quarter): readonly string[] => {
  const seen = new Set<string>();
  return sent.flatMap(({ day, to }) => {
    const key = `${day} ${to}`;
    if (seen.has(key)) return [key];
    seen.add(key);
    return [];
  });
};

/** `overdue 7`: the section and the row of the sheet to which its link leads. */
const rowsIn = ({ mail }: SentOnDay): readonly string[] =>
  Object.entries(catalogueOf('en').sections)
    .flatMap(([section, { title }]) => {
      const [, below = ''] = mail.text.split(`【${title}】`);
      const [block = ''] = below.split('【');
      return [...block.matchAll(/range=A(\d+)/g)].map(([, row]) => `${section} ${row ?? ''}`);
    })
    .sort();

const wrongRows = ({ sent }: Quarter): readonly object[] =>
  sent
    .map((one) => ({ to: one.to, day: one.day, rows: rowsIn(one), expected: one.expected }))
    .filter(({ rows, expected }) => rows.join() !== expected.join());

describe.each([AUTUMN, SPRING])('$days days from $from', ({ leastMails, ...options }) => {
  it('in $days days from $from, each person gets at most one correct email per day, and every missing one is reported', () => {
    const quarter = liveThrough(options);
    console.info(`${quarter.sent.length} mails`, quarter.tally);
    expect(doubles(quarter)).toEqual([]);
    expect(wrongRows(quarter)).toEqual([]);
    expect(quarter.missing).toEqual([]);
    expect(quarter.sent.length).toBeGreaterThan(leastMails);
    for (const trouble of TROUBLES) expect(quarter.tally[trouble] ?? 0).toBeGreaterThan(0);
  });
});

describe('the quarter itself', () => {
  const short = { ...AUTUMN, days: 14 };
  const failures = (quarter: Quarter): readonly number[] => [
    doubles(quarter).length,
    wrongRows(quarter).length,
    quarter.missing.length,
  ];

  it('the simulated quarter is the same in every run', () => {
    const mails = () =>
      liveThrough(short).sent.map(({ day, mail }) => [day, mail.to, mail.subject, mail.text]);
    expect(mails()).toEqual(mails());
  });

  it('the simulation finds a second email when the ledger forgets the first', () => {
    const [twice = 0] = failures(
      liveThrough({
        ...short,
        storage: (storage) => ({
          ...storage,
          set: (key, value) => {
            if (!key.startsWith('digest.')) storage.set(key, value);
          },
        }),
      }),
    );
    expect(twice).toBeGreaterThan(0);
  });

  it('the simulation finds a missing email that is marked as sent', () => {
    const [, , missing = 0] = failures(
      liveThrough({
        ...short,
        storage: (storage) => ({
          ...storage,
          all: () => ({
            ...storage.all(),
            'digest.ledger.bob@team.example': '<2030-01-01 2030-01-01=sent',
          }),
        }),
      }),
    );
    expect(missing).toBeGreaterThan(0);
  });

  it('the simulation finds a wrong row when a grade has another gap', () => {
    const [, wrong = 0] = failures(liveThrough({ ...short, monthsOfA: 2 }));
    expect(wrong).toBeGreaterThan(0);
  });
});
