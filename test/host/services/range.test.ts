/** Range over the book: values, dates, limits and Google's sentences. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

const SHEET = 'var sheet = SpreadsheetApp.getActiveSheet();';

describe('GoogleRange', () => {
  it('reads a date as midnight in the spreadsheet zone, whatever the script zone', () => {
    const host = inHost(
      `${SHEET} var d = sheet.getRange('A1').getValue();
       return [d.toISOString(), Utilities.formatDate(d, 'Asia/Tokyo', 'yyyy-MM-dd')];`,
      { spreadsheetZone: 'Asia/Tokyo', scriptZone: 'America/New_York' },
    );
    host.book.active.fill([[{ value: 46_349, format: 'yyyy-mm-dd' }]]);
    expect(host.call('main')).toEqual(['2026-11-22T15:00:00.000Z', '2026-11-23']);
  });

  it('moves a midnight that does not exist forward, staying on its day', () => {
    const host = inHost(`${SHEET} return sheet.getRange('A1').getValue().toISOString();`, {
      spreadsheetZone: 'America/Santiago',
    });
    host.book.active.fill([[{ value: 46_271, format: 'yyyy-mm-dd' }]]);
    expect(host.call('main')).toBe('2026-09-06T04:00:00.000Z');
  });

  it('stores a Date as the wall clock of the spreadsheet zone under a date format', () => {
    const host = inHost(
      `${SHEET} sheet.getRange(1, 1, 1, 2).setValues([[new Date('2026-11-22T15:00:00Z'), new Date('2026-11-22T15:30:00Z')]]);
       return sheet.getRange(1, 1, 1, 2).getDisplayValues();`,
      { spreadsheetZone: 'Asia/Tokyo' },
    );
    expect(host.call('main')).toEqual([['11/23/2026', '11/23/2026 0:30:00']]);
    expect(host.book.active.at(1, 1).value).toBe(46_349);
  });

  it('reads texts as typed unless the cell is plain text', () => {
    const host = inHost(
      `${SHEET} sheet.getRange('B1').setNumberFormat('@');
       sheet.getRange('A1:D1').setValues([['007', '007', "'=1+1", '=1+1']]);
       return [sheet.getRange('A1:D1').getValues()[0], sheet.getRange('A1:D1').getFormulas()[0],
         sheet.getRange('A1:B1').getNumberFormats()[0]];`,
    );
    expect(host.call('main')).toEqual([
      [7, '007', '=1+1', 2],
      ['', '', '', '=1+1'],
      ['0.###############', '@'],
    ]);
  });

  it('clears with an empty text, null and undefined, keeping the format', () => {
    const host = inHost(
      `${SHEET} var r = sheet.getRange('A1:C1'); r.setNumberFormat('yyyy-mm-dd').setValues([[1, 2, 3]]);
       r.setValues([['', null, undefined]]); return [r.getValues()[0], r.isBlank(), r.getNumberFormat()];`,
    );
    expect(host.call('main')).toEqual([['', '', ''], true, 'yyyy-mm-dd']);
  });

  it.each([
    [
      'sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['sheet.getRange(2, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    [
      'sheet.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'sheet.getRange("A1").setValue("x".repeat(50001))',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'sheet.getRange("1", 1)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('%s: Google says so', (use, sentence) => {
    expect(() => inHost(`${SHEET} ${use};`).call('main')).toThrow(sentence);
  });

  it('writes nothing of a block of which one cell is too long', () => {
    const host = inHost(`${SHEET} sheet.getRange('A1:B1').setValues([['x', 'y'.repeat(50001)]]);`);
    expect(() => host.call('main')).toThrow('50000 characters');
    expect(host.book.active.lastRow()).toBe(0);
  });

  it('knows its place and parts', () => {
    const host = inHost(
      `${SHEET} var r = sheet.getRange('B2:C4');
       return [r.getRow(), r.getColumn(), r.getNumRows(), r.getLastColumn(), r.offset(1, 1, 1, 1).getA1Notation(),
         r.getCell(1, 2).getA1Notation(), sheet.getRange('D:D').getNumRows(), r.getSheet().getName()];`,
    );
    expect(host.call('main')).toEqual([2, 2, 3, 3, 'C3', 'C2', 1000, 'Sheet1']);
  });

  it('keeps notes and looks', () => {
    const host = inHost(
      `${SHEET} var r = sheet.getRange('A1:B1'); r.setNote('why').setFontWeight('bold').setBackground('#fff2cc');
       return [r.getNotes()[0], r.getFontWeight(), r.getBackground(), sheet.getLastRow()];`,
    );
    expect(host.call('main')).toEqual([['why', 'why'], 'bold', '#fff2cc', 0]);
  });
});
