/** In a real browser: a customer withdraws the consent to be contacted, in one click, and it is taken back. */
import { violations } from '../support/accessibility';
import { openScreen } from '../support/screen';

jest.setTimeout(240_000);

const WORDS = {
  en: {
    ...{ menu: 'Duebook', open: 'Open Duebook', tab: 'Customer', withdraw: 'Withdraw consent' },
    ...{ done: 'Northwind Bakeries has withdrawn consent', undo: 'Undo' },
    paused: 'Paused: do not contact',
  },
  zh: {
    ...{ menu: 'Duebook 跟进', open: '打开 Duebook', tab: '客户', withdraw: '撤回同意' },
    ...{ done: '“Northwind Bakeries”已撤回同意', undo: '撤销' },
    paused: '暂停：请勿联系',
  },
};

describe.each(['en', 'zh'] as const)('consent (%s)', (language) => {
  it('is withdrawn in one click, and Undo gives it back', async () => {
    const words = WORDS[language];
    const screen = await openScreen(['--scenario', 'sample', '--language', language]);
    const side = screen.page.frameLocator('.sidebar iframe');
    try {
      await screen.menu(words.menu, words.open);
      await side.getByRole('tab', { name: words.tab, exact: true }).click();
      await screen.select('B2');
      const button = side.getByRole('button', { name: words.withdraw, exact: true });
      await button.waitFor();
      await screen.picture(`consent-${language}.png`);
      expect(await violations(screen.page, ['.board'])).toEqual([]);
      await button.press('Enter');
      await side.getByRole('status').getByText(words.done).waitFor();
      await side.getByText(words.paused).first().waitFor();
      expect(await button.count()).toBe(0);
      await screen.picture(`consent-withdrawn-${language}.png`);
      await side.getByRole('status').getByRole('button', { name: words.undo }).press('Enter');
      await button.waitFor();
    } finally {
      await screen.close();
    }
  });
});
