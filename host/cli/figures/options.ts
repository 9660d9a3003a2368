/** Parses the options of `npm run figures`, which are most of those of `npm run digest`. */
import { dayOf, digestOptionsFrom, TEAM_OPTIONS, type DigestOptions } from '../digest/options';
import { parseOptions } from '../parse-options';

export interface FiguresOptions extends DigestOptions {
  /** `YYYY-MM-DD`; null: the first of the month. */
  readonly from: string | null;
}

export const FIGURES_USAGE = `npm run --silent figures -- --data FILE [options]

Prints the figures of your own file, on this machine: grades, what is due, conversion, amounts, forecast,
service, RFM and more, each with its denominator. Nothing is changed, and nothing is sent to anyone.

  --data FILE           customers or deals, CSV or xlsx
  --journal FILE        contacts made so far        --purchases FILE   purchases
  --cases FILE          complaints and promises     --team FILE        names and addresses
  --from YYYY-MM-DD     the first day of the period, which ends today (default: first of the month)
  --map FIELD=HEADING   a column that is not recognised, or recognised wrongly (repeatable)
  --sheet NAME          the sheet of an Excel file with the customers, if another one is read
  --by company|row      merge rows by company, or count each row (by default each counts, also a deal)
  --today YYYY-MM-DD    the day to run for           --timezone ZONE    such as Asia/Shanghai
  --holidays CN|FILE    China's holidays, or a file with day, kind and name
  --take-over YYYY-MM-DD  the day you began with this list
  --language CODE       language of the tables, such as zh
  --date-order mdy|dmy|ymd   order of dates such as 03/04/2026, when the file does not show it
  --json                print a single JSON object and nothing else (docs/figures.md)`;

const specs = {
  ...TEAM_OPTIONS,
  from: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Reads the options. Null when help was requested. Throws a `UsageError`. */
export function readFiguresOptions(args: readonly string[]): FiguresOptions | null {
  const values = parseOptions(args, specs);
  if (values.help === true) return null;
  const options = digestOptionsFrom(values);
  // Conversion, amounts and forecast are about deals: merging those of a company would lose all but one.
  return { ...options, by: options.by ?? 'row', from: dayOf('from', values.from) };
}
