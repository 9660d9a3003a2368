/** Custom functions in cells, tested through the whole host. */
import { closeTempHosts, openTempHost } from '../support/temp-host';
import type { Host } from '../../../host';
import { displayText, shownFormat } from '../../../host/book';

afterAll(closeTempHosts);

const SCRIPT = `
var loads = 0;
function DOUBLE(values) {
  return Array.isArray(values) ? values.map(function (row) { return [row[0] === '' ? null : row[0] * 2]; }) : values * 2;
}
function KIND(value) {
  return Object.prototype.toString.call(value).slice(8, -1) + (Array.isArray(value) ? value.length + 'x' + value[0].length : '');
}
function NEXT(day) { return new Date(day.getTime() + 86400000); }
function FAIL() { throw new Error('no such grade'); }
function SPOIL(values) { values[0][0] = 'spoiled'; return KIND(values[0][0]) + values[0][0]; }
function FIRST(values, more) { return values[0][0] + more; }
function COUNTED() { loads++; return loads; }
function PRIVATE_() { return 1; }
function GIVE(a, b, c) { return [typeof a, typeof b, typeof c].join(); }
function inner() { function NESTED() {} }
function read(a1) { return SpreadsheetApp.getActiveSpreadsheet().getRange(a1).getValues(); }
function write(a1, text) {
  SpreadsheetApp.getActiveSpreadsheet().getRange(a1).setValue(text); return read('A1:E3');
}
function formulas() {
  var range = SpreadsheetApp.getActiveSpreadsheet().getRange('E1:E2');
  range.setFormulas([['=A1*3'], ['=DOUBLE(A1)']]);
  return [range.getFormulas(), range.getValues()];
}`;

const open = (options: object = {}): Host => {
  const host = openTempHost(SCRIPT, { spreadsheetZone: 'Asia/Shanghai', ...options });
  host.book.active.fill([[1, 'x'], [2], [3]]);
  return host;
};
const type = (host: Host, row: number, column: number, text: string): void =>
  host.book.active.type(row, column, text);

/** The text that a person sees in the cell. */
function shown(host: Host, row: number, column: number): string {
  const sheet = host.book.active;
  const cell = sheet.at(row, column);
  return displayText(cell.value, shownFormat(cell), sheet.book.locale);
}

describe('a custom function in a cell', () => {
  it('a custom function is calculated on the next read and again after an edit', () => {
    const host = open();
    type(host, 1, 3, '=DOUBLE(A1:A3)');
    expect(host.call('read', ['C1:C4'])).toEqual([[2], [4], [6], ['']]);
    expect(host.call('write', ['A2', '10'])).toEqual([
      [1, 'x', 2, '', ''],
      [10, '', 20, '', ''],
      [3, '', 6, '', ''],
    ]);
  });

  it('a custom function is found by its top-level declaration, ignoring case', () => {
    const host = open();
    ['=double(A1)', '=PRIVATE_()', '=NESTED()'].forEach((text, row) =>
      type(host, row + 1, 3, text),
    );
    expect(host.call('read', ['C1:C3'])).toEqual([[2], ['#NAME?'], ['#NAME?']]);
  });

  it('a custom function gets a value for a cell, rows for a range, a Date for a date', () => {
    const host = open();
    host.book.active.change(1, 4, { value: 46349, format: 'yyyy-mm-dd' });
    const asked = ['A1', 'A1:A1', 'A1:B2', 'A:A', 'Z9', 'D1', 'TODAY()', 'D1:D2', '1/0', 'TRUE'];
    asked.forEach((text, row) => type(host, row + 1, 6, `=KIND(${text})`));
    expect(host.call('read', ['F1:F10'])).toEqual([
      ...[['Number'], ['Number'], ['Array2x2'], ['Array1000x1'], ['String'], ['Date'], ['Date']],
      ...[['Array2x1'], ['String'], ['Boolean']],
    ]);
    type(host, 1, 7, '=GIVE(A1;)');
    expect(host.call('read', ['G1'])).toEqual([['number,string,undefined']]);
  });

  it('a Date returned by a custom function becomes a date in the time zone of the spreadsheet', () => {
    const host = open();
    host.book.active.change(1, 4, { value: 46349, format: 'yyyy-mm-dd' });
    type(host, 2, 4, '=NEXT(D1)');
    expect([shown(host, 1, 4), shown(host, 2, 4)]).toEqual(['2026-11-23', '11/24/2026']);
    expect(host.book.active.at(2, 4).value).toBe(46350);
  });

  it('a custom function that throws shows its message', () => {
    const host = open();
    type(host, 1, 3, '=FAIL()');
    type(host, 2, 3, '=IFERROR(FAIL();"caught")');
    expect(host.call('read', ['C1:C2'])).toEqual([['#ERROR!'], ['caught']]);
    expect(host.book.active.at(1, 3).computed?.value).toMatchObject({
      sentence: 'Error: no such grade',
    });
  });

  it('a custom function is called once for the same arguments', () => {
    const host = open();
    type(host, 1, 3, '=DOUBLE(A1:A3)');
    type(host, 1, 4, '=DOUBLE(A1)');
    host.call('read', ['C1:D1']);
    expect(host.functionCalls).toMatchObject({ total: 2, byName: { DOUBLE: 2 } });
    host.resetFunctionCalls();
    host.call('write', ['A1', '1']);
    type(host, 1, 4, '=DOUBLE(A1)');
    host.call('write', ['B2', 'not read by any formula']);
    expect(host.functionCalls.total).toBe(0);
    host.call('write', ['A2', '5']);
    expect(host.functionCalls).toMatchObject({ total: 1, byName: { DOUBLE: 1 } });
    host.call('write', ['A2', '2']);
    expect(host.functionCalls.total).toBe(1);
  });

  it('is refused NOW(), directly and through a cell, but not TODAY()', () => {
    const host = open();
    type(host, 1, 3, '=NOW()');
    type(host, 2, 3, '=C1+1');
    ['=DOUBLE(C1)', '=DOUBLE(C2)', '=DOUBLE(NOW())', '=KIND(TODAY())'].forEach((text, row) =>
      type(host, row + 1, 4, text),
    );
    expect(host.call('read', ['D1:D4'])).toEqual([['#ERROR!'], ['#ERROR!'], ['#ERROR!'], ['Date']]);
    expect(host.book.active.at(2, 4).computed?.value).toMatchObject({
      sentence:
        'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
    });
  });

  it('custom functions share a scope per recalculation, or get one per call if configured', () => {
    const shared = open();
    type(shared, 1, 3, '=SPOIL(A1:A3)');
    type(shared, 2, 3, '=FIRST(A1:A3;"")');
    expect(shared.call('read', ['C2'])).toEqual([['spoiled']]);
    const strict = open({ functionScope: 'call' });
    type(strict, 1, 3, '=SPOIL(A1:A3)');
    type(strict, 2, 3, '=FIRST(A1:A3;"")');
    expect(strict.call('read', ['C2'])).toEqual([['1']]);
  });

  it('custom functions keep one scope per file if configured, until the time zone changes', () => {
    const warm = open({ functionScope: 'file' });
    const counted = (cell: string): unknown => {
      type(warm, 1, 3, `=COUNTED(${cell})`);
      return warm.book.active.at(1, 3).value;
    };
    expect([counted('A1'), counted('A2')]).toEqual([1, 2]);
    warm.book.zone = 'Europe/Berlin';
    expect(counted('A3')).toBe(1);
  });

  it('triggers read Loading... from a custom function and nothing from its array while loading is simulated', () => {
    const host = open();
    type(host, 1, 3, '=DOUBLE(A1:A3)');
    type(host, 1, 4, '=A1+1');
    host.formulasLoading = true;
    expect(host.call('read', ['C1:D2'], { trigger: true })).toEqual([
      ['Loading...', 2],
      ['', ''],
    ]);
    expect(host.call('read', ['C1:D2'])).toEqual([
      [2, 2],
      [4, ''],
    ]);
    host.formulasLoading = false;
    expect(host.call('read', ['C1'], { trigger: true })).toEqual([[2]]);
  });

  it('a custom function is written by setFormulas, read by getFormulas, and counts for the last row', () => {
    const host = open();
    expect(host.call('formulas')).toEqual([
      [['=A1*3'], ['=DOUBLE(A1)']],
      [[3], [2]],
    ]);
    host.call('write', ['E9', '=DOUBLE(A1)']);
    expect(host.book.active.lastRow()).toBe(9);
  });

  it('a custom function is recalculated at midnight in the time zone of the spreadsheet', () => {
    const host = open({ now: '2026-11-23T15:59:00Z' });
    type(host, 1, 3, '=TODAY()');
    expect(shown(host, 1, 3)).toBe('11/23/2026');
    host.clock.set('2026-11-23T16:00:00Z');
    expect(shown(host, 1, 3)).toBe('11/24/2026');
    host.book.zone = 'America/New_York';
    expect(shown(host, 1, 3)).toBe('11/23/2026');
  });
});
