/**
 * Fair start over a real history (docs/rules.md §3): 8,800 deals of 30 sellers, from 20 October 2016 to the
 * end of 2017. Skipped where `../shared/data` is absent; `npm run laws` takes all sellers, `npm test` some.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day, iso } from '../support/customers';
import { isThorough } from '../support/laws';
import { dealsIn, RealHistory, type Deal, type Morning } from '../support/real-history';

const FILE = join(__dirname, '../../../shared/data/1-crm/maven/sales_pipeline.csv');
const FROM = day('2016-10-20');
const TO = day('2017-12-31');

const withHistory = existsSync(FILE) ? describe : describe.skip;

function deals(): readonly Deal[] {
  const all = dealsIn(readFileSync(FILE, 'utf8'));
  if (isThorough) return all;
  const sellers = [...new Set(all.map(({ seller }) => seller))].slice(0, 3);
  return all.filter(({ seller }) => sellers.includes(seller));
}

/** Each working day of each seller beside the seller's working day before. */
function lived(skipsEvery: number | null): readonly (readonly [Morning | undefined, Morning])[] {
  const history = new RealHistory(deals(), skipsEvery);
  const before = new Map<string, Morning>();
  const days: (readonly [Morning | undefined, Morning])[] = [];
  for (let on = FROM; on <= TO; on += 1) {
    for (const morning of history.live(on)) {
      days.push([before.get(morning.seller), morning]);
      before.set(morning.seller, morning);
    }
  }
  console.info(`${history.size} customers, ${days.length} mornings.`);
  return days;
}

withHistory('a real history (skipped where ../shared/data is absent)', () => {
  it('a seller who logs what the morning shows is never late', () => {
    const late = lived(null).flatMap(([, { day: on, seller, overdue }]) =>
      overdue.map((id) => `${iso(on)} ${seller} ${id}`),
    );
    expect(late).toEqual([]);
  });

  it('a seller who skips every tenth working day is late after it, for customers shown on it, and never else', () => {
    let [skipped, late] = [0, 0];
    const wrong = lived(10).flatMap(([before, { day: on, overdue }]) => {
      if (before?.isSkipped === true) {
        skipped += before.due.size > 0 ? 1 : 0;
        late += overdue.length > 0 ? 1 : 0;
      }
      return overdue
        .filter((id) => before?.isSkipped !== true || !before.due.has(id))
        .map((id) => `${iso(on)} ${id}`);
    });
    expect(wrong).toEqual([]);
    console.info(`${skipped} skipped days with customers due, late after ${late} of them.`);
    expect(late).toBeGreaterThan(skipped * 0.9);
  });
});
