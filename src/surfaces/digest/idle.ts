/** Why nothing is mailed at this hour, asked in the order of what it costs: most hours are idle. */
import { hourIn, SETTING, type Settings } from '../../rules';
import type { MailPort, SpreadsheetPort, StoragePort, WallTime } from '../../platform';
import { isCopy, markOfDay, readWorkingDays, saysYes } from '../../workbook';
import type { SkipCode } from './run';

/** The hour from which mails go out, where Settings names none. */
const USUAL_HOUR = 8;

export interface IdleFacts {
  readonly settings: Settings;
  readonly spreadsheet: SpreadsheetPort;
  readonly storage: StoragePort;
  readonly mail: () => MailPort;
  readonly wall: WallTime;
}

/** Null when mails are due. */
export function idleBecause(facts: IdleFacts): SkipCode | null {
  const { settings, spreadsheet, storage, wall } = facts;
  const { today, hour } = wall;
  if (!isDigestOn(settings)) return 'off';
  if (hour < digestHourIn(settings)) return 'too-early';
  if (isCopy(settings, spreadsheet)) return 'copy';
  const mark = markOfDay(storage, today);
  if (mark === 'off') return 'day-off';
  if (mark === 'done') return 'already-sent';
  if (mark === 'waiting') return facts.mail().remaining() < 1 ? 'quota' : null;
  return readWorkingDays(spreadsheet, today, settings).isWorking(today) ? null : 'day-off';
}

export function isDigestOn(settings: Settings): boolean {
  return saysYes(settings, SETTING.digest);
}

/** The hour from which mails go out; what is no hour is told as a problem, and the usual one counts. */
export function digestHourIn(settings: Settings): number {
  return hourIn(settings) ?? USUAL_HOUR;
}
