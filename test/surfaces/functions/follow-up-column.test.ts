import { fc } from '../../support/laws';
import { catalogueOf, whyText } from '../../../src/language';
import {
  assess,
  customerFields,
  defaultPolicies,
  isoFromDay,
  PLAIN_WEEK,
} from '../../../src/rules';
import type { Customer } from '../../../src/rules';
import { callCustomFunction } from '../../../src/surfaces/functions';
import { customersOn } from '../../support/arbitraries';
import { TODAY } from '../../support/customers';
import { openFakeClock, serialOf } from '../../support/fake-clock';

const clock = openFakeClock('America/New_York');
const today = clock.dateOf('2026-11-21');
const call = (...args: unknown[]): unknown[][] =>
  callCustomFunction('FOLLOWUP_COLUMN', args, clock) as unknown[][];
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const company = column('Company', 'Northwind', '', 'Acme', '', '');
const lastContact = column(
  ...['Last contact', clock.dateOf('2026-11-16'), '', clock.dateOf('2026-11-14'), '', ''],
);
const grades = column('Manual grade', 'A', '', 'B', '', '');
const fields = 'company, lastContact, manualGrade';
const given = (
  what: string,
  settings: unknown = '',
  gaps: unknown = '',
  holidays: unknown = '',
): unknown[][] =>
  call(what, 'Shown', today, settings, gaps, holidays, fields, company, lastContact, grades);

describe('FOLLOWUP_COLUMN', () => {
  it('FOLLOWUP_COLUMN answers heading and values up to the last customer, days as serials', () => {
    expect(given('grade')).toEqual([['Shown'], ['A'], [null], ['B']]);
    const next = [['Shown'], [serialOf('2026-11-17')], [null], [serialOf('2026-11-20')]];
    expect(given('next')).toEqual(next);
    expect(given('nextFollowUp')).toEqual(next);
    expect(given('why')).toEqual([
      ['Shown'],
      ['Grade A: every day'],
      [null],
      ['Grade B: every 7 days'],
    ]);
  });

  it('FOLLOWUP_COLUMN follows settings, gap table, holidays and language of the workbook', () => {
    const settings = [
      ['Key', 'Value', 'Help'],
      ['language', '中文', ''],
      ['week', 1234567, ''],
    ];
    const gaps = [
      ['', 'ordinary', 'major', 'key'],
      ['B', 5, 5, 5],
    ];
    const { why } = catalogueOf('zh');
    expect(given('why', settings, gaps)[3]).toEqual([
      why.grade({ grade: 'B', gapDays: 5, valueClass: null }),
    ]);
    expect(given('next', settings, gaps)[3]).toEqual([serialOf('2026-11-19')]);
    const holidays = [
      ['Date', 'Kind', 'Name'],
      [clock.dateOf('2026-11-20'), 'off', ''],
    ];
    expect(given('next', '', '', holidays)[3]).toEqual([serialOf('2026-11-19')]);
  });

  it('FOLLOWUP_COLUMN starts who was never tracked on the day of the take-over', () => {
    const settings = [['takeOver', clock.dateOf('2026-11-19')]];
    const next = call(
      'next',
      'Next',
      today,
      settings,
      '',
      '',
      'company',
      column('Company', 'Acme'),
    );
    expect(next).toEqual([['Next'], [serialOf('2026-11-19')]]);
  });

  it('FOLLOWUP_COLUMN knows purchases when any row has one, so that the others are prospects', () => {
    const purchases = column('Last purchase', clock.dateOf('2026-06-01'), '');
    const settings = [['gap.prospect', 3]];
    const names = column('Company', 'Northwind', 'Acme');
    const last = column('Last contact', clock.dateOf('2026-11-16'), clock.dateOf('2026-11-16'));
    const needs = column('Need', 'Potential', 'Potential');
    const tail = ['company,lastContact,need,lastPurchase', names, last, needs];
    expect(call('why', 'Why', today, settings, '', '', ...tail, purchases)[2]).toEqual([
      'Prospect: every 3 days',
    ]);
    expect(
      call('why', 'Why', today, settings, '', '', ...tail, column('Last purchase', '', ''))[2],
    ).toEqual(['Grade D: every 30 days']);
  });

  it('FOLLOWUP_COLUMN leaves an ID that two rows have with the older row, so that the newer counts as without ID', () => {
    const names = column('Company', 'Northwind', 'Copy', 'Acme');
    const lost = clock.dateOf('2025-06-02');
    const bought = column('Last purchase', lost, lost, lost);
    const last = clock.dateOf('2026-11-16');
    const contacted = column('Last contact', last, last, last);
    const graded = column('Manual grade', 'E', 'E', 'E');
    const keys = 'id,company,lastPurchase,lastContact,manualGrade';
    const next = (...ids: string[]): unknown[][] => {
      const idColumn = column('Customer ID', ...ids);
      const columns = [idColumn, names, bought, contacted, graded];
      return call('next', 'Next', today, '', '', '', keys, ...columns);
    };
    const [, ofC1, ofNone, ofC2] = next('c1', '', 'c2');
    // The ID decides on which day a lost customer is due, so the three days tell the rows apart.
    expect(new Set([ofC1, ofNone, ofC2].map((row) => row?.[0])).size).toBe(3);
    expect(next('c1', 'c1', 'c2')).toEqual([['Next'], ofC1, ofNone, ofC2]);
  });

  it('FOLLOWUP_COLUMN answers the heading alone when there is no customer', () => {
    expect(call('grade', 'Grade', today, '', '', '', 'company', column('Company', '', ''))).toEqual(
      [['Grade']],
    );
    expect(call('grade', 'Grade', today, '', '', '', 'company', 'Company')).toEqual([['Grade']]);
  });

  it('FOLLOWUP_COLUMN keeps the heading and shows an error below it in one sentence', () => {
    const wrong: unknown[][] = [
      ['shade', 'Grade', today, '', '', '', 'company', company],
      ['grade', 'Grade', 'soon', '', '', '', 'company', company],
      ['grade', 'Grade', '', '', '', '', 'company', company],
      ['grade', 'Grade', today, '', '', '', 'company,shoeSize', company, company],
      ['grade', 'Grade', today, '', '', '', 'company,need', company, column('Need')],
      ['grade', 'Grade', today, '', '', '', 'company', [['Company', 'Need']]],
      ['grade', 'Grade', today],
    ];
    for (const args of wrong) {
      const [heading, sentence, ...rest] = call(...args);
      expect(heading).toEqual(['Grade']);
      expect(sentence?.[0]).toMatch(/^FOLLOWUP_COLUMN: .+; .+\.$/);
      expect(rest).toEqual([]);
    }
  });

  it('FOLLOWUP_COLUMN lets no bad cell spoil another row', () => {
    const bad = column('Last contact', '#N/A', '', clock.dateOf('2026-11-14'), '', '');
    const next = call('next', 'Next', today, '', '', '', fields, company, bad, grades);
    expect(next[3]).toEqual([serialOf('2026-11-20')]);
  });

  it('FOLLOWUP_COLUMN shows the result of assess for every customer', () => {
    const keys = Object.entries(customerFields)
      .filter(([, spec]) => !('filledBy' in spec) || spec.filledBy !== 'formula')
      .map(([key]) => key as keyof Customer);
    const policies = defaultPolicies({ takeOver: TODAY, knowsPurchases: true }, PLAIN_WEEK);
    const bought = customersOn(TODAY).map((customer) => ({
      ...customer,
      company: 'Acme',
      lastPurchase: customer.lastPurchase ?? TODAY - 30,
    }));
    fc.assert(
      fc.property(bought, (customer) => {
        const cells = keys.map((key) => {
          const value = customer[key];
          const isDay = customerFields[key].kind === 'day' && typeof value === 'number';
          return column(key, isDay ? clock.dateOf(isoFromDay(value)) : value);
        });
        const said = assess({ ...customer, id: customer.id.trim() }, policies, TODAY);
        const settings = [['takeOver', today]];
        const answer = (what: string): unknown =>
          call(what, 'H', today, settings, '', '', keys.join(), ...cells)[1]?.[0];
        expect([answer('grade'), answer('next') ?? null, answer('why')]).toEqual([
          said?.graded.grade,
          said?.next,
          said === null ? undefined : whyText(said, policies.followUpPolicy, catalogueOf('en')),
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
