/** Parses the options of `npm run review`, which are some of those of `npm run digest`. */
import { LIST_OPTIONS, readDigestOptions, type DigestOptions } from '../digest/options';
import { parseOptions } from '../parse-options';

export const REVIEW_USAGE = `npm run --silent review -- --data FILE [options]

Looks through your own file, on this machine: which customers may be in it twice and why, and what is
missing, wrong or old. Nothing is changed, and nothing is sent to anyone.

  --data FILE           customers or deals, CSV or xlsx
  --team FILE           names and addresses of those who own customers
  --map FIELD=HEADING   a column that is not recognised, or recognised wrongly (repeatable)
  --sheet NAME          the sheet of an Excel file with the customers, if another one is read
  --by company|row      merge rows by company, or keep each row (by default deals are merged)
  --today YYYY-MM-DD    the day to run for           --timezone ZONE    such as Asia/Shanghai
  --language CODE       language of the result, such as zh
  --date-order mdy|dmy|ymd   order of dates such as 03/04/2026, when the file does not show it
  --json                print a single JSON object and nothing else`;

const specs = {
  ...LIST_OPTIONS,
  json: { type: 'boolean' },
} as const;

/** Reads the options. Null when help was requested. Throws a `UsageError`. */
export function readReviewOptions(args: readonly string[]): DigestOptions | null {
  // An option of the digest alone is refused here; the values are checked there.
  parseOptions(args, specs);
  return readDigestOptions(args);
}
