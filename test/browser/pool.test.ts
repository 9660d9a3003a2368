/** In a real browser: the pool below the due list of the sidebar, and taking a customer from it. */
import { violations } from '../support/accessibility';
import { becomeUser } from '../support/host-panel';
import { openScreen } from '../support/screen';

jest.setTimeout(180_000);

describe.each([
  {
    ...{ language: 'en', menu: 'Duebook', open: 'Open Duebook', pool: 'Pool' },
    ...{ title: 'Pool: 1 customer anyone may take', take: 'Take' },
    done: 'Northwind Bakeries is yours',
  },
  {
    ...{ language: 'zh', menu: 'Duebook 跟进', open: '打开 Duebook', pool: '公海' },
    ...{ title: '公海：1 位客户可领取', take: '领取' },
    done: '“Northwind Bakeries”现由您负责',
  },
])('the pool ($language)', ({ language, menu, open, pool, title, take, done }) => {
  it('is listed below the due list, and one click takes a customer from it', async () => {
    const screen = await openScreen(['--scenario', 'sample', '--language', language]);
    const side = screen.page.frameLocator('.sidebar iframe');
    try {
      const column = await screen.columnOf(language === 'en' ? 'Owner' : '负责人');
      await screen.type(`${column}2`, pool);
      await becomeUser(screen.page, 'tom@harborline.example');
      await screen.menu(menu, open);
      await side.getByText(title).click();
      const button = side.getByRole('button', { name: take, exact: true });
      await button.waitFor();
      await button.scrollIntoViewIfNeeded();
      await screen.picture(`pool-${language}.png`);
      expect(await violations(screen.page, ['.board'])).toEqual([]);
      await button.click();
      await side.getByText(done).waitFor();
      await screen.picture(`pool-taken-${language}.png`);
      await screen.shows(`${column}2`, 'Tom Hughes');
    } finally {
      await screen.close();
    }
  });
});
