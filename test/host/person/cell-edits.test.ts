/** A user's edits of cells, and the events the script gets. */
import { EditRefused, type Host } from '../../../host';
import { closeTempHosts, openTempHost } from '../support/temp-host';

afterEach(closeTempHosts);

/** A script that records every edit event. */
const RECORDER = `function onEdit(e) {
  var r = e.range, letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  var first = letters[r.columnStart - 1] + r.rowStart, last = letters[r.columnEnd - 1] + r.rowEnd;
  console.log(JSON.stringify([first === last ? first : first + ':' + last,
    'value' in e ? e.value : null, 'oldValue' in e ? e.oldValue : null]));
}`;

function openRecorder(): { host: Host; heard: () => unknown[] } {
  const host = openTempHost(RECORDER);
  host.book.active.fill([
    ['Name', 'Need', 'Close'],
    ['Acme', 5, ''],
    ['Birch', '', ''],
  ]);
  const heard = (): unknown[] => host.logs.splice(0).map(({ text }) => JSON.parse(text) as unknown);
  return { host, heard };
}

describe('type', () => {
  it.each([
    ['B2', '7', ['B2', '7', '5']],
    ['B3', 'high', ['B3', 'high', null]],
    ['C2', '2026-11-30', ['C2', '46356', null]],
    ['C3', 'true', ['C3', 'TRUE', null]],
    ['B2', '=1+1', ['B2', '2', '5']],
    ['B2', '', ['B2', null, '5']],
  ])('the edit event of a typed cell has its value and old value: %s, "%s"', (a1, text, event) => {
    const { host, heard } = openRecorder();
    host.person.type(a1, text);
    expect(heard()).toEqual([event]);
  });

  it('typing into merged cells writes to the first of them', () => {
    const { host } = openRecorder();
    host.person.merge('A5:B6');
    host.person.type('B6', 'x');
    expect(host.book.active.at(5, 1).value).toBe('x');
  });

  it("reading the corners of the event's range costs no service call", () => {
    const host = openTempHost(
      `function onEdit(e) { var r = e.range;
         console.log([r.rowStart, r.rowEnd, r.columnStart, r.columnEnd].join()); }`,
    );
    host.resetServiceCalls();
    host.person.type('C4', 'x');
    expect([host.logs[0]?.text, host.serviceCalls.total]).toEqual(['4,4,3,3', 0]);
  });
});

describe('clear', () => {
  it('clearing reports the old value of one cell, but none for several', () => {
    const { host, heard } = openRecorder();
    host.person.clear('B2');
    host.person.clear('A1:C3');
    expect(heard()).toEqual([
      ['B2', null, '5'],
      ['A1:C3', null, null],
    ]);
    expect(host.book.active.lastRow()).toBe(0);
  });
});

describe('paste', () => {
  it('pasting copies values, formats, notes and validations, and its event only has the range', () => {
    const { host, heard } = openRecorder();
    const sheet = host.book.active;
    sheet.change(2, 2, { format: '0.00', note: 'checked' });
    host.person.paste('B3:B5', host.person.copy('B2'));
    expect(heard()).toEqual([['B3:B5', null, null]]);
    expect(sheet.at(5, 2)).toMatchObject({ value: 5, format: '0.00', note: 'checked' });
  });

  it('the event of pasting a single cell has neither value nor old value', () => {
    const { host, heard } = openRecorder();
    host.person.paste('A3', host.person.copy('A2'));
    expect(heard()).toEqual([['A3', null, null]]);
  });

  it('pasting values only replaces formulas by their results', () => {
    const { host } = openRecorder();
    host.person.type('D1', '=B2*2');
    host.person.paste('E1', host.person.copy('D1'), 'values');
    expect(host.book.active.at(1, 5)).toMatchObject({ value: 10, formula: '' });
  });

  it('pasting beyond the edge adds rows and columns', () => {
    const { host } = openRecorder();
    host.person.pasteText('Z999', [
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect([host.book.active.maxRows, host.book.active.maxColumns]).toEqual([1001, 27]);
    expect(host.book.active.at(1001, 27).value).toBe(6);
  });
});

describe('fillDown and drag', () => {
  it('filling down copies the first row and shifts its formulas', () => {
    const { host, heard } = openRecorder();
    host.person.type('D2', '=A2');
    heard();
    host.person.fillDown('D2:D4');
    expect(host.book.active.at(3, 4)).toMatchObject({ formula: '=A3', value: 'Birch' });
    expect(heard()).toEqual([['D2:D4', null, null]]);
  });

  it('dragging continues dates and number series and repeats everything else', () => {
    const { host } = openRecorder();
    host.person.pasteText('A5', [
      ['2026-11-30', '1', 'x'],
      ['', '3', ''],
    ]);
    host.person.drag('A5', 'A5:A7');
    host.person.drag('B5:B6', 'B5:B8');
    host.person.drag('C5', 'C5:C6');
    expect(host.book.active.values().slice(4)).toEqual([
      [46_356, 1, 'x'],
      [46_357, 3, 'x'],
      [46_358, 5, ''],
      ['', 7, ''],
    ]);
  });
});

describe('cut', () => {
  it('cutting clears the source, including its validations', () => {
    const { host, heard } = openRecorder();
    host.person.cut('A2:B2', 'A9');
    expect(host.book.active.at(9, 2).value).toBe(5);
    expect(host.book.active.at(2, 1).value).toBe('');
    expect(heard()).toEqual([['A9:B9', null, null]]);
  });
});

describe('tick', () => {
  it('ticking a checkbox reports TRUE and FALSE as texts', () => {
    const { host, heard } = openRecorder();
    host.book.active.furniture.setValidation(
      { row: 2, column: 4, rows: 1, columns: 1 },
      {
        type: 'CHECKBOX',
        values: [],
        allowInvalid: false,
        helpText: null,
        showDropdown: false,
      },
    );
    host.person.tick('D2');
    host.person.tick('D2', false);
    expect(heard()).toEqual([
      ['D2', 'TRUE', null],
      ['D2', 'FALSE', 'TRUE'],
    ]);
    expect(() => host.person.tick('A2')).toThrow('This cell has no checkbox.');
  });
});

describe('format', () => {
  it('formatting fires no edit event', () => {
    const { host, heard } = openRecorder();
    host.person.format('B2', { numberFormat: '0.00', looks: { background: '#ff0000' } });
    expect(heard()).toEqual([]);
    expect(host.book.active.at(2, 2)).toMatchObject({ format: '0.00' });
  });
});

describe('EditRefused', () => {
  it('a refused edit throws the message a user would see and changes nothing', () => {
    const { host, heard } = openRecorder();
    const { furniture } = host.book.active;
    furniture.setValidation(
      { row: 2, column: 2, rows: 9, columns: 1 },
      {
        type: 'NUMBER_BETWEEN',
        values: [1, 9],
        allowInvalid: false,
        helpText: 'A number from 1 to 9.',
        showDropdown: false,
      },
    );
    furniture.tables = [{ area: { row: 1, column: 1, rows: 3, columns: 3 }, name: 'Table1' }];
    const before = host.save();
    expect(() => host.person.type('B2', '10')).toThrow(new EditRefused('A number from 1 to 9.'));
    expect(() => host.person.pasteText('B2', [['3'], ['ten']])).toThrow(EditRefused);
    expect(() => host.person.type('A1', '=1')).toThrow(
      'The heading of a table cannot hold a formula.',
    );
    expect(() => host.person.type('Nowhere!A1', 'x')).toThrow('There is no sheet "Nowhere".');
    expect(host.save()).toEqual(before);
    expect([host.undo(), heard()]).toEqual([false, []]);
  });

  it('an edit that a validation only warns about succeeds with a warning', () => {
    const { host } = openRecorder();
    host.book.active.furniture.setValidation(
      { row: 3, column: 3, rows: 1, columns: 1 },
      {
        type: 'DATE_IS_VALID_DATE',
        values: [],
        allowInvalid: true,
        helpText: 'A day, please.',
        showDropdown: false,
      },
    );
    expect(host.person.type('C3', 'soon').warnings).toEqual(['A day, please.']);
    expect(host.person.type('C3', '2026-12-01').warnings).toEqual([]);
  });
});
