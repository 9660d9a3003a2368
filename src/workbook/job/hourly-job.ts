/**
 * The hourly job of a workbook. Several colleagues may have a trigger, but only one of them works and
 * leaves a heartbeat; the others are on standby. If the heartbeat stops, the next repair takes over.
 * The heartbeat is all that is known of a colleague's trigger, which is visible to its creator alone
 * (docs/platform.md §3.4).
 */
import { reasonOf, wallTimeOf, type StoragePort } from '../../platform';
import { dayIn, SETTING } from '../../rules';
import { forgetBeat, lastHeartbeat, leaveBeat, type Context, type Heartbeat } from '../context';
import { readWorkingDays } from '../reading';
import { countRun, countsFrom } from './day-counts';
import { digestHourIn, isDigestOn } from './digest-hour';

/** The entry point of the hourly job. */
const HOURLY = 'runHourly';

const HOUR_MS = 60 * 60_000;

/** The job counts as stopped after this many hours without a heartbeat; only hours on working days count. */
const SILENT_HOURS = 3;

/** Hours without a heartbeat after which the job counts as stopped, working days or not. */
const MOST_HOURS = 24 * 40;

/** True after 3 hours without a heartbeat; nights count, days off do not. */
export function isSilent(context: Context, beat: Heartbeat): boolean {
  const clock = context.platform.clock();
  const silentMs = clock.now() - beat.at;
  // A heartbeat in the future was left before the clock was set back.
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
 * Leaves a heartbeat if this trigger's owner runs the job, or no one does; otherwise returns who runs
 * it, and this run must do nothing.
 * @param trigger Google's ID of the running trigger; `''` if unknown
 */
export function takeTurn(
  context: Context,
  storage: StoragePort,
  trigger: string,
): { readonly runBy: string } | null {
  const before = lastHeartbeat(context, storage);
  const isKnown = before !== null && trigger !== '' && before.trigger === trigger;
  const by = isKnown ? before.by : context.platform.identity().effectiveUser();
  if (before !== null && before.by !== by && !isSilent(context, before)) {
    return { runBy: before.by };
  }
  leaveBeat(context, storage, { by, trigger }, countedRun(context, storage, before));
  return null;
}

/** This run in the counts of its day. */
function countedRun(
  { platform, settings, wall }: Context,
  storage: StoragePort,
  before: Heartbeat | null,
): Readonly<Record<string, string>> {
  return countRun(storage, {
    clock: platform.clock(),
    wall,
    before: before?.at ?? null,
    isOpen: isDigestOn(settings) && wall.hour >= digestHourIn(settings),
    // Written before the proof that the job ran today.
    isKept: dayIn(settings, SETTING.jobLast) === wall.today,
  });
}

/** True if the job has stopped, or runs by this person's trigger and the trigger is gone. */
export function needsHourly(context: Context): boolean {
  return isUnattended(context, lastHeartbeat(context, context.platform.storage()));
}

function isUnattended(context: Context, beat: Heartbeat | null): boolean {
  if (beat === null || isSilent(context, beat)) return true;
  const isMine = beat.by === context.platform.identity().effectiveUser();
  return isMine && !context.platform.triggers().hasHourly(HOURLY);
}

/** Makes or replaces this person's trigger if `needsHourly`. Returns Google's message if refused, else null. */
export function ensureHourly(context: Context): string | null {
  try {
    const { platform, wall } = context;
    const storage = platform.storage();
    const last = lastHeartbeat(context, storage);
    if (!isUnattended(context, last)) return null;
    platform.triggers().removeHourly(HOURLY);
    platform.triggers().makeHourly(HOURLY);
    // Counts as a heartbeat until the first run, so that colleagues do not make a second trigger.
    const beat = { by: platform.identity().effectiveUser(), trigger: '' };
    leaveBeat(context, storage, beat, last === null ? countsFrom(wall) : {});
    return null;
  } catch (cause) {
    return reasonOf(cause);
  }
}

/** Removes this person's trigger, for when set-up is undone. */
export function dropHourly({ platform }: Context): void {
  platform.triggers().removeHourly(HOURLY);
  forgetBeat(platform.storage());
}
