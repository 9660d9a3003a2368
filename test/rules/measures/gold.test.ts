/** Figures over public data sets, against what is published or counted by rows (docs/figures.md). */
import {
  addMonths,
  cohortsOf,
  conversionByMonth,
  conversionIn,
  dayFromIso,
  historyOf,
  rfmOf,
  type Day,
  type MeasuredCustomer,
  type Stage,
} from '../../../src/rules';
import { day } from '../../support/customers';
import { measured } from '../../support/measured';
import { describeWithData, sharedRows, sharedText } from '../../support/shared-data';

/** `10/20/2016` */
function americanDay(text: string): Day | null {
  const [month = '', date = '', year = ''] = text.split('/');
  return dayFromIso(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

const STAGES: Readonly<Record<string, Stage>> = { Won: 'won', Lost: 'lost' };

describeWithData('1-crm/maven', 'the conversion of 8,800 public deals', () => {
  const today = day('2018-01-01');
  let deals: readonly MeasuredCustomer[] = [];
  beforeAll(() => {
    deals = sharedRows('1-crm/maven/sales_pipeline.csv').map((row) =>
      measured({
        today,
        customer: {
          id: row['opportunity_id'] ?? '',
          stage: STAGES[row['deal_stage'] ?? ''] ?? 'negotiating',
          closedOn: americanDay(row['close_date'] ?? ''),
          added: americanDay(row['engage_date'] ?? ''),
        },
      }),
    );
  });

  it('is that of the rows, month by month', () => {
    expect(
      conversionByMonth(deals, today).map(
        ({ month, won, lost }) => `${month} ${won}/${won + lost}`,
      ),
    ).toEqual([
      ...['2017-03 531/647', '2017-04 285/586', '2017-05 438/805', '2017-06 531/641'],
      ...['2017-07 308/627', '2017-08 446/785', '2017-09 503/635', '2017-10 279/566'],
      ...['2017-11 406/768', '2017-12 511/651'],
    ]);
    const all = conversionIn(deals, { from: addMonths(today, -24), to: today }, today);
    expect([all.won, all.won + all.lost]).toEqual([4238, 6711]);
    expect(all.share).toBe(4238 / 6711);
  });

  it('is that of the rows, by the month in which a deal began', () => {
    const cohorts = new Map(cohortsOf(deals).map((cohort) => [cohort.month, cohort]));
    const shares = ['2016-11', '2017-03', '2017-07', '2017-12'].map((month) =>
      Math.round((cohorts.get(month)?.share ?? 0) * 1000),
    );
    expect(shares).toEqual([722, 556, 368, 661]);
    expect(cohorts.get('2017-12')).toMatchObject({ customers: 121, won: 80 });
  });
});

const RFM = '2-transactions/rfm_r_package';

describeWithData(RFM, 'the RFM scores of 995 public buyers', () => {
  const today = day('2006-12-31');
  it('equal the published ones but where these cut at interpolated quantiles', () => {
    const orders = new Map<string, { on: Day | null; amount: number }[]>();
    for (const row of sharedRows(`${RFM}/rfm_data_orders.csv`)) {
      const id = row['customer_id'] ?? '';
      const others = orders.get(id) ?? [];
      orders.set(id, others);
      others.push({ on: dayFromIso(row['order_date'] ?? ''), amount: Number(row['revenue']) });
    }
    const published = sharedRows(`${RFM}/rfm_data_orders_published_scores.csv`);
    const ids = [...orders.keys()];
    const histories = ids.map((id) => historyOf(orders.get(id) ?? [], today));
    const scores = rfmOf(histories.flatMap((history) => (history === null ? [] : [history])));
    expect(scores).toHaveLength(995);
    const byName = new Map(published.map((row) => [keyOf(row['customer'] ?? ''), row]));
    const equal = { r: 0, f: 0, m: 0 };
    ids.forEach((id, at) => {
      const row = byName.get(keyOf(id));
      if (row === undefined) return;
      for (const key of ['r', 'f', 'm'] as const) {
        if (Number(row[key]) === scores[at]?.[key]) equal[key] += 1;
      }
    });
    expect(equal).toEqual({ r: 983, f: 995, m: 993 });
  });
});

/** A name without titles before and after it. */
function keyOf(name: string): string {
  const titles = /^(?:Mrs?|Ms|Miss|Dr)\.? | (?:[JS]r\.?|I{1,3}|IV|V|MD|DDS|PhD|DVM)$/g;
  return name.replace(titles, '').trim().toLowerCase();
}

const CDNOW = '2-transactions/cdnow';

describeWithData(CDNOW, 'the purchases of 2,357 public buyers', () => {
  it('are counted, and lie as far back, as is published', () => {
    const today = day('1997-09-30');
    const orders = new Map<number, Map<Day, number>>();
    for (const line of sharedText(`${CDNOW}/CDNOW_sample.txt`).trim().split(/\r?\n/)) {
      const [, id = '', on = '', , amount = ''] = line.trim().split(/\s+/);
      const bought = dayFromIso(`${on.slice(0, 4)}-${on.slice(4, 6)}-${on.slice(6)}`);
      if (bought === null || bought > today) continue;
      const days = orders.get(Number(id)) ?? new Map<Day, number>();
      orders.set(Number(id), days);
      days.set(bought, (days.get(bought) ?? 0) + Number(amount));
    }
    const published = sharedRows(`${CDNOW}/cdnow_customers_summary.csv`);
    expect(published).toHaveLength(2357);
    const wrong = published.filter((row) => {
      const days = orders.get(Number(row['ID'])) ?? new Map<Day, number>();
      const purchases = [...days].map(([on, amount]) => ({ on, amount }));
      const history = historyOf(purchases, today);
      const first = Math.min(...days.keys());
      // Published are repeated days, and weeks from the first to the last.
      const weeks = ((history?.last ?? NaN) - first) / 7;
      return (
        history?.count !== Number(row['frequency']) + 1 ||
        Math.abs(weeks - Number(row['recency'])) > 0.006
      );
    });
    expect(wrong).toEqual([]);
  });
});
