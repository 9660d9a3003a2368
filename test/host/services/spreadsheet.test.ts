/** The file and its sheets. */
import { shownFormat } from '../../../host/book';
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

const BOOK = 'var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getActiveSheet();';

describe('GoogleSpreadsheet', () => {
  it('knows its zone, locale, id and address', () => {
    const host = inHost(
      `${BOOK} return [ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), ss.getUrl().indexOf(ss.getId()) > 0];`,
      { spreadsheetZone: 'Asia/Shanghai', locale: 'zh_CN' },
    );
    expect(host.call('main')).toEqual(['Asia/Shanghai', 'zh_CN', true]);
  });

  it('makes, finds and deletes sheets', () => {
    const host = inHost(
      `${BOOK} var made = ss.insertSheet('追踪志', 1);
       var found = [ss.getSheetByName('追踪志').getSheetId() === made.getSheetId(), ss.getSheetByName('none'),
         ss.getSheetById(made.getSheetId()).getName(), ss.getActiveSheet().getName(),
         ss.getSheets().map(function (one) { return one.getName(); }), made.getMaxRows(), made.getMaxColumns()];
       ss.deleteSheet(made); return found.concat(ss.getNumSheets());`,
    );
    expect(host.call('main')).toEqual([
      true,
      null,
      '追踪志',
      '追踪志',
      ['Sheet1', '追踪志'],
      1000,
      26,
      1,
    ]);
  });

  it.each([
    [
      'ss.insertSheet("sheet1", 1)',
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    ['ss.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['ss.getRange("Nowhere!A1")', 'Range not found'],
  ])('%s: Google says no', (use, sentence) => {
    expect(() => inHost(`${BOOK} ${use};`).call('main')).toThrow(sentence);
  });

  it('keeps named ranges, which follow rows', () => {
    const host = inHost(
      `${BOOK} ss.setNamedRange('DUEBOOK_TODAY', sheet.getRange('B2')); sheet.insertRowsAfter(1, 1);
       return [ss.getRangeByName('duebook_today').getRow(), ss.getRangeByName('other'),
         ss.getRange('Sheet1!A1:B2').getValues().length, ss.getRange('DUEBOOK_TODAY').getColumn()];`,
    );
    expect(host.call('main')).toEqual([3, null, 2, 2]);
  });
});

describe('with whom the file is shared', () => {
  const ASK = `${BOOK} var of = function (users) { return users.map(function (one) { return one.getEmail(); }); };
    var owner = ss.getOwner(); return [owner && owner.getEmail(), of(ss.getEditors()), of(ss.getViewers())];`;
  const shared = () => {
    const host = inHost(ASK, { user: 'owner@team.example' });
    host.share('ana@team.example', 'editor');
    host.share('tax@office.example', 'commenter');
    return host;
  };

  it('tells the owner, who may edit and who may not, and no owner on a shared drive', () => {
    const host = shared();
    const editors = ['owner@team.example', 'ana@team.example'];
    expect(host.call('main')).toEqual(['owner@team.example', editors, ['tax@office.example']]);
    host.book.sharing.isOwned = false;
    expect(host.call('main')).toEqual([null, ['ana@team.example'], ['tax@office.example']]);
  });

  it('tells nobody who may not edit, and keeps it with the file', () => {
    const host = shared();
    expect(() => host.call('main', [], { user: 'tax@office.example' })).toThrow('permission');
    const again = inHost(ASK, { user: 'owner@team.example', file: host.save() });
    expect(again.call('main')).toEqual(host.call('main'));
  });
});

describe('GoogleSheet', () => {
  it('counts a lone FALSE as its last row, and appends behind it', () => {
    const host = inHost(
      `${BOOK} sheet.getRange('A1').setValue('id'); sheet.getRange('C1000').setValue(false); sheet.appendRow(['x']);
       var data = sheet.getDataRange().getValues();
       return [data.length, data[0].length, data[1000][0], sheet.getMaxRows(),
         sheet.getSheetValues(1, 1, -1, -1).length];`,
    );
    expect(host.call('main')).toEqual([1001, 3, 'x', 1001, 1001]);
  });

  it('refuses the values of a sheet without any', () => {
    expect(() => inHost(`${BOOK} sheet.getSheetValues(1, 1, -1, -1);`).call('main')).toThrow(
      'The number of rows in the range must be at least 1.',
    );
  });

  it('freezes, hides, widens and deletes', () => {
    const host = inHost(
      `${BOOK} sheet.setFrozenRows(1); sheet.setColumnWidths(2, 2, 80); sheet.deleteColumns(1, 1);
       ss.insertSheet('Activity', 1).hideSheet();
       return [sheet.getFrozenRows(), sheet.getMaxColumns()];`,
    );
    expect(host.call('main')).toEqual([1, 25]);
    const [first, activity] = host.book.sheets;
    expect(first?.frame.columnWidths).toEqual(
      new Map([
        [1, 80],
        [2, 80],
      ]),
    );
    expect(activity?.hidden).toBe(true);
  });

  it.each([
    [
      'sheet.setFrozenRows(1); sheet.deleteRows(1, 1000)',
      "You can't delete all the rows on the sheet.",
    ],
    ['sheet.setFrozenRows(1); sheet.deleteRows(2, 999)', 'not possible to delete all non-frozen'],
    ['sheet.deleteColumns(1, 26)', "You can't delete all the columns on the sheet."],
    ['sheet.deleteRows(1000, 2)', 'Those rows or columns are out of bounds.'],
    ['sheet.insertRowsAfter(1, 0)', 'Invalid argument: howMany must be at least 1'],
  ])('%s: Google says no', (use, sentence) => {
    expect(() => inHost(`${BOOK} ${use};`).call('main')).toThrow(sentence);
  });

  it('moves rows; the destination counts as before the move', () => {
    const host = inHost(
      `${BOOK} sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
       sheet.moveRows(sheet.getRange('1:1'), 4); sheet.moveRows(sheet.getRange('2:2'), 2);`,
    );
    host.call('main');
    expect(host.book.active.values()).toEqual([['b'], ['c'], ['a']]);
  });

  it('lets inserted rows take the formats and rules of the row they come after', () => {
    const host = inHost(
      `${BOOK} sheet.getRangeList(['A2']).setNumberFormat('0%');
       sheet.getRange('A2').setDataValidations([[SpreadsheetApp.newDataValidation().requireDate().build()]]);
       sheet.insertRowsAfter(2, 1); sheet.insertRowsAfter(4, 1);`,
    );
    host.call('main');
    const sheet = host.book.active;
    expect(
      [2, 3, 4, 5].map((row) => [
        shownFormat(sheet.at(row, 1)),
        sheet.furniture.validationAt(row, 1) !== undefined,
      ]),
    ).toEqual([
      ['0%', true],
      ['0%', true],
      ['', false],
      ['', false],
    ]);
  });

  it('knows what is selected', () => {
    const host = inHost(
      `${BOOK} sheet.getRange('B2:C3').activate(); var two = ss.insertSheet('Two', 1);
       sheet.activate(); var cell = ss.getActiveSheet().getCurrentCell();
       return [ss.getActiveSheet().getName(), cell.getRow(), cell.getColumn()];`,
    );
    expect(host.call('main')).toEqual(['Sheet1', 2, 2]);
  });
});
