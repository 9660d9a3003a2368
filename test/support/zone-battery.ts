/**
 * A fixed set of calls of the rules, with all results hashed into one number. It runs in separate
 * processes in several time zones, so it uses neither jest nor Node.
 */
import {
  assess,
  chinaHolidays,
  choices,
  customerFields,
  fnv1a,
  log,
  parseDay,
  PLAIN_WEEK,
  openRowReader,
  trackingOf,
  type Cell,
} from '../../src/rules';
import { anAnswer, day, iso, thePolicies } from './customers';
import { vocabulary } from './words';

/** A small seeded random generator (linear congruential), the same on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

export function zoneBattery(): string {
  const pick = numbers(20261121);
  const policies = thePolicies({ knowsPurchases: true }, { ...PLAIN_WEEK, ...chinaHolidays });
  const keys = Object.keys(customerFields) as (keyof typeof customerFields)[];
  const columns = Object.fromEntries(keys.map((key, at) => [key, at]));
  const answers: unknown[] = [];
  // Days near clock changes, and the day that Apia skipped.
  const days = ['2011-12-30', '2026-03-29', '2026-04-05', '2026-09-06', '2026-10-25', '2026-11-21'];
  for (let round = 0; round < 2000; round += 1) {
    const today = day(days[pick(days.length)] as string) + pick(3) - 1;
    const cells = keys.map((key): Cell => {
      const { kind } = customerFields[key];
      if (kind === 'text') return key === 'id' ? `C-${round}` : '';
      if (kind === 'day') {
        const on = today - 200 + pick(600);
        return ['', '', on, { day: on }, `${iso(on)}T23:30:00Z`][pick(5)] as Cell;
      }
      if (kind in choices && pick(2) === 0) {
        const words = choices[kind as keyof typeof choices];
        return words[pick(words.length)] as string;
      }
      return kind === 'count' ? pick(5) : '';
    });
    const context = { vocabulary, today, dateOrder: null };
    const { record, problems } = openRowReader(customerFields, columns, context)(cells, round + 2);
    const history = { start: trackingOf(record), entries: [] };
    const logged = log(
      record,
      history,
      anAnswer(record, { on: today }),
      policies.gradePolicy,
      today,
    );
    answers.push(
      problems,
      assess(record, policies, today),
      assess(logged.customer, policies, today),
    );
    answers.push(
      parseDay(`${iso(today)} 00:00:00 -0330`, 'mdy'),
      iso(policies.calendar.add(today, pick(9))),
    );
  }
  const text = JSON.stringify(answers);
  return `${text.length} ${fnv1a(text)}`;
}
