/** In a real browser: the pool below the due list of the sidebar, and taking a customer from it. */
import { violations } from '../support/accessibility';
import { becomeUser } from '../support/host-panel';
import { openScreen } from '../support/screen';

jest.setTimeout(180_000);

describe('the pool', () => {
  it('is listed below the due list, and one click takes a customer from it', async () => {
    const screen = await openScreen(['--scenario', 'sample']);
    const side = screen.page.frameLocator('.sidebar iframe');
    try {
      const column = await screen.columnOf('Owner');
      await screen.type(`${column}2`, 'Pool');
      await becomeUser(screen.page, 'tom@harborline.example');
      await screen.menu('Duebook', 'Open Duebook');
      await side.getByText('Pool: 1 customer anyone may take').click();
      const button = side.getByRole('button', { name: 'Take', exact: true });
      await button.waitFor();
      await button.scrollIntoViewIfNeeded();
      await screen.picture('pool.png');
      expect(await violations(screen.page, ['.board'])).toEqual([]);
      await button.click();
      await side.getByText('Northwind Bakeries is yours').waitFor();
      await screen.shows(`${column}2`, 'Tom Hughes');
    } finally {
      await screen.close();
    }
  });

  it('speaks Chinese', async () => {
    const screen = await openScreen(['--scenario', 'sample', '--language', 'zh']);
    const side = screen.page.frameLocator('.sidebar iframe');
    try {
      const column = await screen.columnOf('负责人');
      await screen.type(`${column}2`, '公海');
      await screen.menu('Duebook 跟进', '打开 Duebook');
      await side.getByText('公海：1 位客户可领取').click();
      const button = side.getByRole('button', { name: '领取', exact: true });
      await button.waitFor();
      await button.scrollIntoViewIfNeeded();
      await screen.picture('pool-zh.png');
      await button.click();
      await screen.shows(`${column}2`, 'Grace Chen');
    } finally {
      await screen.close();
    }
  });
});
