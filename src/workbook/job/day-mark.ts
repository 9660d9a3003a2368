/**
 * What is known of a day's mails, in a word: the hours that follow need not read the whole file
 * again. Where nothing is known the file is read, so a lost mark costs time and no mail.
 */
import { dayFromIso, isoFromDay, type Day } from '../../rules';
import type { StoragePort } from '../../platform';

/**
 * - `done`: every mail of the day has gone, or was given up
 * - `off`: nobody works on that day
 * - `waiting`: what is left waits for quota
 */
export type DayMark = 'done' | 'off' | 'waiting';

const KEY = 'digest.day';

export function markOfDay(storage: StoragePort, day: Day): DayMark | null {
  const [, iso = '', mark] = /^(\S+) (done|off|waiting)$/.exec(storage.get(KEY) ?? '') ?? [];
  return dayFromIso(iso) === day ? (mark as DayMark) : null;
}

export function markDay(storage: StoragePort, day: Day, mark: DayMark): void {
  storage.set(KEY, `${isoFromDay(day)} ${mark}`);
}

/** Something has changed on which the day's mails depend: it is looked at anew. */
export function forgetDay(storage: StoragePort): void {
  storage.remove(KEY);
}
