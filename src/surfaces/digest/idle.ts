/** Why nothing is mailed at this hour, asked in the order of what it costs: most hours are idle. */
import { SETTING, textOf, type Settings } from '../../rules';
import type { MailPort, SpreadsheetPort, StoragePort, WallTime } from '../../platform';
import { cellWords, isCopy, markOfDay, readWorkingDays } from '../../workbook';
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
  const word = textOf(settings.get(SETTING.digest) ?? '').trim();
  return cellWords().codeOf('yes', word) === 'yes';
}

/** The hour from which mails go out: `8`, `08:00`; anything that is no hour is the usual one. */
export function digestHourIn(settings: Settings): number {
  const text = textOf(settings.get(SETTING.digestHour) ?? '');
  const hour = /^\s*(\d{1,2})(?::\d{2})?\s*$/.exec(text)?.[1];
  return hour === undefined || Number(hour) > 23 ? USUAL_HOUR : Number(hour);
}
