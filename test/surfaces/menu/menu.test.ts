/** The menu: there before anything is allowed, and every item works or says what to do. */
import { catalogueOf } from '../../../src/language';
import { menuActions } from '../../support/menu-actions';
import type { MenuItemName } from '../../../src/protocol';
import type { MemoryPlatform } from '../../../src/platform/memory';
import { performItem, showMenu } from '../../../src/surfaces/menu';
import { answerRecords } from '../../../src/surfaces/report';
import { aPlatform } from '../../support/contexts';

const NAMES = Object.keys(menuActions) as MenuItemName[];

describe('showMenu', () => {
  it.each(['en', 'zh'] as const)('showing the menu reads no document, in %s', (language) => {
    const platform = aPlatform();
    const alone = {
      ...platform,
      spreadsheet: () => {
        throw new Error('touched');
      },
    };
    showMenu(alone, language);
    const [menu] = platform.screen().menus;
    const { items, submenus, title } = catalogueOf(language).menu;
    expect(menu?.title).toBe(title);
    const leaves = menu?.items.flatMap((item) => (item.items?.length ? item.items : [item]));
    expect(leaves?.filter(({ calls }) => calls !== null).map(({ label }) => label)).toEqual(
      Object.values(items),
    );
    const entries = menu?.items.filter(({ label }) => label !== '') ?? [];
    expect(entries.length).toBeLessThanOrEqual(8);
    expect(entries.filter(({ calls }) => calls === null).map(({ label }) => label)).toEqual(
      Object.values(submenus),
    );
  });
});

/** How often a person was told something: in a dialog, a toast, the panel, a page. */
function timesTold(platform: MemoryPlatform): number {
  const { shown, toasts, panels, dialogs, pages } = platform.screen();
  return shown.length + toasts.length + panels.length + dialogs.length + pages.length;
}

describe('perform', () => {
  it.each(NAMES)('%s shows a message in a workbook that was never set up', (name) => {
    const platform = aPlatform({ answers: [false] });
    performItem(platform, menuActions, name);
    expect(timesTold(platform)).toBe(1);
  });

  it.each(NAMES)('%s shows a message in a workbook that was set up', (name) => {
    const platform = aPlatform({ answers: [true, true, true, true] });
    performItem(platform, menuActions, 'menuSetUp');
    const before = timesTold(platform);
    performItem(platform, menuActions, name);
    expect(timesTold(platform)).toBeGreaterThan(before);
  });

  it.each([
    ['menuOpen', 'today'],
    ['menuLog', 'log'],
  ] as const)('%s opens the sidebar at its view, in the language of the file', (name, view) => {
    const platform = aPlatform({ locale: 'zh_CN' });
    performItem(platform, menuActions, name);
    expect(platform.screen().panels).toEqual([
      { title: catalogueOf('zh').menu.title, view, language: 'zh' },
    ]);
  });

  it('switching the digest on in a copy lets the copy send emails of its own', () => {
    const first = aPlatform({ answers: [true, false] });
    performItem(first, menuActions, 'menuSetUp');
    const sheets = Object.fromEntries(
      first
        .spreadsheet()
        .sheets()
        .map((sheet) => [sheet.title(), sheet.read()]),
    );
    const copy = aPlatform({ sheets, id: 'copy', answers: [true] });
    performItem(copy, menuActions, 'menuDigestOn');
    const values = new Map(
      (copy.spreadsheet().sheetTitled('Settings')?.read() ?? []).map(([key, value]) => [
        key,
        value,
      ]),
    );
    expect([values.get('digest'), values.get('file.id')]).toEqual(['Yes', 'copy']);
    performItem(copy, menuActions, 'menuUndo');
    const undone = copy.spreadsheet().sheetTitled('Settings')?.read() ?? [];
    expect(undone.find(([key]) => key === 'digest')?.[1]).toBe('No');
  });

  it('Check data lists missing columns, repeated headings and copies of the customer list', () => {
    const platform = aPlatform({ answers: [true, false] });
    performItem(platform, menuActions, 'menuSetUp');
    const spreadsheet = platform.spreadsheet();
    const customers = spreadsheet.sheetTitled('Customers');
    customers?.write([{ row: 1, column: 3, cells: [['Tel']] }]);
    customers?.deleteColumns(customers.read()[0]?.indexOf('Need') ?? -1, 1);
    spreadsheet.insertSheet('Copy of Customers');
    performItem(platform, menuActions, 'menuCheck');
    expect(platform.screen().dialogs).toMatchObject([{ page: 'review', language: 'en' }]);
    const said = answerRecords({}, platform).sheetProblems.join('\n');
    expect(said).toContain('The column “Need” is missing');
    expect(said).toContain(
      'Several columns stand for “Phone”: C (“Phone”) and D (“Tel”). Only C is read; give the others another heading.',
    );
    expect(said).toContain('several lists of customers: Customers, Copy of Customers');
  });
});
