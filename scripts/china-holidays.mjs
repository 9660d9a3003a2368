/*
 * Makes src/rules/calendar/china.ts from the npm package chinese-days: which days China's State Council
 * has taken off and which weekend days it made working days. `npm run docs` runs it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FIRST_YEAR = 2024;
const SUNDAY = 0;
const SATURDAY = 6;
/** Serial number of 1970-01-01 when 1899-12-30 is day 0, as in Google Sheets. */
const SERIAL_OF_EPOCH = 25569;
const MS_PER_DAY = 86_400_000;

const require = createRequire(import.meta.url);
const { version } = require('chinese-days/package.json');
const { holidays, workdays } = JSON.parse(
  readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
);

const serial = (iso) => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY + SERIAL_OF_EPOCH;
const isWeekend = (iso) => [SUNDAY, SATURDAY].includes(new Date(`${iso}T00:00:00Z`).getUTCDay());
const yearOf = (iso) => Number(iso.slice(0, 4));

const lastYear = Math.max(...Object.keys(holidays).map(yearOf));
const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

function listByYear(days) {
  return years
    .map((year) => {
      const serials = days.filter((iso) => yearOf(iso) === year).map(serial);
      if (serials.length === 0) throw new Error(`chinese-days ${version} has no days for ${year}`);
      return `// ${year}\n${serials.sort((a, b) => a - b).join(', ')},`;
    })
    .join('\n');
}

/** Where the table lives, and its text before formatting. */
export const chinaHolidays = {
  path: 'src/rules/calendar/china.ts',
  text: `/*
 * China's public holidays and make-up days (调休), ${FIRST_YEAR} to ${lastYear}, from chinese-days ${version}. Generated:
 * run \`npm run docs\` rather than editing. Nothing is known of the days after \`through\`.
 */
import type { Day } from './day';

/** \`off\` holds holidays that fall on a weekend too, for teams that work then; both lists ascend. */
export const chinaHolidays: {
  readonly through: Day;
  readonly off: readonly Day[];
  readonly work: readonly Day[];
} = {
  through: ${serial(`${lastYear}-12-31`)},
  off: [
${listByYear(Object.keys(holidays))}
  ],
  work: [
${listByYear(Object.keys(workdays).filter(isWeekend))}
  ],
};
`,
};
