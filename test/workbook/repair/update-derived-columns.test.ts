/** Columns of Customers that are derived from Journal, Purchases and Cases. */
import { PlatformError } from '../../../src/platform';
import type { Cell } from '../../../src/rules';
import {
  deriveColumns,
  openContext,
  pauseRepair,
  updateDerivedColumns,
} from '../../../src/workbook';
import { undoLast } from '../../support/undo-last';
import { openActivity } from '../../../src/workbook/undo';
import { day } from '../../support/customers';
import { contextOf, sampleWorkbook, sheetOf } from '../../support/sample-workbook';
import { aWorkbook, fill, rowsOf } from '../../support/team-workbook';

const on = (iso: string): Cell => ({ day: day(iso) });

function workbook(lastContact: Cell = '') {
  const platform = sampleWorkbook({
    sheets: {
      Customers: [
        ['Customer ID', 'Company', 'Last contact', 'Last tracked', 'Last purchase', 'Promise due'],
        ['c1', 'Acme', lastContact, '', '', on('2026-11-30')],
        ['c2', 'Bolt', on('2026-11-20'), '', on('2026-01-05'), ''],
      ],
      Journal: [
        ['Customer ID', 'Date', 'Kind'],
        ['c1', on('2026-11-17'), 'Contact'],
        ['c1', on('2026-11-18'), 'Attempt'],
      ],
      Purchases: [
        ['Customer ID', 'Date', 'Amount'],
        ['c1', on('2026-10-01'), 90],
      ],
      Cases: [['Customer ID', 'Kind', 'Opened', 'Promised for', 'Closed']],
    },
  });
  const sheet = sheetOf(platform, 'Customers');
  return { platform, sheet, context: contextOf(platform) };
}

const records = ({ platform }: ReturnType<typeof workbook>) =>
  openActivity(platform.spreadsheet(), 'en').records();

describe('updateDerivedColumns', () => {
  it('updateDerivedColumns copies days from the other sheets and clears a promise that was kept', () => {
    const { sheet, context } = workbook();
    expect(updateDerivedColumns(context).refused).toEqual([]);
    expect(sheet.read()[1]).toEqual([
      'c1',
      'Acme',
      day('2026-11-17'),
      day('2026-11-18'),
      day('2026-10-01'),
      '',
    ]);
  });

  it('updateDerivedColumns leaves a notice where a value class changes, and none for a first one', () => {
    const amounts = Array.from({ length: 10 }, (_, at) => 1000 - at);
    const platform = aWorkbook({
      customers: amounts.map((_, at) => ({
        company: `Buyer ${at}`,
        // Ten equal buyers: eight are key.
        ...(at === 0 ? { valueClass: 'ordinary' } : at === 1 ? { valueClass: 'key' } : {}),
      })),
    });
    const bought = amounts.map((amount, at) => ({
      ...{ id: `p${at}`, customerId: `c${at + 1}`, on: day('2026-10-01'), amount },
    }));
    fill(platform, 'purchases', bought);
    const noted = () => rowsOf(platform, 'journal', ['customerId', 'kind', 'note']);
    updateDerivedColumns(openContext(platform));
    const note = 'Value class: Ordinary → Key, by the purchases of the last 12 months';
    expect(noted()).toEqual([['c1', 'Notice', note]]);
    updateDerivedColumns(openContext(platform));
    expect(noted()).toHaveLength(1);
  });

  it('updateDerivedColumns leaves a notice where a purchase changes the type, but not where it is older than the row', () => {
    const platform = aWorkbook({
      customers: [
        { company: 'New buyer', since: day('2026-11-02') },
        { company: 'Imported', since: day('2026-11-02') },
        { company: 'By hand', since: day('2026-11-02'), manualType: 'prospect' },
        { company: 'Back again', lastPurchase: day('2024-05-02'), since: day('2026-11-02') },
      ],
    });
    const bought = ['2026-11-20', '2026-10-01', '2026-11-20', '2026-11-20'];
    fill(
      platform,
      'purchases',
      bought.map((iso, at) => ({
        id: `p${at}`,
        customerId: `c${at + 1}`,
        on: day(iso),
        amount: 5,
      })),
    );
    const noted = () => rowsOf(platform, 'journal', ['customerId', 'kind', 'note']);
    updateDerivedColumns(openContext(platform));
    const expected = [
      ['c1', 'Notice', 'Customer type: Prospect → Existing customer'],
      ['c4', 'Notice', 'Customer type: Lost customer → Existing customer'],
    ];
    expect(noted()).toEqual(expected);
    updateDerivedColumns(openContext(platform));
    expect(noted()).toEqual(expected);
  });

  it('a customer whose last purchase grows older than a year since the last run becomes lost, with a notice', () => {
    const platform = aWorkbook({
      customers: [{ company: 'Quiet', lastPurchase: day('2025-11-22'), since: day('2025-01-02') }],
    });
    fill(platform, 'purchases', [{ id: 'p1', customerId: 'c1', on: day('2025-11-22'), amount: 5 }]);
    const noted = () => rowsOf(platform, 'journal', ['customerId', 'note']);
    deriveColumns(openContext(platform), { endsDay: true, lastRun: day('2026-11-23') });
    expect(noted()).toEqual([]);
    deriveColumns(openContext(platform), { endsDay: true, lastRun: day('2026-11-20') });
    expect(noted()).toEqual([['c1', 'Customer type: Existing customer → Lost customer']]);
  });

  it('updateDerivedColumns keeps a value that no other sheet knows of', () => {
    const { sheet, context } = workbook();
    updateDerivedColumns(context);
    expect(sheet.read()[2]?.slice(2)).toEqual([on('2026-11-20'), '', on('2026-01-05'), '']);
  });

  it('updateDerivedColumns records a last contact that people had typed, so that Undo brings it back', () => {
    const typed = workbook(on('2026-11-02'));
    updateDerivedColumns(typed.context);
    expect(typed.sheet.read()[1]?.[2]).toBe(day('2026-11-17'));
    expect(records(typed).map(({ operation }) => operation)).toEqual(['last-contact']);
    expect(undoLast(contextOf(typed.platform)).code).toBe('undone');
    expect(typed.sheet.read()[1]?.[2]).toBe(day('2026-11-02'));
  });

  it('updateDerivedColumns records nothing when it overwrites only its own values', () => {
    const blank = workbook();
    updateDerivedColumns(blank.context);
    expect(records(blank)).toEqual([]);
  });

  it('updateDerivedColumns writes nothing when everything is up to date', () => {
    const { sheet, context } = workbook();
    updateDerivedColumns(context);
    sheet.write = () => {
      throw new Error('written');
    };
    expect(updateDerivedColumns(context).refused).toEqual([]);
  });

  it('updateDerivedColumns waits while repair is paused, and gives way to others who write', () => {
    const busy = workbook();
    const before = busy.sheet.read();
    busy.platform.lock().hold(0, () => updateDerivedColumns(busy.context));
    pauseRepair(busy.context);
    expect(updateDerivedColumns(busy.context).refused).toEqual([]);
    expect(busy.sheet.read()).toEqual(before);
  });

  it('updateDerivedColumns describes the cells that Google refused', () => {
    const { sheet, context } = workbook();
    sheet.write = () => {
      const cells = { row: 2, column: 2, rows: 1, columns: 1, reason: 'Protected.' };
      throw new PlatformError('write-refused', 'Protected.', [cells]);
    };
    const [sentence = ''] = updateDerivedColumns(context).refused;
    expect(sentence).toContain('Customers!C2');
    expect(sentence).toContain('Protected.');
  });
});
