/** The hidden record of every write: long ones in chunks, old ones gone, broken ones passed over. */
import { openMemorySpreadsheet } from '../../../src/platform/memory';
import { openActivity } from '../../../src/workbook/undo/activity';
import type { Author } from '../../../src/workbook/context/author';
import type { Change } from '../../../src/workbook';

const author: Author = { at: 1_000, when: '2026-11-21 08:05', who: 'owner@team.example' };

const change = (text: string): Change => ({
  ...{ kind: 'cells', sheet: 'Customers', row: 2, column: 0 },
  ...{ before: [['']], after: [[text]] },
});

describe('openActivity', () => {
  it('keeps what is longer than a cell in several, and reads it back whole', () => {
    const spreadsheet = openMemorySpreadsheet();
    const activity = openActivity(spreadsheet, 'en');
    const long = change('客'.repeat(120_000));
    const row = activity.add('sample', 'begun', [long], author);
    activity.update(row, 'done');
    const [record] = openActivity(spreadsheet, 'en').records();
    expect(record).toMatchObject({ deed: 'sample', state: 'done', who: 'owner@team.example' });
    expect(record?.changes).toEqual([long]);
    const sheet = spreadsheet.sheetTitled('Activity');
    expect(sheet?.looks.isHidden).toBe(true);
    expect(sheet?.read()[1]?.slice(0, 4)).toEqual([
      ...['2026-11-21 08:05', 'owner@team.example', 'Sample data added', 'Done'],
    ]);
  });

  it('tells a record anew without leaving the end of the longer one behind', () => {
    const spreadsheet = openMemorySpreadsheet();
    const activity = openActivity(spreadsheet, 'en');
    const row = activity.add('adopt', 'begun', [change('x'.repeat(100_000))], author);
    activity.update(row, 'done', { deed: 'adopt', at: 1_000, changes: [change('short')] });
    expect(openActivity(spreadsheet, 'en').records()[0]?.changes).toEqual([change('short')]);
  });

  it('forgets what is old, newest kept', () => {
    const spreadsheet = openMemorySpreadsheet();
    for (let at = 0; at < 500; at += 1) {
      openActivity(spreadsheet, 'en').add('ids', 'done', [change(`c${at}`)], author);
    }
    const records = openActivity(spreadsheet, 'en').records();
    expect(records.length).toBeLessThanOrEqual(401);
    expect(records[records.length - 1]?.changes).toEqual([change('c499')]);
  });

  it('passes over what somebody typed into it', () => {
    const spreadsheet = openMemorySpreadsheet();
    const activity = openActivity(spreadsheet, 'en');
    activity.add('ids', 'done', [change('a')], author);
    spreadsheet.sheetTitled('Activity')?.write([{ row: 2, column: 4, cells: [['hello']] }]);
    expect(openActivity(spreadsheet, 'en').records()).toEqual([]);
  });
});
