/** The file and its sheets. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

const BOOK = 'var ss = SpreadsheetApp.getActive(); var sheet = ss.getActiveSheet();';

describe('GoogleSpreadsheet', () => {
  it('tells its zone, locale, id and place', () => {
    const host = inHost(
      `${BOOK} return [ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), ss.getUrl().indexOf(ss.getId()) > 0, ss.getName()];`,
      { spreadsheetZone: 'Asia/Shanghai', locale: 'zh_CN', bookName: '客户' },
    );
    expect(host.call('main')).toEqual(['Asia/Shanghai', 'zh_CN', true, '客户']);
  });

  it('makes, finds, renames and deletes sheets', () => {
    const host = inHost(
      `${BOOK} var made = ss.insertSheet('Journal'); made.setName('追踪志');
       var found = [ss.getSheetByName('追踪志').getSheetId() === made.getSheetId(), ss.getSheetByName('none'),
         ss.getActiveSheet().getName(), made.getIndex(), made.getMaxRows(), made.getMaxColumns()];
       ss.deleteSheet(made); return found.concat(ss.getNumSheets());`,
    );
    expect(host.call('main')).toEqual([true, null, '追踪志', 2, 1000, 26, 1]);
  });

  it.each([
    [
      'ss.insertSheet("sheet1")',
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    ['ss.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['ss.getRange("Nowhere!A1")', 'Range not found'],
    [
      'SpreadsheetApp.openById("x")',
      'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
  ])('%s: Google says no', (use, sentence) => {
    expect(() => inHost(`${BOOK} ${use};`).call('main')).toThrow(sentence);
  });

  it('keeps named ranges', () => {
    const host = inHost(
      `${BOOK} ss.setNamedRange('DUEBOOK_TODAY', sheet.getRange('B2')); sheet.insertRowBefore(1);
       return [ss.getRangeByName('duebook_today').getA1Notation(), ss.getNamedRanges()[0].getName(),
         ss.getRangeByName('other'), ss.getRange('Sheet1!A1:B2').getNumRows()];`,
    );
    expect(host.call('main')).toEqual(['B3', 'DUEBOOK_TODAY', null, 2]);
  });
});

describe('GoogleSheet', () => {
  it('counts a lone FALSE as its last row, and appends behind it', () => {
    const host = inHost(
      `${BOOK} sheet.getRange('A1').setValue('id'); sheet.getRange('C1000').setValue(false); sheet.appendRow(['x']);
       return [sheet.getLastRow(), sheet.getMaxRows(), sheet.getDataRange().getA1Notation()];`,
    );
    expect(host.call('main')).toEqual([1001, 1001, 'A1:C1001']);
  });

  it('freezes, hides and deletes', () => {
    const host = inHost(
      `${BOOK} sheet.setFrozenRows(1); sheet.hideColumns(2, 2); sheet.deleteColumn(1);
       ss.insertSheet('Activity').hideSheet();
       return [sheet.getFrozenRows(), sheet.isColumnHiddenByUser(1), sheet.isColumnHiddenByUser(3),
         sheet.getMaxColumns(), ss.getSheetByName('Activity').isSheetHidden(), sheet.isRowHiddenByFilter(1)];`,
    );
    expect(host.call('main')).toEqual([1, true, false, 25, true, false]);
  });
});
