/** In a real browser: the customers of a colleague who leaves are shared out, handed over and taken back. */
import { violations } from '../support/accessibility';
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(180_000);

async function isAccessible({ page }: Screen): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('/frame/'));
  if (frame === undefined) throw new Error('The page is not open.');
  expect(await violations(frame)).toEqual([]);
}

const ANNAS = 'Anna Berger (11 customers)';

describe('Hand over', () => {
  it('shares out the customers of a leaver, changes one by hand, hands them over and takes them back', async () => {
    const screen = await openScreen(['--scenario', 'sample']);
    const dialog = screen.page.frameLocator('.dialog iframe');
    try {
      await screen.menu('Duebook', 'Hand over…');
      const from = dialog.getByLabel('Hand over the customers of');
      await from.selectOption({ label: ANNAS });
      await dialog.getByLabel('Tom Hughes').check();
      await dialog.getByLabel('李娜').check();
      await dialog.getByRole('button', { name: 'Hand over 11 customers' }).waitFor();
      await screen.picture('hand-over.png');
      await isAccessible(screen);

      const first = dialog.getByLabel('Goes to: Northwind Bakeries');
      await first.selectOption('李娜');
      await dialog.getByRole('button', { name: 'Hand over 11 customers' }).click();
      await dialog.getByText(/^11 customers handed over to/).waitFor();
      await dialog.getByText(/Anna Berger is still in Team/).waitFor();
      await screen.picture('hand-over-done.png');
      // The list is asked for again.
      await from.locator('option', { hasText: 'Anna Berger (' }).waitFor({ state: 'detached' });

      await dialog.getByRole('button', { name: 'Undo' }).click();
      await dialog.getByText('Undone: Handed over.').waitFor();
      await from.selectOption({ label: ANNAS });
    } finally {
      await screen.close();
    }
  });

  it('shares out by class in Chinese', async () => {
    const screen = await openScreen(['--scenario', 'sample', '--language', 'zh']);
    const dialog = screen.page.frameLocator('.dialog iframe');
    try {
      await screen.menu('Duebook 跟进', '移交…');
      await dialog.getByLabel('移交谁的客户').selectOption('Anna Berger');
      await dialog.getByLabel('李娜').check();
      await dialog.getByLabel('公海').check();
      await dialog.getByLabel('按客户价值').check();
      await dialog.getByRole('button', { name: /^移交 \d+ 位客户$/ }).waitFor();
      await screen.picture('hand-over-zh.png');
    } finally {
      await screen.close();
    }
  });
});
