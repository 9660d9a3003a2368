/** What goes wrong on certain days of a simulated quarter, so that nothing depends on the luck of a seed. */
import { isWorkingDay, type QuarterCalendar } from './quarter-oracle';

/** Apart from this, nothing goes wrong on that day. */
export type StagedTrouble = 'clock set back' | 'failing send' | 'death before sending' | 'no quota';

/** The clock goes first, since it repeats the days before it. */
const IN_ORDER: readonly StagedTrouble[] = [
  'clock set back',
  'failing send',
  'death before sending',
  'no quota',
];

/** By then a second person has the job too. */
const FIRST_DAYS = 3;

/** One trouble on each of the first working days, all within a fortnight. */
export function stagedTroubles(
  start: number,
  calendar: QuarterCalendar,
): Map<number, StagedTrouble> {
  const staged = new Map<number, StagedTrouble>();
  let day = start + FIRST_DAYS;
  for (const trouble of IN_ORDER) {
    while (!isWorkingDay(day, calendar)) day += 1;
    staged.set(day, trouble);
    day += 1;
  }
  return staged;
}
