/** The sheet Start here: what it says, that it may be deleted, and that only a first set-up makes it. */
import { allLanguages, catalogueOf } from '../../../src/language';
import { menuActions } from '../../support/menu-actions';
import type { MemoryPlatform } from '../../../src/platform/memory';
import { performItem } from '../../../src/surfaces/menu';
import { undoLast } from '../../support/undo-last';
import { aContext, aPlatform } from '../../support/contexts';

function setUp(locale = 'en_US'): MemoryPlatform {
  const platform = aPlatform({ answers: [true, false], locale });
  performItem(platform, menuActions, 'menuSetUp');
  return platform;
}

const rowsOf = (platform: MemoryPlatform, title: string): readonly (readonly unknown[])[] | null =>
  platform.spreadsheet().sheetTitled(title)?.read() ?? null;

describe('the sheet Start here', () => {
  it.each(allLanguages.map(({ code, locales }) => [code, locales[0] ?? 'en_US']))(
    'Set up writes what to do every day, what to type where, Undo and Help on one screen (%s)',
    (code, locale) => {
      const words = catalogueOf(code);
      const rows = rowsOf(setUp(locale), words.tables.start) ?? [];
      // A screen of Sheets shows about 25 rows.
      expect(rows.length).toBeLessThanOrEqual(20);
      const text = rows.flat().join('\n');
      const { items, submenus } = words.menu;
      for (const named of [items.open, items.digestOn, items.undo, items.help, submenus.digest]) {
        expect(text).toContain(named);
      }
      const { customers, team, holidays, settings } = words.tables;
      const names = rows.map(([name]) => name);
      expect(names).toEqual(expect.arrayContaining([customers, team, holidays, settings]));
    },
  );

  it('once deleted, Start here does not come back when Set up repairs the file', () => {
    const platform = setUp();
    platform.spreadsheet().deleteSheet('Start here');
    platform.spreadsheet().deleteSheet('Goals');
    platform.screen().answerNext(true, true);
    performItem(platform, menuActions, 'menuSetUp');
    expect(rowsOf(platform, 'Goals')).not.toBeNull();
    expect(rowsOf(platform, 'Start here')).toBeNull();
  });

  it('Undo of Set up removes Start here, and a deleted one does not stop Undo', () => {
    const platform = setUp();
    expect(rowsOf(platform, 'Start here')).not.toBeNull();
    undoLast(aContext(platform));
    expect(rowsOf(platform, 'Start here')).toBeNull();
    const other = setUp();
    other.spreadsheet().deleteSheet('Start here');
    undoLast(aContext(other));
    expect(rowsOf(other, 'Customers')).toBeNull();
  });

  it('a sheet of the team that is called Start here is left as it is', () => {
    const platform = aPlatform({ answers: [true, false] });
    const sheet = platform.spreadsheet().insertSheet('Start here');
    sheet.write([{ row: 1, column: 0, cells: [['Our own notes']] }]);
    performItem(platform, menuActions, 'menuSetUp');
    expect(rowsOf(platform, 'Start here')).toEqual([['Our own notes']]);
  });
});
