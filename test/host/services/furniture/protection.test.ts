/** Protections hold scripts as they hold people. */
import { closeTempHosts, inHost } from '../../support/temp-host';

afterEach(closeTempHosts);

const PROTECTED = 'You are trying to edit a protected cell or object.';
const EDITOR = { user: 'mei@example.com' };

describe('GoogleProtection', () => {
  it('lets everyone through until somebody is taken off the list', () => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSheet();
       if (a === 'protect') return void sheet.getRange('A1:B1').protect().setDescription('headings');
       var one = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
       if (a === 'close') one.removeEditors(one.getEditors());
       if (a === 'write') sheet.getRange('A1').setValue('x');
       return [one.canEdit(), one.getDescription(), one.getRange().getA1Notation()];`,
    );
    host.call('main', ['protect']);
    expect(host.call('main', ['write'], EDITOR)).toEqual([true, 'headings', 'A1:B1']);
    host.call('main', ['close']);
    expect(() => host.call('main', ['write'], EDITOR)).toThrow(PROTECTED);
    expect(host.call('main', ['look'], EDITOR)).toEqual([false, 'headings', 'A1:B1']);
    expect(host.call('main', ['write'])).toEqual([true, 'headings', 'A1:B1']);
  });

  it.each([
    ["sheet.getRange('B2').setBackground('red')", true],
    ["sheet.getRange('C3').setValue(1)", false],
    ["sheet.getRange('C3').copyTo(sheet.getRange('B2'))", true],
    ["sheet.getRange('B2').copyTo(sheet.getRange('C3'))", false],
    ['sheet.deleteRow(2)', true],
    ['sheet.deleteRow(5)', false],
    ['sheet.insertRowBefore(2)', false],
    ["sheet.appendRow(['a', 'b'])", false],
    ["sheet.getRange('A1:C5').sort(1)", true],
  ])('keeps an editor who is not listed from %s: %s', (use, refused) => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSheet();
       if (a) { var p = sheet.getRange('B2:B4').protect(); p.removeEditors(p.getEditors()); return; }
       ${use};`,
    );
    host.book.active.fill(Array.from({ length: 6 }, () => ['Acme']));
    host.call('main', [true]);
    const attempt = (): unknown => host.call('main', [], EDITOR);
    if (refused) expect(attempt).toThrow(PROTECTED);
    else expect(attempt).not.toThrow();
  });

  it('keeps the open parts of a protected sheet open, and its lines closed', () => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSheet();
       if (a === 'protect') { var p = sheet.protect(); p.removeEditor('mei@example.com');
         p.setUnprotectedRanges([sheet.getRange('D:D')]); return; }
       if (a === 'open') return sheet.getRange('D5').setValue(1).getValue();
       if (a === 'insert') sheet.insertRowBefore(1);
       sheet.getRange('A1').setValue(1);`,
    );
    host.call('main', ['protect']);
    expect(host.call('main', ['open'], EDITOR)).toBe(1);
    expect(() => host.call('main', ['insert'], EDITOR)).toThrow(PROTECTED);
    expect(() => host.call('main', ['write'], EDITOR)).toThrow(PROTECTED);
  });

  it('holds nobody when it only warns, and goes when removed', () => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSheet();
       var p = sheet.getRange('A1').protect().setWarningOnly(true);
       sheet.getRange('A1').setValue('x');
       p.remove();
       return SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`,
    );
    expect(host.call('main', [], EDITOR)).toBe(0);
  });

  it('lets those who may only look read and select, and nothing else', () => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSheet();
       if (a) return sheet.getRange('A1').activate().getValues();
       sheet.getRange('A1').setNote('x');`,
    );
    host.share('guest@example.com', 'commenter');
    expect(host.call('main', [true], { user: 'guest@example.com' })).toEqual([['']]);
    expect(() => host.call('main', [], { user: 'guest@example.com' })).toThrow(PROTECTED);
  });
});
