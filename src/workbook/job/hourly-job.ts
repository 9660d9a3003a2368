/**
 * The hourly job of a document, of which there is one at work: whose heart beats has it, another
 * teammate's trigger rests, and whoever repairs takes it over from one that is silent. A trigger is
 * its creator's alone (docs/platform.md §3.4), so what is known of others' is the heartbeat they leave.
 */
import { reasonOf, wallTimeOf, type StoragePort } from '../../platform';
import type { Context } from '../context';
import { readWorkingDays } from '../reading';

/** The entry point of the hourly job. */
const HOURLY = 'runHourly';

const KEY = 'job.beat';

const HOUR_MS = 60 * 60_000;

/** Hours of working days without a heartbeat after which a job counts as dead. */
const SILENT_HOURS = 3;

/** No closure lasts longer: beyond it nothing is counted any more. */
const MOST_HOURS = 24 * 40;

export interface Heartbeat {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Whose rights the job has; `''` unknown. */
  readonly by: string;
  /** Google's ID of the trigger; `''` for one that has not run yet. */
  readonly trigger: string;
}

/** Null: no job has run in this file, and none was made lately. */
export function lastHeartbeat({ spreadsheet }: Context, storage: StoragePort): Heartbeat | null {
  const parts = /^(\d+) (\S+) (\S+) (.*)$/.exec(storage.get(KEY) ?? '');
  if (parts === null) return null;
  const [, at, file, trigger = '', by = ''] = parts;
  // Properties may come along into a copy of the file, its ID does not.
  if (file !== spreadsheet.id()) return null;
  return { at: Number(at), by, trigger: trigger === NO_TRIGGER ? '' : trigger };
}

const NO_TRIGGER = '-';

/** No heartbeat for 3 hours of working days: nights count, days off do not. */
export function isSilent(context: Context, beat: Heartbeat): boolean {
  const clock = context.platform.clock();
  const silentMs = clock.now() - beat.at;
  // A beat from a time that has not come is of a clock that was set back since.
  if (Math.abs(silentMs) < SILENT_HOURS * HOUR_MS) return false;
  if (silentMs < 0) return true;
  const calendar = readWorkingDays(context.spreadsheet, context.today, context.settings);
  const hours = Math.min(Math.floor(silentMs / HOUR_MS), MOST_HOURS);
  let silent = 0;
  for (let hour = 1; hour <= hours && silent < SILENT_HOURS; hour += 1) {
    const at = beat.at + hour * HOUR_MS;
    if (calendar.isWorking(wallTimeOf({ ...clock, now: () => at }).today)) silent += 1;
  }
  return silent >= SILENT_HOURS || hours === MOST_HOURS;
}

/**
 * The job at work leaves its heartbeat; of another's trigger the holder is answered, before whom it
 * rests.
 * @param trigger Google's ID of the trigger that runs; `''` where it is not told
 */
export function takeTurn(
  context: Context,
  storage: StoragePort,
  trigger: string,
): { readonly restsFor: string } | null {
  const before = lastHeartbeat(context, storage);
  const isKnown = before !== null && trigger !== '' && before.trigger === trigger;
  const by = isKnown ? before.by : context.platform.identity().effectiveUser();
  if (before !== null && before.by !== by && !isSilent(context, before)) {
    return { restsFor: before.by };
  }
  leaveBeat(context, storage, by, trigger);
  return null;
}

function leaveBeat(
  { platform, spreadsheet }: Context,
  storage: StoragePort,
  by: string,
  trigger: string,
): void {
  const parts = [platform.clock().now(), spreadsheet.id(), trigger || NO_TRIGGER, by];
  storage.set(KEY, parts.join(' '));
}

/** Whether a job has to be made: none is alive, or this person's own is alive and its trigger gone. */
export function needsHourly(context: Context): boolean {
  const beat = lastHeartbeat(context, context.platform.storage());
  if (beat === null || isSilent(context, beat)) return true;
  const isMine = beat.by === context.platform.identity().effectiveUser();
  return isMine && !context.platform.triggers().hasHourly(HOURLY);
}

/**
 * Makes the job where it is needed, anew where this person's own has fallen silent. Answers Google's
 * words where it is refused.
 */
export function ensureHourly(context: Context): string | null {
  try {
    if (!needsHourly(context)) return null;
    const { platform } = context;
    platform.triggers().removeHourly(HOURLY);
    platform.triggers().makeHourly(HOURLY);
    // Counts as alive until its first hour has come: nobody else makes a second one meanwhile.
    leaveBeat(context, platform.storage(), platform.identity().effectiveUser(), '');
    return null;
  } catch (cause) {
    return reasonOf(cause);
  }
}

/** Takes this person's job away, for a workbook that is set up no more. */
export function dropHourly({ platform }: Context): void {
  platform.triggers().removeHourly(HOURLY);
  platform.storage().remove(KEY);
}
