/** Parses the options of `npm run digest`. Each mistake is reported in one sentence. */
import { isZone } from '../../index';
import { alternatives, UsageError } from '../files/usage-error';
import { parseOptions } from '../parse-options';
import { DEFAULT_LANGUAGE } from '../workbook/languages';
import { isDay } from '../workbook/wall-instant';

export interface DigestOptions {
  readonly data: string;
  readonly journal: string | null;
  readonly purchases: string | null;
  readonly cases: string | null;
  readonly team: string | null;
  /** Field to heading. */
  readonly map: Readonly<Record<string, string>>;
  /** The sheet of an Excel file to read; null: the best one. */
  readonly sheet: string | null;
  readonly by: 'company' | 'row' | null;
  /** `YYYY-MM-DD`; null for today. */
  readonly today: string | null;
  /** `YYYY-MM-DD`, the day from which customers count as known; null: as the files say. */
  readonly takeOver: string | null;
  readonly timezone: string;
  /** `CN`, a file, or null for no holidays. */
  readonly holidays: string | null;
  /** Not checked yet: the add-on knows which languages there are. */
  readonly language: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd' | null;
  readonly to: string | null;
  readonly wholeDay: boolean;
  readonly out: string | null;
  readonly save: string | null;
  readonly json: boolean;
}

export const DIGEST_USAGE = `npm run --silent digest -- --data FILE [options]

Runs the daily job once over your own file, on this machine, and shows who is due.
Nothing is sent to anyone: emails stay on this machine.

  --data FILE           customers or deals, CSV or xlsx
  --journal FILE        contacts made so far        --purchases FILE   purchases
  --cases FILE          complaints and promises     --team FILE        names and addresses
  --map FIELD=HEADING   a column that is not recognised, or recognised wrongly (repeatable)
  --sheet NAME          the sheet of an Excel file with the customers, if another one is read
  --by company|row      merge rows by company, or keep each row (by default deals are merged)
  --today YYYY-MM-DD    the day to run for           --timezone ZONE    such as Asia/Shanghai
  --holidays CN|FILE    China's holidays, or a file with day, kind and name
  --take-over YYYY-MM-DD  the day you began with this list: customers overdue before it
                        are to start, not overdue (default: as kept by --save, else the
                        first day of --journal)
  --language CODE       language of emails and tables, such as zh
  --date-order mdy|dmy|ymd   order of dates such as 03/04/2026, when the file does not show it
  --to ADDRESS          the manager, who receives the lists of owners without an address
  --whole-day           run the hourly job 24 times instead of once (working days only)
  --out DIR             write an .eml file per email --save FILE.xlsx   write the graded table
  --json                print a single JSON object and nothing else`;

/** What every command over the user's list knows. */
export const LIST_OPTIONS = {
  data: { type: 'string' },
  team: { type: 'string' },
  map: { type: 'string', multiple: true },
  sheet: { type: 'string' },
  by: { type: 'string' },
  today: { type: 'string' },
  timezone: { type: 'string' },
  language: { type: 'string' },
  'date-order': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What a command knows that follows customers up. */
export const TEAM_OPTIONS = {
  ...LIST_OPTIONS,
  journal: { type: 'string' },
  purchases: { type: 'string' },
  cases: { type: 'string' },
  holidays: { type: 'string' },
  'take-over': { type: 'string' },
} as const;

const specs = {
  ...TEAM_OPTIONS,
  to: { type: 'string' },
  'whole-day': { type: 'boolean' },
  out: { type: 'string' },
  save: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Reads the options. Null when help was requested. Throws a `UsageError`. */
export function readDigestOptions(args: readonly string[]): DigestOptions | null {
  const values = parseOptions(args, specs);
  return values.help === true ? null : digestOptionsFrom(values);
}

/** Checks the values of options; another command may know fewer of them. Throws a `UsageError`. */
export function digestOptionsFrom(
  values: ReturnType<typeof parseOptions<typeof specs>>,
): DigestOptions {
  const optional = (key: 'journal' | 'purchases' | 'cases' | 'team' | 'holidays'): string | null =>
    filled(key, values[key]);
  const data = filled('data', values.data);
  if (data === null) {
    throw new UsageError('--data is missing. Name the file with the customers: --data FILE.');
  }
  return {
    data,
    journal: optional('journal'),
    purchases: optional('purchases'),
    cases: optional('cases'),
    team: optional('team'),
    map: mapOf(values.map ?? []),
    sheet: filled('sheet', values.sheet),
    by: oneOf('by', values.by, ['company', 'row']),
    today: dayOf('today', values.today),
    takeOver: dayOf('take-over', values['take-over']),
    timezone: zoneOf(values.timezone),
    holidays: optional('holidays'),
    language: filled('language', values.language) ?? DEFAULT_LANGUAGE.code,
    dateOrder: oneOf('date-order', values['date-order'], ['mdy', 'dmy', 'ymd']),
    to: addressOf(values.to),
    wholeDay: values['whole-day'] ?? false,
    out: filled('out', values.out),
    save: saveOf(values.save),
    json: values.json ?? false,
  };
}

function filled(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (value.trim() === '') throw new UsageError(`--${option} is blank. Give it a value.`);
  return value;
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | null {
  if (value === undefined) return null;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} cannot be “${value}”. Use ${alternatives(allowed)}.`);
}

function mapOf(pairs: readonly string[]): Record<string, string> {
  const map: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const field = pair.slice(0, at).trim();
    const heading = pair.slice(at + 1).trim();
    if (at < 1 || field === '' || heading === '') {
      throw new UsageError(`--map “${pair}” is incomplete. Write --map field=Heading.`);
    }
    // A name such as __proto__ would be lost in the JSON, so the script could not report it as unknown.
    if (field in Object.prototype) {
      throw new UsageError(`There is no field “${field}”. Write it as in --map company=Heading.`);
    }
    map[field] = heading;
  }
  return map;
}

export function dayOf(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (isDay(value) && value >= FIRST_DAY && value <= LAST_DAY) return value;
  throw new UsageError(
    isDay(value)
      ? `--${option} ${value} is out of range. Use a day from ${FIRST_DAY} to ${LAST_DAY}.`
      : `--${option} “${value}” is not a day. Write it as 2026-11-21.`,
  );
}

/** The range of dates in Sheets. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

function zoneOf(value: string | undefined): string {
  const zone = value ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (isZone(zone)) return zone;
  throw new UsageError(`There is no time zone “${zone}”. Use a name such as Europe/Berlin.`);
}

function addressOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  // Rejects addresses that the add-on would silently skip.
  const bare = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/;
  if (bare.test(value) && value.length <= LONGEST_ADDRESS) return value;
  throw new UsageError(`--to “${value}” is not an email address. Write it as name@company.com.`);
}

/** RFC 5321 §4.5.3.1.3. */
const LONGEST_ADDRESS = 254;

function saveOf(value: string | undefined): string | null {
  const path = filled('save', value);
  if (path === null || path.toLowerCase().endsWith('.xlsx')) return path;
  throw new UsageError(`--save “${path}” must end in .xlsx. Write it as FILE.xlsx.`);
}
