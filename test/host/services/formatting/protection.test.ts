/** Protections bind scripts as they bind people. */
import { closeTempHosts, inHost } from '../../support/temp-host';

afterEach(closeTempHosts);

const PROTECTED = 'You are trying to edit a protected cell or object.';
const EDITOR = { user: 'mei@example.com' };
const SHEET = 'var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();';

describe('GoogleProtection', () => {
  it('lets everyone through until it has a list of editors', () => {
    const host = inHost(
      `${SHEET} if (a === 'protect') return void sheet.getRange('A1:B1').protect().setDescription('headings');
       sheet.getRange('A1').setValue('x');`,
    );
    host.call('main', ['protect']);
    const { furniture } = host.book.active;
    expect(furniture.protections).toMatchObject([
      { description: 'headings', warningOnly: false, area: { row: 1, column: 1, columns: 2 } },
    ]);
    host.call('main', ['write'], EDITOR);
    Object.assign(furniture.protections[0] ?? {}, { editors: ['lin@example.com'] });
    expect(() => host.call('main', ['write'], EDITOR)).toThrow(PROTECTED);
    host.call('main', ['write'], { user: 'lin@example.com' });
    host.call('main', ['write']);
  });

  it.each([
    ["sheet.getRange('B2').setBackground('red')", true],
    ["sheet.getRange('C3').setValue(1)", false],
    ["sheet.getRangeList(['C3', 'B2']).setValue(1)", true],
    ["sheet.getRangeList(['C3', 'C4']).setNumberFormat('0')", false],
    ["sheet.getRange('C3').copyTo(sheet.getRange('B2'), VALIDATIONS, false)", true],
    ["sheet.getRange('B2').copyTo(sheet.getRange('C3'), VALIDATIONS, false)", false],
    ['sheet.deleteRows(2, 1)', true],
    ['sheet.deleteRows(5, 1)', false],
    ['sheet.insertRowsAfter(1, 1)', false],
    ["sheet.appendRow(['a', 'b'])", false],
    ["sheet.moveRows(sheet.getRange('2:2'), 6)", true],
  ])('keeps an editor who is not listed from %s: %s', (use, refused) => {
    const host = inHost(
      `${SHEET} var VALIDATIONS = SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION; ${use};`,
    );
    host.book.active.fill(Array.from({ length: 6 }, () => ['Acme']));
    host.person.protect('B2:B4', { editors: [] });
    const attempt = (): unknown => host.call('main', [], EDITOR);
    if (refused) expect(attempt).toThrow(PROTECTED);
    else expect(attempt).not.toThrow();
  });

  it('closes the lines of a protected sheet', () => {
    const host = inHost(
      `${SHEET} if (a === 'insert') sheet.insertRowsAfter(1, 1); else sheet.getRange('A1').setValue(1);`,
    );
    host.person.protect('Sheet1', { editors: [] });
    expect(() => host.call('main', ['insert'], EDITOR)).toThrow(PROTECTED);
    expect(() => host.call('main', ['write'], EDITOR)).toThrow(PROTECTED);
    host.call('main', ['write']);
  });

  it('holds no one when it only warns', () => {
    const host = inHost(
      `${SHEET} sheet.getRange('A1').protect().setWarningOnly(true); sheet.getRange('A1').setValue('x');`,
    );
    host.call('main', [], EDITOR);
    expect(host.book.active.values()).toEqual([['x']]);
  });

  it('lets those who may only look read and select, and nothing else', () => {
    const host = inHost(
      `${SHEET} if (a) return sheet.getRange('A1').activate().getValues();
       sheet.getRange('A1').setNote('x');`,
    );
    host.share('guest@example.com', 'commenter');
    expect(host.call('main', [true], { user: 'guest@example.com' })).toEqual([['']]);
    expect(() => host.call('main', [], { user: 'guest@example.com' })).toThrow(PROTECTED);
  });
});
