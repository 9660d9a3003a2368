/** Decides whether an hour has anything to send. Most hours do not, so the cheapest checks come first. */
import type { Settings } from '../../rules';
import type { MailPort, SpreadsheetPort, StoragePort, WallTime } from '../../platform';
import {
  digestHourIn,
  isCopy,
  isDigestOn,
  markOfDay,
  readWorkingDays,
  type TeamFile,
} from '../../workbook';
import type { SkipCode } from './run';

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
