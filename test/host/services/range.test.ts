/** Range over the book: values, dates, limits and Google's sentences. */
import { displayText, shownFormat } from '../../../host/book';
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

const SHEET = 'var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getActiveSheet();';

describe('GoogleRange', () => {
  it('reads a date as midnight in the spreadsheet zone, whatever the script zone', () => {
    const host = inHost(
      `${SHEET} var d = sheet.getRange('A1').getValues()[0][0];
       return [d.toISOString(), Utilities.formatDate(d, 'Asia/Tokyo', 'yyyy-MM-dd')];`,
      { spreadsheetZone: 'Asia/Tokyo', scriptZone: 'America/New_York' },
    );
    host.book.active.fill([[{ value: 46_349, format: 'yyyy-mm-dd' }]]);
    expect(host.call('main')).toEqual(['2026-11-22T15:00:00.000Z', '2026-11-23']);
  });

  it('reads a number beyond the dates of Sheets as a number under a date format', () => {
    const host = inHost(
      `${SHEET} return sheet.getRange('A1:A4').getValues().map(function (row) {
         return typeof row[0] === 'number' ? row[0] : row[0].getUTCFullYear();
       });`,
      { spreadsheetZone: 'Etc/UTC' },
    );
    const values = [8_613_912_345_678, 2_958_466, 2_958_465, -700_000];
    host.book.active.fill(values.map((value) => [{ value, format: 'yyyy-mm-dd' }]));
    expect(host.call('main')).toEqual([8_613_912_345_678, 2_958_466, 9999, -700_000]);
  });

  it('moves a midnight that does not exist forward, staying on its day', () => {
    const host = inHost(`${SHEET} return sheet.getRange('A1').getValues()[0][0].toISOString();`, {
      spreadsheetZone: 'America/Santiago',
    });
    host.book.active.fill([[{ value: 46_271, format: 'yyyy-mm-dd' }]]);
    expect(host.call('main')).toBe('2026-09-06T04:00:00.000Z');
  });

  it('stores a Date as the wall clock of the spreadsheet zone under a date format', () => {
    const host = inHost(
      `${SHEET} sheet.getRange(1, 1, 1, 2).setValues(
         [[new Date('2026-11-22T15:00:00Z'), new Date('2026-11-22T15:30:00Z')]]);`,
      { spreadsheetZone: 'Asia/Tokyo' },
    );
    host.call('main');
    const sheet = host.book.active;
    const cells = [sheet.at(1, 1), sheet.at(1, 2)];
    expect(cells[0]?.value).toBe(46_349);
    expect(
      cells.map((cell) => displayText(cell.value, shownFormat(cell), sheet.book.locale)),
    ).toEqual(['11/23/2026', '11/23/2026 0:30:00']);
  });

  it('reads texts as typed unless the cell is plain text', () => {
    const host = inHost(
      `${SHEET} sheet.getRangeList(['B1']).setNumberFormat('@');
       sheet.getRange('A1:D1').setValues([['007', '007', "'=1+1", '=1+1']]);
       return [sheet.getRange('A1:D1').getValues()[0], sheet.getRange('A1:D1').getFormulas()[0]];`,
    );
    expect(host.call('main')).toEqual([
      [7, '007', '=1+1', 2],
      ['', '', '', '=1+1'],
    ]);
    expect([1, 2].map((column) => shownFormat(host.book.active.at(1, column)))).toEqual(['', '@']);
  });

  it('sets a formula in a plain-text cell, too', () => {
    const host = inHost(
      `${SHEET} sheet.getRangeList(['A1:A2']).setNumberFormat('@');
       sheet.getRange('A1').setFormula('=1+1');
       sheet.getRange('A2').setFormulas([['=A1+1']]);
       return sheet.getRange('A1:A2').getValues();`,
    );
    expect(host.call('main')).toEqual([[2], [3]]);
  });

  it('clears with an empty text, null and undefined, keeping the format', () => {
    const host = inHost(
      `${SHEET} sheet.getRangeList(['A1:C1']).setNumberFormat('yyyy-mm-dd');
       var r = sheet.getRange('A1:C1'); r.setValues([[1, 2, 3]]); r.setValues([['', null, undefined]]);
       return r.getValues()[0];`,
    );
    expect(host.call('main')).toEqual(['', '', '']);
    expect(host.book.active.lastRow()).toBe(0);
    expect(host.book.active.at(1, 1).format).toBe('yyyy-mm-dd');
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

  it('writes nothing of a block in which one cell is too long', () => {
    const host = inHost(`${SHEET} sheet.getRange('A1:B1').setValues([['x', 'y'.repeat(50001)]]);`);
    expect(() => host.call('main')).toThrow('50000 characters');
    expect(host.book.active.lastRow()).toBe(0);
  });

  it('knows its place', () => {
    const host = inHost(
      `${SHEET} var r = sheet.getRange('B2:C4');
       return [r.getRow(), r.getColumn(), sheet.getRange('D:D').getValues().length, r.getSheet().getName()];`,
    );
    expect(host.call('main')).toEqual([2, 2, 1000, 'Sheet1']);
  });

  it('keeps notes and looks cell by cell, which count as no content', () => {
    const host = inHost(
      `${SHEET} sheet.getRange('A1:B1').setNote('why').setFontWeight('bold').setBackground('#fff2cc');
       sheet.getRange('B1').setNote('').setBackground(null);`,
    );
    host.call('main');
    const sheet = host.book.active;
    expect([sheet.at(1, 1).note, sheet.at(1, 2).note, sheet.lastRow()]).toEqual(['why', '', 0]);
    expect(sheet.at(1, 1).looks).toEqual(
      new Map([
        ['fontWeight', 'bold'],
        ['background', '#fff2cc'],
      ]),
    );
    expect(sheet.at(1, 2).looks).toEqual(new Map([['fontWeight', 'bold']]));
  });

  it('copies validations alone, and refuses to copy anything else', () => {
    const host = inHost(
      `${SHEET} sheet.getRange('A1').setValue('x').setDataValidations(
         [[SpreadsheetApp.newDataValidation().requireDate().build()]]);
       var from = sheet.getRange('A1'), to = sheet.getRange('A2:A4');
       if (a) from.copyTo(to);
       else from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);`,
    );
    host.call('main');
    const sheet = host.book.active;
    expect(sheet.furniture.validations).toMatchObject([{ area: { row: 1, rows: 4 } }]);
    expect(sheet.values()).toEqual([['x']]);
    expect(() => host.call('main', [true])).toThrow('not imitated: Range.copyTo');
  });

  it('groups columns, which hide while folded and follow a column inserted among them', () => {
    const host = inHost(
      `${SHEET} sheet.getRange('C:E').shiftColumnGroupDepth(1); sheet.collapseAllColumnGroups();`,
    );
    host.call('main');
    const groups = host.book.active.furniture.columnGroups;
    expect([2, 3, 5, 6].map((column) => groups.hides(column))).toEqual([false, true, true, false]);
    host.person.insertLines({ sheet: 'Sheet1', axis: 'column', first: 4 });
    expect([2, 3, 6, 7].map((column) => groups.hides(column))).toEqual([false, true, true, false]);
    expect(groups.all()).toEqual([{ first: 3, count: 4, folded: true }]);
  });

  it('refuses a group of columns inside another group', () => {
    const host = inHost(
      `${SHEET} sheet.getRange('C:E').shiftColumnGroupDepth(1);
       sheet.getRange('D:D').shiftColumnGroupDepth(1);`,
    );
    expect(() => host.call('main')).toThrow('not imitated: groups inside groups');
  });
});

describe('GoogleRangeList', () => {
  it('formats and fills all its ranges', () => {
    const host = inHost(
      `${SHEET} sheet.getRangeList(['A1', 'B2:B3']).setNumberFormat('0%').setValue(1);
       return sheet.getRangeList(['A1', 'B2:B3']).getRanges().map(function (r) { return r.getValues(); });`,
    );
    expect(host.call('main')).toEqual([[[1]], [[1], [1]]]);
    expect(host.book.active.at(3, 2).format).toBe('0%');
  });
});
