/**
 * A mark for the day's emails, so that later hourly runs need not read the whole workbook. Without a
 * mark it is read again: losing a mark costs time, never an email.
 */
import { dayFromIso, isoFromDay, type Day } from '../../rules';
import type { StoragePort } from '../../platform';
import { DAY_KEY } from '../people';

/**
 * - `done`: every email of the day was sent or given up
 * - `off`: a day off
 * - `waiting`: the remaining emails wait for quota
 */
export type DayMark = 'done' | 'off' | 'waiting';

/** The mark of a day; null if it has none. */
export function markOfDay(storage: StoragePort, day: Day): DayMark | null {
  const [, iso = '', mark] = /^(\S+) (done|off|waiting)$/.exec(storage.get(DAY_KEY) ?? '') ?? [];
  return dayFromIso(iso) === day ? (mark as DayMark) : null;
}

/**
 * Marks a day.
 * @param also other properties to write in the same call
 */
export function markDay(
  storage: StoragePort,
  day: Day,
  mark: DayMark,
  also: Readonly<Record<string, string>> = {},
): void {
  storage.setMany({ ...also, [DAY_KEY]: `${isoFromDay(day)} ${mark}` });
}

/** Removes the mark, for a change that the day's emails depend on. */
export function forgetDay(storage: StoragePort): void {
  storage.remove(DAY_KEY);
}
