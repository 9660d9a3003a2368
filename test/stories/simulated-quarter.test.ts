/**
 * Ninety days of every hour for three people, with whatever can go wrong: nobody gets two mails of a
 * day, nobody misses one without being told, and each mail has the rows that the rules say.
 */
import { liveThrough, type Quarter, type SentOnDay } from '../support/quarter';

/** Both ends of summer time in Berlin. */
const AUTUMN = { seed: 20_261_121, from: '2026-09-14', days: 90 };
const SPRING = { seed: 7, from: '2027-02-01', days: 90 };

const doubles = ({ sent }: Quarter): readonly string[] => {
  const seen = new Set<string>();
  return sent.flatMap(({ day, to }) => {
    const key = `${day} ${to}`;
    if (seen.has(key)) return [key];
    seen.add(key);
    return [];
  });
};

const rowsIn = ({ mail }: SentOnDay): readonly number[] =>
  [...mail.text.matchAll(/range=A(\d+)/g)].map(([, row]) => Number(row)).sort((a, b) => a - b);

const wrongRows = ({ sent }: Quarter): readonly object[] =>
  sent
    .filter((one) => rowsIn(one).join() !== one.expected.join())
    .map((one) => ({ to: one.to, day: one.day, rows: rowsIn(one), expected: one.expected }));

describe.each([AUTUMN, SPRING])('a quarter from $from', (options) => {
  it('brings each person at most one right mail a day, and tells of every other', () => {
    const quarter = liveThrough(options);
    console.info(`${quarter.sent.length} mails`, quarter.tally);
    expect(doubles(quarter)).toEqual([]);
    expect(wrongRows(quarter)).toEqual([]);
    expect(quarter.missing).toEqual([]);
    expect(quarter.sent.length).toBeGreaterThan(120);
  });
});
