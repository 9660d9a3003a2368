/** What stands in Settings beside the numbers of the policies, read the same by sheet and mail. */
import type { Cell, DateOrder, Day } from './calendar';
import {
  readCell,
  textOf,
  type LanguageCode,
  type ReadingContext,
  type Vocabulary,
} from './customers';

/** Rows of Settings: key to the cell beside it. */
export type Settings = ReadonlyMap<string, Cell>;

/** Keys of the settings that are not numbers of a policy; those name their own. */
export const SETTING = {
  language: 'language',
  /** The day the formulas reckon with, under the name DUEBOOK_TODAY as well. */
  today: 'today',
  /** The day Duebook took the sheet over. */
  takeOver: 'takeOver',
  /** mdy, dmy or ymd: how days typed as text are meant. */
  dateOrder: 'dateOrder',
  /** Working weekdays: digits 1 (Monday) to 7 (Sunday) in any order, as `12345`. */
  week: 'week',
  /** yes / no: whether set-up fills in China's days off and make-up days. */
  holidaysChina: 'holidays.china',
  /** yes / no: whether the hourly job mails. */
  digest: 'digest',
  /** 0–23, in the spreadsheet's zone. */
  digestHour: 'digest.hour',
  /** yes / no: whether a mail goes out on a day on which nothing is due. */
  digestEmpty: 'digest.empty',
  /** yes / no: whether a calendar file comes with the mail. */
  digestCalendar: 'digest.calendar',
  /** Address of the person who switched the digest on. */
  digestBy: 'digest.by',
  /** Addresses outside that person's domain that somebody has looked at, with commas between. */
  digestConfirmed: 'digest.confirmed',
  /** The file that was set up; a copy of it has another ID and sends nothing. */
  fileId: 'file.id',
  /** yes / no: whether sellers see each other's customers without contact data. */
  mask: 'team.mask',
  /** The last day on which the hourly job ran. */
  jobLast: 'job.last',
  /** What the hourly job could not write, and why. */
  jobRefused: 'job.refused',
  /** What failed in the last run of the daily mail, a line each. */
  runErrors: 'run.errors',
  /** Whose second hourly job rests, in words. */
  jobSecond: 'job.second',
  /** How the columns that fill themselves are filled, in words. */
  columns: 'columns',
  /** Google's number of the tab with the customers, whatever it is called by now. */
  customers: 'customers.tab',
} as const;

const DATE_ORDERS: readonly string[] = ['mdy', 'dmy', 'ymd'];

/** Key and value from the first two columns of a range; of a repeated key the first counts. */
export function settingsFrom(rows: readonly (readonly Cell[])[]): Settings {
  const settings = new Map<string, Cell>();
  for (const [key = '', value = ''] of rows) {
    const name = textOf(key).trim();
    if (name !== '' && !settings.has(name)) settings.set(name, value);
  }
  return settings;
}

/** Null when it was never set, or cannot be read. */
export function takeOverIn(settings: Settings, context: ReadingContext): Day | null {
  const { value } = readCell({ kind: 'day' }, settings.get(SETTING.takeOver) ?? '', context);
  return typeof value === 'number' ? value : null;
}

export function dateOrderIn(settings: Settings): DateOrder | null {
  const order = settings.get(SETTING.dateOrder);
  return typeof order === 'string' && DATE_ORDERS.includes(order) ? (order as DateOrder) : null;
}

/** Null where none is chosen: then the spreadsheet's locale decides, where it is known. */
export function languageIn(settings: Settings, vocabulary: Vocabulary): LanguageCode | null {
  const typed = settings.get(SETTING.language);
  return typeof typed === 'string' ? vocabulary.codeOf('language', typed) : null;
}

/** The hour from which mails go out, 0–23: `8`, `08:00`; null where none is set, or it is no hour. */
export function hourIn(settings: Settings): number | null {
  const text = textOf(settings.get(SETTING.digestHour) ?? '').normalize('NFKC');
  const hour = /^\s*(\d{1,2})(?::\d{2})?\s*$/.exec(text)?.[1];
  return hour === undefined || Number(hour) > LAST_HOUR ? null : Number(hour);
}

const LAST_HOUR = 23;
