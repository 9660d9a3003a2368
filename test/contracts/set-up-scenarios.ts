/** Port scenarios of set-up and repair: sheets, formulas, named ranges, layout, triggers. */
import type { Platform } from '../../src/platform';
import type { PortScenario } from './scenario';

export const setUpScenarios: readonly PortScenario[] = [
  {
    name: 'a sheet is found by its title, and gone once deleted',
    run: (platform: Platform): unknown => {
      const spreadsheet = platform.spreadsheet();
      spreadsheet.insertSheet('Journal');
      const before = spreadsheet.sheetTitled('Journal')?.title();
      spreadsheet.deleteSheet('Journal');
      spreadsheet.deleteSheet('never there');
      return [before, spreadsheet.sheetTitled('Journal')];
    },
    expected: ['Journal', null],
  },
  {
    name: 'a formula is read back where it was written, and a cell without one is blank',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Formulas');
      sheet.write([
        {
          row: 1,
          column: 0,
          cells: [
            ['Company', ''],
            ['Acme', ''],
          ],
        },
      ]);
      sheet.writeFormula(1, 1, '=1+1');
      const row = sheet.formulas(1).map((line) => line.slice(0, 2));
      return [row, sheet.formulas()];
    },
    expected: [
      [['', '=1+1']],
      [
        ['', '=1+1'],
        ['', ''],
      ],
    ],
  },
  {
    name: 'writing a value replaces a formula',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Over');
      sheet.writeFormula(1, 0, '=1+1');
      sheet.write([{ row: 1, column: 0, cells: [['=1+1']] }]);
      return [sheet.formulas(), sheet.read()];
    },
    expected: [[['']], [['=1+1']]],
  },
  {
    name: 'rows are read with the width of the sheet',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Rows');
      sheet.write([
        {
          row: 1,
          column: 0,
          cells: [
            ['a', 'b'],
            ['c', ''],
          ],
        },
      ]);
      return sheet.readRows(2, 1).map((line) => line.slice(0, 2));
    },
    expected: [['c', '']],
  },
  {
    name: 'a named range can be read and written, and an open one grows',
    run: (platform: Platform): unknown => {
      const spreadsheet = platform.spreadsheet();
      const sheet = spreadsheet.insertSheet("Team's settings");
      sheet.write([
        {
          row: 1,
          column: 0,
          cells: [
            ['Setting', 'Value'],
            ['today', 1],
          ],
        },
      ]);
      spreadsheet.nameRange('DUEBOOK_TODAY', sheet.title(), {
        row: 2,
        column: 1,
        rows: 1,
        columns: 1,
      });
      spreadsheet.nameRange('DUEBOOK_SETTINGS', sheet.title(), { row: 1, column: 0, columns: 2 });
      spreadsheet.writeNamed('DUEBOOK_TODAY', { day: 46347 });
      spreadsheet.writeNamed('NOBODY', 1);
      sheet.write([{ row: 3, column: 0, cells: [['digest', 'yes']] }]);
      const settings = spreadsheet.namedRange('DUEBOOK_SETTINGS') ?? [];
      return [spreadsheet.namedRange('DUEBOOK_TODAY'), settings.slice(0, 3)];
    },
    expected: [
      [[46347]],
      [
        ['Setting', 'Value'],
        ['today', 46347],
        ['digest', 'yes'],
      ],
    ],
  },
  {
    name: 'deleting rows and columns moves the others, with their tags',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Deleted');
      sheet.write([
        {
          row: 1,
          column: 0,
          cells: [
            ['a', 'b', 'c'],
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        },
      ]);
      sheet.tagColumn(0, 'id');
      sheet.tagColumn(2, 'company');
      sheet.deleteRows(2, 2);
      sheet.deleteColumns(1, 1);
      return [sheet.read(), [...sheet.fieldTags()]];
    },
    expected: [
      [
        ['a', 'c'],
        [7, 9],
      ],
      [
        [0, 'id'],
        [1, 'company'],
      ],
    ],
  },
  {
    name: 'the heading can be frozen and unfrozen',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Frozen');
      const before = sheet.frozenRows();
      sheet.freezeHeading();
      const frozen = sheet.frozenRows();
      sheet.unfreeze();
      return [before, frozen, sheet.frozenRows()];
    },
    expected: [0, 1, 0],
  },
  {
    name: 'the hourly job exists once made, and no longer once removed',
    run: (platform: Platform): unknown => {
      const triggers = platform.triggers();
      const before = triggers.hasHourly('runHourly');
      triggers.makeHourly('runHourly');
      const made = [triggers.hasHourly('runHourly'), triggers.hasHourly('other')];
      return [before, made, triggers.removeHourly('runHourly'), triggers.hasHourly('runHourly')];
    },
    expected: [false, [true, false], 1, false],
  },
  {
    name: 'a sheet is found by its tag, whatever its title',
    run: (platform: Platform): unknown => {
      const spreadsheet = platform.spreadsheet();
      const before = spreadsheet.sheetsTagged('customers').length;
      spreadsheet.insertSheet('Leads 2026').tagSheet('customers');
      return [before, spreadsheet.sheetsTagged('customers').map((sheet) => sheet.title())];
    },
    expected: [0, ['Leads 2026']],
  },
  {
    name: 'columns are found by one tag',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Keys');
      sheet.tagColumn(3, 'why');
      sheet.tagColumn(1, 'grade');
      return [sheet.columnsTagged('why'), sheet.columnsTagged('status')];
    },
    expected: [[3], []],
  },
  {
    name: 'a row moved to the top pushes the others down and keeps its formula',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Moved');
      sheet.write([{ row: 1, column: 0, cells: [['a'], ['b'], ['c']] }]);
      sheet.writeFormula(3, 1, '=1+1');
      sheet.moveRow(3, 1);
      const moved = [sheet.read().map(([first]) => first), sheet.formulas(1)[0]?.[1]];
      sheet.moveRow(1, 3);
      return [...moved, sheet.read().map(([first]) => first)];
    },
    expected: [['c', 'a', 'b'], '=1+1', ['a', 'b', 'c']],
  },
  {
    name: 'layout never prevents later writes',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Layout');
      sheet.write([{ row: 1, column: 0, cells: [['Need', 'Close', 'Note']] }]);
      sheet.suggest(0, [
        { kind: 'words', words: ['Clear', 'None'], help: 'Choose' },
        { kind: 'day', help: 'A date' },
        null,
      ]);
      sheet.format([{ row: 2, column: 1, columns: 1 }], 'yyyy-mm-dd');
      sheet.setColours([
        {
          area: { row: 2, column: 0, columns: 2 },
          formula: '=$B2<TODAY()',
          background: '#fce8e6',
          text: '#a50e0e',
        },
      ]);
      sheet.groupColumns(1, 2);
      sheet.foldGroups();
      sheet.warnBeforeEdit({ row: 1, column: 0, rows: 1, columns: 3 }, 'ours');
      sheet.hide();
      sheet.write([{ row: 2, column: 0, cells: [['maybe', 'soon', 1]] }]);
      return sheet.read();
    },
    expected: [
      ['Need', 'Close', 'Note'],
      ['maybe', 'soon', 1],
    ],
  },
];
