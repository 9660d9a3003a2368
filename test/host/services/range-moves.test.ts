/** Copying, moving, merging and selecting by script. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

const START = `var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();`;

describe('GoogleRange', () => {
  it('copies everything or parts, formulas with their references moved along', () => {
    const host = inHost(
      `${START} sheet.getRange('A1:B1').setValues([[2, '=A1*3']]).setNumberFormat('0.0');
       sheet.getRange('A1:B1').copyTo(sheet.getRange('A2:B3'));
       sheet.getRange('B1').copyTo(sheet.getRange('D1'), { contentsOnly: true });
       sheet.getRange('B1').copyTo(sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
       return [sheet.getRange('A3:B3').getFormulas()[0], sheet.getRange('B3').getDisplayValue(),
         sheet.getRange('D1').getFormula(), sheet.getRange('D1').getNumberFormat(),
         sheet.getRange('E1').getFormula(), sheet.getRange('E1').getValue()];`,
    );
    expect(host.call('main')).toEqual([
      ['', '=A3*3'],
      ...['6.0', '=C1*3', '0.###############', '', 6],
    ]);
  });

  it('moves cells with their rule, and formulas keep reading them', () => {
    const host = inHost(
      `${START} sheet.getRange('A1').setValue(4)
         .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
       sheet.getRange('B1').setFormula('=A1+1');
       sheet.getRange('A1').moveTo(sheet.getRange('C5'));
       return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue(),
         sheet.getRange('A1').isBlank(), sheet.getRange('C5').getDataValidation() !== null];`,
    );
    expect(host.call('main')).toEqual(['=C5+1', 5, true, true]);
  });

  it('merges into the first cell and comes apart', () => {
    const host = inHost(
      `${START} sheet.getRange('A1:B2').setValues([['a', 'b'], ['c', 'd']]);
       var merged = sheet.getRange('A1:B2').merge();
       var seen = [merged.getValues(), sheet.getRange('B2').isPartOfMerge(),
         sheet.getRange('A1').getMergedRanges()[0].getA1Notation()];
       if (a) sheet.getRange('A1').breakApart();
       return seen.concat(merged.breakApart().isPartOfMerge());`,
    );
    expect(host.call('main')).toEqual([
      [
        ['a', ''],
        ['', ''],
      ],
      true,
      'A1:B2',
      false,
    ]);
    expect(() => host.call('main', [true])).toThrow('You must select all cells in a merged range');
  });

  it('keeps looks by cell and hands them back', () => {
    const host = inHost(
      `${START} var r = sheet.getRange('A1:B1').setBackgrounds([['#f00', null]]).setFontWeights([['bold', 'normal']]);
       r.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
       sheet.getRangeList(['C1', 'D2:D3']).setNumberFormat('0').setFontColor('#123456');
       return [r.getBackgrounds(), r.getFontWeights(), String(r.getWrapStrategy()),
         sheet.getRange('D3').getFontColor(), sheet.getRange('D3').getNumberFormat()];`,
    );
    expect(host.call('main')).toEqual([
      [['#f00', '#ffffff']],
      [['bold', 'normal']],
      ...['CLIP', '#123456', '0'],
    ]);
  });
});

describe('GoogleSheet', () => {
  it('moves and hides columns, and tells what is selected', () => {
    const host = inHost(
      `${START} sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
       sheet.moveColumns(sheet.getRange('A:A'), 4);
       sheet.hideColumn(sheet.getRange('B1'));
       sheet.setActiveSelection('B2:C3');
       return [sheet.getRange('A1:C1').getValues()[0], sheet.isColumnHiddenByUser(2),
         ss.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveCell().getA1Notation()];`,
    );
    expect(host.call('main')).toEqual([['b', 'c', 'a'], true, 'B2:C3', 'B2']);
  });

  it('sorts below its frozen rows', () => {
    const host = inHost(
      `${START} sheet.getRange('A1:A3').setValues([['Name'], ['b'], ['a']]);
       sheet.setFrozenRows(1);
       return sheet.sort(1).getRange('A1:A3').getValues();`,
    );
    expect(host.call('main')).toEqual([['Name'], ['a'], ['b']]);
  });

  it('lets inserted rows take the formats and rules of the row they were inserted beside', () => {
    const host = inHost(
      `${START} sheet.getRange('A2').setNumberFormat('0%')
         .setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
       sheet.insertRowBefore(2); sheet.insertRowsAfter(3, 1);
       return sheet.getRange('A2:A5').getNumberFormats().map(function (r, at) {
         return r[0] + '|' + (sheet.getRange(at + 2, 1).getDataValidation() !== null); });`,
    );
    expect(host.call('main')).toEqual([
      ...['0%|true', '0%|true', '0%|true', '0.###############|false'],
    ]);
  });

  it('lets a script that duplicates a sheet find the copy active', () => {
    const host = inHost(
      `${START} return [ss.duplicateActiveSheet().getName(), ss.getActiveSheet().getName()];`,
    );
    expect(host.call('main')).toEqual(['Copy of Sheet1', 'Copy of Sheet1']);
    expect(host.call('main')).toEqual(['Copy of Copy of Sheet1', 'Copy of Copy of Sheet1']);
  });

  it('finds bandings, read only', () => {
    const host = inHost(
      `${START} return [sheet.getBandings()[0].getHeaderRowColor(), sheet.getRange('Z9').getBandings().length];`,
    );
    host.book.active.furniture.bandings = [
      { area: { row: 1, column: 1, rows: 5, columns: 3 }, colors: { headerRowColor: '#bdbdbd' } },
    ];
    expect(host.call('main')).toEqual(['#bdbdbd', 0]);
  });
});
