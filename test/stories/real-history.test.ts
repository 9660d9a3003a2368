/**
 * Fair start over a real history (docs/rules.md §3): 8,800 deals of 30 sellers, from 20 October 2016 to the
 * end of 2017. Skipped where `../shared/data` is absent; `npm run laws` takes all sellers, `npm test` three.
 */
import { day, iso } from '../support/customers';
import { isThorough } from '../support/laws';
import { dealsIn, RealHistory, type Deal } from '../support/real-history';
import { describeWithData, sharedText } from '../support/shared-data';
import { sideBySide, unannounced, type Morning } from '../support/simulated-team';

const FROM = day('2016-10-20');
const TO = day('2017-12-31');

function deals(): readonly Deal[] {
  const all = dealsIn(sharedText('1-crm/maven/sales_pipeline.csv'));
  if (isThorough) return all;
  const sellers = [...new Set(all.map(({ seller }) => seller))].slice(0, 3);
  return all.filter(({ seller }) => sellers.includes(seller));
}

/** Each working day of each seller beside the seller's working day before. */
function lived(skipsEvery: number | null): ReturnType<typeof sideBySide> {
  const history = new RealHistory(deals(), skipsEvery);
  const mornings: Morning[] = [];
  for (let on = FROM; on <= TO; on += 1) mornings.push(...history.live(on));
  console.info(`${history.team.rows.size} customers, ${mornings.length} mornings of sellers.`);
  return sideBySide(mornings);
}

const named = ({ day: on }: Morning, id: string): string => `${iso(on)} ${id}`;

describeWithData('1-crm/maven', 'a real history', () => {
  it('a seller who logs what the morning shows is never late', () => {
    const late = lived(null).flatMap(([, morning]) =>
      morning.overdue.map((id) => named(morning, id)),
    );
    expect(late).toEqual([]);
  });

  it('a seller who skips every tenth working day is late after it, for customers shown on it, and never else', () => {
    const days = lived(10);
    expect(unannounced(days, named)).toEqual([]);
    const after = days.filter(([before]) => before?.isSkipped === true && before.due.size > 0);
    const late = days.filter(([, { overdue }]) => overdue.length > 0);
    expect(late.filter(([before]) => before?.isSkipped !== true)).toEqual([]);
    console.info(`${after.length} skipped days with customers due, late after ${late.length}.`);
    expect(late.length).toBeGreaterThan(after.length * 0.9);
  });
});
