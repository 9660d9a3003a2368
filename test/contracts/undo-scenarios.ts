/** Port scenarios of what Undo needs, and of judging domains. */
import { PlatformError, type Platform } from '../../src/platform';
import type { PortScenario } from './scenario';

export const undoScenarios: readonly PortScenario[] = [
  {
    name: 'a named range is gone once removed, and removing it again does nothing',
    run: (platform: Platform): unknown => {
      const spreadsheet = platform.spreadsheet();
      spreadsheet.insertSheet('Named').write([{ row: 1, column: 0, cells: [['x']] }]);
      spreadsheet.nameRange('DUEBOOK_TRIAL', 'Named', { row: 1, column: 0, rows: 1, columns: 1 });
      const before = spreadsheet.namedRange('DUEBOOK_TRIAL');
      spreadsheet.removeName('DUEBOOK_TRIAL');
      spreadsheet.removeName('DUEBOOK_TRIAL');
      return [before, spreadsheet.namedRange('DUEBOOK_TRIAL')];
    },
    expected: [[['x']], null],
  },
  {
    name: 'a sheet that got another title is found by that one alone, and a new sheet may have the old one',
    run: (platform: Platform): unknown => {
      const spreadsheet = platform.spreadsheet();
      const sheet = spreadsheet.insertSheet('Contacts');
      sheet.write([{ row: 1, column: 0, cells: [['x']] }]);
      const before = spreadsheet.sheetTitled('Customers');
      spreadsheet.renameSheet('Contacts', 'Customers');
      spreadsheet.renameSheet('never there', 'Contacts');
      const found = spreadsheet.sheetTitled('Customers');
      const after = [found?.title(), found?.gid() === sheet.gid(), found?.read()];
      const old = spreadsheet.sheetTitled('Contacts');
      const made = spreadsheet.insertSheet('Contacts');
      let refused = '';
      try {
        spreadsheet.renameSheet('Customers', 'Contacts');
      } catch (cause) {
        refused = cause instanceof PlatformError ? cause.code : 'something else';
      }
      return [
        before,
        after,
        old,
        made.read(),
        spreadsheet.sheetTitled('Contacts')?.read(),
        refused,
      ];
    },
    expected: [null, ['Customers', true, [['x']]], null, [], [], 'write-refused'],
  },
  {
    name: 'columns that were deleted are made up for at the end',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Wide');
      const before = sheet.size();
      sheet.deleteColumns(3, 2);
      sheet.addColumns(2);
      return [before, sheet.size()];
    },
    expected: [
      { rows: 1000, columns: 26 },
      { rows: 1000, columns: 26 },
    ],
  },
  {
    name: 'a public domain and what is below it are public, another is not',
    run: (platform: Platform): unknown => {
      const domains = platform.publicDomains();
      return ['gmail.com', 'eu.gmail.com', 'hotmail.co.uk', 'co.uk', 'team.example'].map((domain) =>
        domains.has(domain),
      );
    },
    expected: [true, true, true, false, false],
  },
];
