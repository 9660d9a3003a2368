/** Settings that are not numbers of a policy. Sheet and email read them here, so both agree. */
import { dayFromIso, type Cell, type DateOrder, type Day } from './calendar';
import {
  readCell,
  textOf,
  type LanguageCode,
  type ReadingContext,
  type Vocabulary,
} from './customers';

/** The Settings sheet as a map: key to the value beside it. */
export type Settings = ReadonlyMap<string, Cell>;

/** Keys of these settings. Numbers of a policy name their key in `PolicyNumber`. */
export const SETTING = {
  language: 'language',
  /** The date formulas use; also the named range DUEBOOK_TODAY. */
  today: 'today',
  /** The day on which Duebook was set up in this sheet. */
  takeOver: 'takeOver',
  /** The day from which what was told is kept with each customer; blank: it is not kept yet. */
  keptFrom: 'kept.from',
  /** mdy, dmy or ymd: how to read dates typed as text. */
  dateOrder: 'dateOrder',
  /** Working weekdays: digits 1 (Monday) to 7 (Sunday) in any order, as `12345`. */
  week: 'week',
  /** yes / no: whether set-up fills in China's days off and make-up days. */
  holidaysChina: 'holidays.china',
  /** yes / no: whether the hourly job sends the daily digest. */
  digest: 'digest',
  /** 0–23, in the spreadsheet's zone. */
  digestHour: 'digest.hour',
  /** yes / no: whether people get an email on a day when nothing is due for them. */
  digestEmpty: 'digest.empty',
  /** yes / no: whether the email has a calendar file attached. */
  digestCalendar: 'digest.calendar',
  /** yes / no: whether the owner of the digest gets a backup file by email once a week. */
  backupWeekly: 'backup.weekly',
  /** Address of the page for phones, `https://script.google.com/…/exec`. */
  webAddress: 'web.address',
  /** Address of the person who switched the digest on, and in whose name it is sent. */
  digestBy: 'digest.by',
  /** Confirmed addresses outside that person's domain, separated by commas. */
  digestConfirmed: 'digest.confirmed',
  /** ID of the file that was set up. A copy has another ID, and sends nothing. */
  fileId: 'file.id',
  /** yes / no: whether contact data of other sellers' customers is hidden. */
  mask: 'team.mask',
  /** yes / no: whether Check data lists customers who were contacted without their consent. */
  consentRequired: 'consent.required',
  /** The last day on which the hourly job ran. */
  jobLast: 'job.last',
  /** What the hourly job could not write, and why. */
  jobRefused: 'job.refused',
  /** What failed in the last run of the daily digest, one line per failure. */
  runErrors: 'run.errors',
  /** When the daily digest runs next, as `2026-11-23 08:00`. */
  runNext: 'run.next',
  /** What the value classes went by when the hourly job last worked them out: a word. */
  valueBy: 'run.valueBy',
  /** How long deals of a grade took to close when the hourly job last worked it out; see `closeTimesText`. */
  closeTimes: 'run.closeTimes',
  /** What one unit of other currencies is worth: `EUR 7.8, USD 7.1`. */
  rates: 'currency.rates',
  /** Who else has an hourly job, which is on standby; a sentence. */
  jobSecond: 'job.second',
  /** How the automatic columns are filled; a sentence. */
  columns: 'columns',
  /** Google's ID (gid) of the tab with the customers; it survives renaming. */
  customers: 'customers.tab',
} as const;

const DATE_ORDERS: readonly string[] = ['mdy', 'dmy', 'ymd'];

/** Reads keys and values from the first two columns. If a key is repeated, its first row counts. */
export function settingsFrom(rows: readonly (readonly Cell[])[]): Settings {
  const settings = new Map<string, Cell>();
  for (const [key = '', value = ''] of rows) {
    const name = textOf(key).trim();
    if (name !== '' && !settings.has(name)) settings.set(name, value);
  }
  return settings;
}

/** As Google writes the address of a web app, with or without the domain of an organisation. */
const WEB_ADDRESS =
  /^https:\/\/script\.google\.com\/(?:a\/)?(?:macros\/|[\w.-]{1,253}\/macros\/|macros\/[\w.-]{1,253}\/)s\/[\w-]{1,200}\/exec$/;

/** The text as the address of a web app; null if it is none. */
export function webAddressOf(text: string): string | null {
  const address = text.trim();
  return WEB_ADDRESS.test(address) ? address : null;
}

/** The day of set-up; null when it is missing or unreadable. */
export function takeOverIn(settings: Settings, context: ReadingContext): Day | null {
  const { value } = readCell({ kind: 'day' }, settings.get(SETTING.takeOver) ?? '', context);
  return typeof value === 'number' ? value : null;
}

/** True once Duebook keeps with each customer what was told (docs/rules.md §3, Fair start). */
export function keepsToldIn(settings: Settings): boolean {
  return textOf(settings.get(SETTING.keptFrom) ?? '').trim() !== '';
}

/** A day that Duebook keeps in Settings; null where there is none. */
export function dayIn(settings: Settings, key: string): Day | null {
  const cell = settings.get(key) ?? '';
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' ? cell.day : dayFromIso(textOf(cell));
}

export function dateOrderIn(settings: Settings): DateOrder | null {
  const order = settings.get(SETTING.dateOrder);
  return typeof order === 'string' && DATE_ORDERS.includes(order) ? (order as DateOrder) : null;
}

/** The chosen language; null when none is chosen, so that the spreadsheet's locale decides. */
export function languageIn(settings: Settings, vocabulary: Vocabulary): LanguageCode | null {
  const typed = settings.get(SETTING.language);
  return typeof typed === 'string' ? vocabulary.codeOf('language', typed) : null;
}

/** The hour (0–23) from which emails are sent, from `8` or `08:00`; null when not a valid hour. */
export function hourIn(settings: Settings): number | null {
  const text = textOf(settings.get(SETTING.digestHour) ?? '').normalize('NFKC');
  const hour = /^\s*(\d{1,2})(?::\d{2})?\s*$/.exec(text)?.[1];
  return hour === undefined || Number(hour) > LAST_HOUR ? null : Number(hour);
}

const LAST_HOUR = 23;
