/** The local spreadsheet page: typing, formulas, menus, emails, the clock, and both languages. */
import { openScreen, type Screen } from '../support/screen';
import { violations } from '../support/accessibility';

jest.setTimeout(90_000);

let screen: Screen;

beforeAll(async () => {
  screen = await openScreen(['--scenario', 'empty']);
});
afterAll(() => screen.close());

describe('a cell', () => {
  it('a cell shows typed text as Google parses it, and a formula its result', async () => {
    await screen.type('A1', '1,250');
    await screen.type('A2', '12/31/2026');
    await screen.type('A3', "'007");
    await screen.type('B1', '=A1*2');
    await screen.shows('B1', '2500');
    await screen.shows('A1', '1,250');
    await screen.shows('A2', '12/31/2026');
    await screen.shows('A3', '007');
    await screen.type('A1', '10');
    await screen.shows('B1', '20');
    expect(await screen.formula('B1')).toBe('=A1*2');
  });

  it('an array formula fills its cells, or explains which cell blocks it', async () => {
    await screen.type('D1', '=SEQUENCE(3)');
    await screen.shows('D3', '3');
    await screen.type('D2', 'mine');
    await screen.shows('D1', '#REF!');
    await screen.select('D1');
    await screen.page.getByText('Array result was not expanded').waitFor();
    await screen.select('D2');
    await screen.page.keyboard.press('Delete');
    await screen.shows('D3', '3');
  });

  it('a cell calls a custom function of the shipped script', async () => {
    await screen.type('F1', '=GRADE("clear"; A2; TODAY())');
    await screen.shows('F1', 'B');
  });
});

describe('the page', () => {
  it('the page is accessible with all panels open', async () => {
    const { page } = screen;
    const find = (): Promise<string[]> => violations(page, ['.board']);
    expect(await find()).toEqual([]);
    await page.getByRole('menuitem', { name: 'File' }).click();
    expect(await find()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Clock/ }).click();
    expect(await find()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Host' }).click();
    expect(await find()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  });

  it('the clock moves by hours, and TODAY() changes with the day', async () => {
    const { page } = screen;
    await screen.type('H1', '=TODAY()-DATE(2026;11;23)');
    await screen.shows('H1', '0');
    const clock = page.getByRole('button', { name: /^Clock/ });
    await clock.click();
    await page.getByRole('button', { name: 'Next hour' }).click();
    await page.getByText('10:00').waitFor();
    await page.getByRole('button', { name: 'Next day' }).click();
    await screen.shows('H1', '1');
    await page.keyboard.press('Escape');
  });

  it('another scenario opens from the File menu', async () => {
    await screen.menu('File', 'Sample team');
    await screen.page.getByRole('heading', { name: 'Harborline customers' }).waitFor();
    await screen.shows('B2', 'Northwind Bakeries');
  });

  it('the outbox shows sent emails as HTML and as plain text', async () => {
    const { page } = screen;
    await page.getByRole('button', { name: /^Outbox/ }).click();
    await page.getByRole('button', { name: /anna@harborline\.example/ }).click();
    const mail = page.frameLocator('.mail iframe').locator('body');
    await mail.getByText('Northwind Bakeries').first().waitFor();
    await page.getByRole('button', { name: 'Plain text' }).click();
    await page.frameLocator('.mail iframe').locator('pre').waitFor();
    expect(await violations(page, ['.board'])).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  });

  it("the page is in Chinese when the user's language is", async () => {
    const { page } = screen;
    await page.getByRole('button', { name: 'Host' }).click();
    await page.getByLabel('Your language').selectOption('zh');
    await page.getByRole('menuitem', { name: '文件' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await violations(page, ['.board'])).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '关闭', exact: true }).click();
  });

  it('the page sends no requests to other servers', () => {
    expect(screen.strangers).toEqual([]);
  });
});
