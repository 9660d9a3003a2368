/**
 * Set up, the removal of the samples and the hourly repair may be killed at any service call: nothing that a person
 * typed is lost, and the same thing done again leaves the workbook as if nothing had happened.
 */
import { isThorough } from '../support/laws';
import { outcomeOf, PLACE_ATTEMPTS, preparedFile } from '../support/killed-places';

/** Places tried of each in `npm test`; `npm run laws` tries all of them. */
const SAMPLED = 3;
/** A short run is tried at more places, since its restarts are cheap. */
const SHORT = { calls: 100, sampled: 8 };
const SEED = Number(process.env['LAWS_SEED'] ?? 0);

/** Between the killed run and the next one: none, one, and more than a day. */
const HOURS = [0, 1, 26] as const;

/** Rows that only one of them has. */
function differing(one: readonly string[], other: readonly string[]): readonly string[] {
  return [
    ...one.filter((row) => !other.includes(row)).map((row) => `+ ${row}`),
    ...other.filter((row) => !one.includes(row)).map((row) => `- ${row}`),
  ];
}

let places = 0;

afterAll(() => {
  console.info(`Runs were killed at ${places} places.`);
});

describe('a killed run', () => {
  it.each(PLACE_ATTEMPTS)(
    'of $name loses nothing, and the next one is as if it had not been killed',
    async (attempt) => {
      const file = await preparedFile(attempt);
      const wrong: string[] = [];
      let tried = 0;
      const turn = PLACE_ATTEMPTS.indexOf(attempt);
      for (const hours of isThorough ? HOURS : [HOURS[turn % HOURS.length] ?? 0]) {
        const done = await outcomeOf(file, attempt, { after: 'all', hours });
        const later = await outcomeOf(file, attempt, { after: 'none', hours });
        expect([done.lost, later.lost]).toEqual([[], []]);
        const sampled = done.calls < SHORT.calls ? SHORT.sampled : SAMPLED;
        const stride = isThorough ? 1 : Math.ceil(done.calls / sampled);
        for (let after = 1 + ((SEED + turn) % stride); after < done.calls; after += stride) {
          tried += 1;
          const { lost, rows } = await outcomeOf(file, attempt, { after, hours });
          const [sooner, other] = [done, later].map((end) => differing(rows, end.rows));
          const isEither = sooner?.length === 0 || other?.length === 0;
          if (lost.length > 0 || !isEither) {
            wrong.push([`${after}, ${hours} h, lost ${lost.join()}`, ...(sooner ?? [])].join('\n'));
          }
        }
      }
      places += tried;
      expect(wrong).toEqual([]);
    },
    3_600_000,
  );
});
