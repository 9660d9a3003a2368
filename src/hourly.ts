/** One hour of the job: repair the workbook, log choices made on phones, send emails. */
import { failuresOf, type Platform, type Sharing } from './platform';
import { isBlankCell } from './rules';
import { RIGHTS } from './protocol';
import {
  explainNoSpreadsheet,
  keepRunDays,
  runDigest,
  sendWeeklyBackup,
  type DigestRun,
  type MadeBackup,
} from './surfaces/digest';
import { isPoolHour, releaseToPool } from './surfaces/customer';
import { refreshDaily } from './surfaces/figures';
import { readTab } from './surfaces/import';
import { takeIn } from './surfaces/importing';
import { scanPhoneLog } from './surfaces/log';
import { hasUnfinished } from './surfaces/privacy';
import { onHour, type HourlyContext } from './surfaces/repair';
import {
  digestHourIn,
  hasIntakes,
  isCopy,
  isDashboardDue,
  missingRight,
  type Context,
} from './workbook';

/** What an hour does by ports that the script itself does not have. */
export interface HourTools {
  /** Called if erasing a person was begun and not finished. */
  readonly finishErasing: (hour: Context) => void;
  /** Called if the backup of the week is due. */
  readonly makeBackup: (hour: Context) => MadeBackup;
  /** With whom the file is shared; asked once a month. */
  readonly sharing: () => Sharing;
}

/**
 * Does the work of one hour. Throws a sentence for people if there is no active spreadsheet.
 * @param trigger Google's ID of the trigger that runs; `''` if unknown
 */
export function runHour(platform: Platform, trigger: string, tools?: HourTools): DigestRun {
  const hour = explainNoSpreadsheet(platform, () => onHour(platform, trigger, keepRunDays));
  const missing = missingRight(hour, RIGHTS.runHourly);
  if (missing !== null) throw new Error(missing);
  // Before the emails, so that they leave out customers just logged from a phone.
  const errors = [...hour.errors];
  const attempt = (work: () => void): void => {
    errors.push(...failuresOf(work));
  };
  // What was logged from a phone, erased, came in, or was released is in the sheet only.
  let isOld = hour.isPhoneWaiting;
  attempt(() => {
    // Nobody gets an email about a person who is half erased.
    if (!hour.rests && hasUnfinished(hour.kept)) {
      isOld = true;
      tools?.finishErasing(hour);
    }
    if (hour.isPhoneWaiting) scanPhoneLog(platform, hour);
  });
  const { settings, wall, kept, startedAt, rests } = hour;
  attempt(() => {
    if (rests || !hasIntakes(kept)) return;
    const taken = takeIn(platform, readTab);
    isOld ||= taken.isChanged;
    errors.push(...taken.troubles);
  });
  attempt(() => {
    // Before the emails, which tell of it.
    if (!rests && release(hour) > 0) isOld = true;
  });
  const { gaps, settingsSheet } = hour;
  const run = runDigest(platform, {
    settings,
    wall,
    storage: kept,
    startedAt,
    isOnStandby: rests,
    file: isOld ? null : hour.file,
    rows: isOld ? null : hour.rows,
    known: { gaps, settingsSheet },
    errors,
    ...(tools !== undefined && { sharing: tools.sharing }),
  });
  const later: string[] = [];
  const attemptLater = (work: () => void): void => {
    later.push(...failuresOf(work));
  };
  attemptLater(() => {
    const facts = { settings, kept, rests, from: digestHourIn(settings) };
    if (isDashboardDue(platform, facts)) refreshDaily(platform);
  });
  attemptLater(() => {
    if (tools === undefined) return;
    later.push(...sendWeeklyBackup(platform, hour, () => tools.makeBackup(hour)));
  });
  return later.length === 0 ? run : { ...run, errors: [...run.errors, ...later] };
}

/** Customers whom no one follows up go to the pool (docs/rules.md §5); most hours asking costs no call. */
function release(hour: HourlyContext): number {
  const { settings, wall, kept, spreadsheet } = hour;
  const { today, hour: now } = wall;
  const isOn = [...settings].some(([key, cell]) => /^pool\.[A-E]$/.test(key) && !isBlankCell(cell));
  const facts = { kept, today, hour: now, until: digestHourIn(settings) };
  if (!isOn || !isPoolHour(facts) || isCopy(settings, spreadsheet)) return 0;
  return releaseToPool(hour);
}
