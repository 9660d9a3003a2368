/** Decides whether an hour has anything to send. Most hours do not, so the cheapest checks come first. */
import { hourIn, SETTING, type Settings } from '../../rules';
import type { MailPort, SpreadsheetPort, StoragePort, WallTime } from '../../platform';
import { isCopy, markOfDay, readWorkingDays, saysYes, type TeamFile } from '../../workbook';
import type { SkipCode } from './run';

/** Emails are sent from this hour on unless Settings name another. */
const DEFAULT_HOUR = 8;

export interface IdleFacts {
  readonly settings: Settings;
  readonly spreadsheet: SpreadsheetPort;
  readonly storage: StoragePort;
  readonly mail: () => MailPort;
  readonly wall: WallTime;
  /** The workbook if it was read already. */
  readonly file?: TeamFile | null | undefined;
}

/** Why nothing is sent this hour; null when emails are due. */
export function idleReason(facts: IdleFacts): SkipCode | null {
  const { settings, spreadsheet, storage, wall } = facts;
  const { today, hour } = wall;
  if (!isDigestOn(settings)) return 'off';
  if (hour < digestHourIn(settings)) return 'too-early';
  if (isCopy(settings, spreadsheet)) return 'copy';
  const mark = markOfDay(storage, today);
  if (mark === 'off') return 'day-off';
  if (mark === 'done') return 'already-sent';
  if (mark === 'waiting') return facts.mail().remaining() < 1 ? 'quota' : null;
  const calendar = facts.file?.policies.calendar ?? readWorkingDays(spreadsheet, today, settings);
  return calendar.isWorking(today) ? null : 'day-off';
}

export function isDigestOn(settings: Settings): boolean {
  return saysYes(settings, SETTING.digest);
}

/** The hour, 0–23, from which emails are sent; the default when the setting cannot be read. */
export function digestHourIn(settings: Settings): number {
  return hourIn(settings) ?? DEFAULT_HOUR;
}
