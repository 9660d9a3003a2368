/**
 * Months of every hour for three people, with whatever can go wrong: nobody gets two mails of a
 * day, nobody misses one without being told, and each mail has the rows that the rules say.
 */
import { isThorough, lawsSeed } from '../support/laws';
import { rowsInMail } from '../support/mail-rows';
import { liveThrough } from '../support/quarter';
import type { Quarter } from '../support/quarter-record';

/**
 * Both ends of summer time in Berlin, and in the first the week in another zone; `npm run laws` takes the
 * whole quarter. Weeks about the other end are in `quarter-in-the-host.test.ts`.
 */
const AUTUMN = { seed: lawsSeed, from: '2026-09-14', days: isThorough ? 90 : 50 };
const SPRING = { seed: lawsSeed + 1, from: '2027-03-15', days: isThorough ? 45 : 28 };

/** Each is staged at least once (`quarter-troubles.ts`), with its consequence. */
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

/** 7 in `overdue 7`. */
const rowOf = (row: string): number => Number(row.split(' ')[1]);

const wrongRows = ({ sent }: Quarter): readonly object[] =>
  sent
    .map(({ to, day, mail, expected, unknown }) => {
      const rows = rowsInMail(mail.text);
      return { to, day, expected, rows: rows.filter((row) => !unknown.includes(rowOf(row))) };
    })
    .filter(({ rows, expected }) => rows.join() !== expected.join());

describe.each([AUTUMN, SPRING])('$days days from $from', (options) => {
  it('in $days days from $from, each person gets at most one correct email per day, and every missing one is reported', () => {
    const quarter = liveThrough(options);
    console.info(`${quarter.sent.length} mails, ${quarter.owed} owed`, quarter.tally);
    expect(doubles(quarter)).toEqual([]);
    expect(wrongRows(quarter)).toEqual([]);
    expect(quarter.missing).toEqual([]);
    expect(quarter.unsent).toEqual([]);
    expect(quarter.owed).toBeGreaterThan(0);
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
          setMany: (values) => {
            const kept = Object.entries(values).filter(([key]) => !key.startsWith('digest.'));
            storage.setMany(Object.fromEntries(kept));
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
