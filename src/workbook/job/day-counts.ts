/**
 * What the hourly job counts of each day until its line is in the sheet Runs: one small property, written in the calls
 * that write the heartbeat and the mark of the day anyway (docs/decisions/0057-count-runs-in-the-heartbeat.md). How many
 * emails were sent or refused is not counted here: the ledger knows.
 */
import { dayFromIso, isoFromDay, type Day } from '../../rules';
import { wallTimeOf, type ClockPort, type StoragePort, type WallTime } from '../../platform';

/** The property; a line for each day. */
const DAY_COUNTS_KEY = 'job.days';

export interface DayCounts {
  readonly on: Day;
  /** Runs of the job, and hours without one. */
  readonly runs: number;
  readonly missed: number;
  /** The most people that a run of the day had something to tell. */
  readonly due: number;
  /** Emails that Google accepted; those of a run that was killed may lack. */
  readonly accepted: number;
  /** Emails sent after a killed run had begun them. */
  readonly again: number;
  /** The hour from which emails could be sent: after this hour they were off, or their hour had not come; -1: none. */
  readonly shutUntil: number;
  /** Codes of what kept emails back. */
  readonly causes: readonly string[];
}

const HOUR_MS = 60 * 60_000;

/** A job that was stopped for longer has days without a line. */
const MOST_DAYS = 40;

/** The counts of all days that are kept, the oldest first; what cannot be read is left out. */
export function dayCountsIn(storage: StoragePort): readonly DayCounts[] {
  return (storage.get(DAY_COUNTS_KEY) ?? '').split('\n').flatMap((line) => {
    const [iso = '', runs, missed, due, accepted, again, shutUntil, causes = ''] = line.split(' ');
    const on = dayFromIso(iso);
    const numbers = [runs, missed, due, accepted, again, shutUntil].map(Number);
    if (on === null || !numbers.every(Number.isInteger)) return [];
    const [ran = 0, lacked = 0, most = 0, taken = 0, resent = 0, shut = -1] = numbers;
    return [
      {
        on,
        ...{ runs: ran, missed: lacked, due: most, accepted: taken, again: resent },
        ...{ shutUntil: shut, causes: causes.split(',').filter((code) => code !== '') },
      },
    ];
  });
}

/** The counts of a day as they stand. */
export function countsOfDay(storage: StoragePort, day: Day): DayCounts {
  return countsIn(dayCountsIn(storage), day);
}

export interface CountedRun {
  readonly clock: ClockPort;
  readonly wall: WallTime;
  /** Epoch milliseconds of the heartbeat before; null: none. */
  readonly before: number | null;
  /** Whether emails could be sent in this hour. */
  readonly isOpen: boolean;
  /** Whether the lines of all days before today are in the sheet. */
  readonly isKept: boolean;
}

/** What to write with the heartbeat: this run, and the hours since the last one in which none came. */
export function countRun(storage: StoragePort, run: CountedRun): Readonly<Record<string, string>> {
  const { clock, wall, before, isOpen, isKept } = run;
  const days = new Map<Day, DayCounts>();
  for (const day of dayCountsIn(storage))
    if (!isKept || day.on >= wall.today) days.set(day.on, day);
  const dayAt = (on: Day): DayCounts => days.get(on) ?? blankDay(on);
  const hours = before === null ? 0 : Math.round((clock.now() - before) / HOUR_MS);
  const most = MOST_DAYS * 24;
  for (let hour = Math.max(1, hours - most); hour < hours; hour += 1) {
    const at = (before ?? 0) + hour * HOUR_MS;
    const day = dayAt(wallTimeOf({ ...clock, now: () => at }).today);
    days.set(day.on, { ...day, missed: day.missed + 1 });
  }
  const today = dayAt(wall.today);
  const shutUntil = isOpen ? today.shutUntil : wall.hour;
  days.set(wall.today, { ...today, runs: today.runs + 1, shutUntil });
  return written(days.values());
}

/** What to write when emails begin to be possible in this hour, so that today's are not late. */
export function countShut(
  storage: StoragePort,
  { today, hour }: WallTime,
): Readonly<Record<string, string>> {
  const days = dayCountsIn(storage);
  return writtenWith(days, { ...countsIn(days, today), shutUntil: hour });
}

/** What to write when the job begins in this hour: a copy may have inherited the counts of another file. */
export function countsFrom({ today, hour }: WallTime): Readonly<Record<string, string>> {
  return written([{ ...blankDay(today), shutUntil: hour }]);
}

export interface CountedEmails extends Pick<DayCounts, 'due' | 'accepted' | 'again'> {
  readonly causes: readonly string[];
}

/** What to write with the mark of the day, after a run that could send emails. */
export function countEmails(
  storage: StoragePort,
  today: Day,
  { due, accepted, again, causes }: CountedEmails,
): Readonly<Record<string, string>> {
  const days = dayCountsIn(storage);
  const before = countsIn(days, today);
  const after: DayCounts = {
    ...before,
    due: Math.max(before.due, due),
    accepted: before.accepted + accepted,
    again: before.again + again,
    causes: [...new Set([...before.causes, ...causes])],
  };
  return writtenWith(days, after);
}

function countsIn(days: readonly DayCounts[], day: Day): DayCounts {
  return days.find(({ on }) => on === day) ?? blankDay(day);
}

function writtenWith(
  days: readonly DayCounts[],
  counts: DayCounts,
): Readonly<Record<string, string>> {
  return written([...days.filter(({ on }) => on !== counts.on), counts]);
}

function blankDay(on: Day): DayCounts {
  return { on, runs: 0, missed: 0, due: 0, accepted: 0, again: 0, shutUntil: -1, causes: [] };
}

function written(days: Iterable<DayCounts>): Readonly<Record<string, string>> {
  const lines = [...days]
    .sort((one, other) => one.on - other.on)
    // With today, and the day before the job stopped.
    .slice(-MOST_DAYS - 2)
    .map(({ on, runs, missed, due, accepted, again, shutUntil, causes }) =>
      [isoFromDay(on), runs, missed, due, accepted, again, shutUntil, causes.join(',')].join(' '),
    );
  return { [DAY_COUNTS_KEY]: lines.join('\n') };
}
