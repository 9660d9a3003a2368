/** Port scenarios of repair: refusals per cell, sheets by ID, removing tags. */
import type { Platform, PlatformError } from '../../src/platform';
import type { PortScenario } from './scenario';

export const repairScenarios: readonly PortScenario[] = [
  {
    name: 'all cells of a refused block are written except the refused ones, which are named',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Refused');
      const long = 'x'.repeat(50001);
      let refused: unknown = 'taken';
      try {
        sheet.write([
          { row: 1, column: 0, cells: [['before']] },
          {
            row: 1,
            column: 1,
            cells: [
              ['a', 'b', 'c'],
              ['d', 'e', long],
              ['f', 'g', 'h'],
            ],
          },
          { row: 1, column: 4, cells: [['after']] },
        ]);
      } catch (error) {
        const { code, cells } = error as PlatformError;
        refused = [
          code,
          ...cells.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
        ];
      }
      return [refused, sheet.read()];
    },
    expected: [
      ['write-refused', [2, 3, 1, 1]],
      [
        ['before', 'a', 'b', 'c', 'after'],
        ['', 'd', 'e', '', ''],
        ['', 'f', 'g', 'h', ''],
      ],
    ],
  },
  {
    name: 'a sheet is found by its ID, and tags of a column can be removed',
    run: (platform: Platform): unknown => {
      const spreadsheet = platform.spreadsheet();
      const sheet = spreadsheet.insertSheet('Numbered');
      sheet.tagColumn(1, 'company');
      sheet.untagColumn(1);
      sheet.note(1, 1, 'filled with values');
      sheet.note(1, 1, '');
      return [
        spreadsheet.sheetNumbered(sheet.gid())?.title(),
        spreadsheet.sheetNumbered(123456789),
        [...sheet.fieldTags()],
      ];
    },
    expected: ['Numbered', null, []],
  },
  {
    name: 'the last row with content is read alone, and none of an empty sheet',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Activity');
      const empty = sheet.readLast();
      sheet.append(['When', 'State']);
      sheet.append(['today', 'Started', '{}']);
      return [empty, sheet.readLast()];
    },
    expected: [[], ['today', 'Started', '{}']],
  },
  {
    name: 'the sheet of a named range is found, and none without the range',
    run: (platform: Platform): unknown => {
      const spreadsheet = platform.spreadsheet();
      const { title } = spreadsheet.insertSheet('Options');
      spreadsheet.nameRange('DUEBOOK_SETTINGS', title(), { row: 1, column: 0, columns: 2 });
      const found = spreadsheet.sheetOfRange('DUEBOOK_SETTINGS');
      return [found?.title(), spreadsheet.sheetOfRange('DUEBOOK_GAPS')];
    },
    expected: ['Options', null],
  },
];
