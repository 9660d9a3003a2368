/**
 * Scenarios that every adapter of the ports must pass; each returns plain data. They run in memory
 * and, bundled, in the host over Google's services, with the same expected result.
 */
import type { Cell } from '../../src/rules/calendar';
import type { Platform } from '../../src/platform';
import { setUpScenarios } from './set-up-scenarios';
import { undoScenarios } from './undo-scenarios';
import { repairScenarios } from './repair-scenarios';
import { screenScenarios } from './screen-scenarios';
import type { PortScenario } from './scenario';

const hostile = [
  '=1+1',
  '+49 30 1',
  '-5',
  '@SUM(A1)',
  "'quoted",
  '007',
  '3-4',
  'TRUE',
  'May 5',
  '１２',
];

const refusalOf = (work: () => unknown): string => {
  try {
    work();
    return 'taken';
  } catch (error) {
    return (error as { code?: string }).code ?? 'not a PlatformError';
  }
};

export const scenarios: readonly PortScenario[] = [
  {
    name: 'a new sheet is empty and comes last',
    run: (platform: Platform): unknown => {
      const spreadsheet = platform.spreadsheet();
      const sheet = spreadsheet.insertSheet('Customers');
      const titles = spreadsheet.sheets().map((other) => other.title());
      return [sheet.read(), titles[titles.length - 1]];
    },
    expected: [[], 'Customers'],
  },
  {
    name: 'a sheet is found by its title, even if looked for before it was made',
    run: (platform: Platform): unknown => {
      const spreadsheet = platform.spreadsheet();
      const before = spreadsheet.sheetTitled('Cases');
      spreadsheet.insertSheet('Cases').write([{ row: 1, column: 0, cells: [['here']] }]);
      return [before, spreadsheet.sheetTitled('Cases')?.read()];
    },
    expected: [null, [['here']]],
  },
  {
    name: 'two sheets cannot have the same title',
    run: (platform: Platform): unknown => {
      platform.spreadsheet().insertSheet('Team');
      return refusalOf(() => platform.spreadsheet().insertSheet('Team'));
    },
    expected: 'write-refused',
  },
  {
    name: 'a row is appended literally, and one value fills many areas',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Rows');
      sheet.write([{ row: 1, column: 0, cells: [['one', 'two']] }]);
      sheet.append(['=1+1', '007']);
      const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
      sheet.fill([at(1, 0), at(2, 1)], '+49');
      return sheet.read();
    },
    expected: [
      ['+49', 'two'],
      ['=1+1', '+49'],
    ],
  },
  {
    name: 'storage of a user is separate from storage of the document',
    run: (platform: Platform): unknown => {
      platform.ownStorage().set('me', 'Ana');
      return [platform.storage().get('me'), platform.ownStorage().get('me')];
    },
    expected: [null, 'Ana'],
  },
  {
    name: 'text is stored literally',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Text');
      sheet.write([{ row: 1, column: 0, cells: [hostile] }]);
      return sheet.read();
    },
    expected: [hostile],
  },
  {
    name: 'numbers, booleans and blanks keep their type; the block ends at the last content',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Kinds');
      sheet.write([{ row: 2, column: 1, cells: [[1.5, true, '', false, ''] satisfies Cell[]] }]);
      return sheet.read();
    },
    expected: [
      ['', '', '', '', ''],
      ['', 1.5, true, '', false],
    ],
  },
  {
    name: 'a day is read back as the same day, in a day column below the heading',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Days');
      const days = [46347, 46095, 45357, 2, 60000].map((day) => [{ day }]);
      sheet.write([{ row: 1, column: 0, cells: [['Day'], ...days] }]);
      sheet.formatDays([0]);
      return sheet.read();
    },
    expected: [['Day'], ...[46347, 46095, 45357, 2, 60000].map((day) => [{ day }])],
  },
  {
    name: 'a blank clears its cell and not the neighbours',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Clear');
      sheet.write([{ row: 1, column: 0, cells: [['a', 'b', 'c']] }]);
      sheet.write([{ row: 1, column: 1, cells: [['']] }]);
      return sheet.read();
    },
    expected: [['a', '', 'c']],
  },
  {
    name: 'a sheet grows when more is written',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Grows');
      sheet.write([{ row: 1500, column: 30, cells: [['far']] }]);
      const cells = sheet.read();
      return [cells.length, cells[0]?.length, cells[1499]?.[30]];
    },
    expected: [1500, 31, 'far'],
  },
  {
    name: 'a cell takes 50,000 characters and no more',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Long');
      const put = (length: number) => () => {
        sheet.write([{ row: 1, column: 0, cells: [['x'.repeat(length)]] }]);
      };
      return [refusalOf(put(50000)), refusalOf(put(50001))];
    },
    expected: ['taken', 'write-refused'],
  },
  {
    name: 'columns keep their tags',
    run: (platform: Platform): unknown => {
      const sheet = platform.spreadsheet().insertSheet('Tags');
      sheet.write([{ row: 1, column: 0, cells: [['A', 'B', 'C']] }]);
      sheet.tagColumn(2, 'company');
      sheet.tagColumn(0, 'id');
      return [...sheet.fieldTags()].sort(([one], [other]) => one - other);
    },
    expected: [
      [0, 'id'],
      [2, 'company'],
    ],
  },
  {
    name: 'a named range is null until it is made',
    run: (platform: Platform): unknown => platform.spreadsheet().namedRange('DUEBOOK_GAPS'),
    expected: null,
  },
  {
    name: 'storage keeps texts by key and forgets on request',
    run: (platform: Platform): unknown => {
      const storage = platform.storage();
      storage.set('a', '1');
      storage.set('b', '2');
      storage.set('a', '3');
      storage.remove('b');
      storage.remove('never there');
      return [storage.get('a'), storage.get('b'), storage.all()];
    },
    expected: ['3', null, { a: '3' }],
  },
  {
    name: 'a lock returns the result of the work and is released, even after an error',
    run: (platform: Platform): unknown => {
      const lock = platform.lock();
      const first = lock.hold(1000, () => 'done');
      const failed = refusalOf(() =>
        lock.hold(1000, () => {
          throw new Error('inside');
        }),
      );
      return [first, failed, lock.hold(1000, () => 'again')];
    },
    expected: [{ value: 'done' }, 'not a PlatformError', { value: 'again' }],
  },
  {
    name: 'an email uses one recipient of the quota; none is sent when none is left',
    run: (platform: Platform): unknown => {
      const mail = platform.mail();
      const letter = {
        to: 'li@team.example',
        subject: '3 overdue',
        html: '<p>3</p>',
        text: '3',
        senderName: 'Duebook',
      };
      const before = mail.remaining();
      mail.send(letter);
      const file = { name: 'due.ics', type: 'text/calendar', text: 'SUMMARY:跟进\r\n' };
      mail.send({ ...letter, replyTo: 'boss@team.example', attachments: [file] });
      return [before, mail.remaining(), refusalOf(() => mail.send(letter))];
    },
    expected: [2, 0, 'mail-quota'],
    seen: { attached: [['due.ics', 'text/calendar', 'SUMMARY:跟进\r\n']] },
  },
  {
    name: 'the clock returns the instant, the zone and its offset, including daylight saving',
    run: (platform: Platform): unknown => {
      const clock = platform.clock();
      const zone = clock.zone();
      return [
        clock.now(),
        zone,
        clock.offsetMinutes(Date.UTC(2026, 6, 1), zone),
        clock.offsetMinutes(Date.UTC(2026, 11, 1), zone),
      ];
    },
    expected: [Date.UTC(2026, 10, 23, 8), 'America/St_Johns', -150, -210],
  },
  {
    name: 'the effective user is known',
    run: (platform: Platform): unknown => platform.identity().effectiveUser(),
    expected: 'owner@team.example',
  },
  ...setUpScenarios,
  ...undoScenarios,
  ...repairScenarios,
  ...screenScenarios,
];
