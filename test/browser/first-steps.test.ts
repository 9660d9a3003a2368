/**
 * A new team's first steps as the README shows them: open, set up, type, see the grade, undo, adopt an existing sheet.
 * `npm run pictures` saves a picture of each step.
 */
import { violations } from '../support/accessibility';
import { agree, openScreen, type Screen } from '../support/screen';

jest.setTimeout(120_000);

let screen: Screen;
/** The first empty row below the sample customers. */
let row = 2;

beforeAll(async () => {
  screen = await openScreen(['--scenario', 'empty']);
  // Small enough that text in the pictures is readable.
  await screen.page.setViewportSize({ width: 1400, height: 640 });
});
afterAll(() => screen.close());

it("the page opens with the add-on's menu and has no accessibility problems", async () => {
  await screen.page.getByRole('menuitem', { name: 'Duebook', exact: true }).click();
  await screen.page.getByRole('menuitem', { name: /^Workbook/ }).click();
  await screen.page
    .getByRole('menu')
    .getByText(/^Set up/)
    .first()
    .waitFor();
  expect(await violations(screen.page, ['.board'])).toEqual([]);
  await screen.picture('step-1-open.png');
});

it('Set up lists what it will add and then adds it', async () => {
  const { page } = screen;
  await page
    .getByRole('menu')
    .getByText(/^Set up/)
    .first()
    .click();
  await page.getByRole('dialog').getByText('Your existing data stays as it is').waitFor();
  expect(await violations(page, ['.board'])).toEqual([]);
  await screen.picture('step-2-set-up.png');
  await agree(screen);
  await screen.shows(`${await screen.columnOf('Company')}1`, 'Company');
  // It takes the keyboard when it has been drawn, which must not be in the middle of a word.
  await page.frameLocator('.sidebar iframe').getByRole('button').first().waitFor();
});

it('a customer is graded with a reason as soon as need and expected close are typed', async () => {
  const company = await screen.columnOf('Company');
  while ((await screen.cell(`${company}${row}`)) !== '') row += 1;
  const at = async (heading: string): Promise<string> => `${await screen.columnOf(heading)}${row}`;
  await screen.type(await at('Company'), 'Silver Birch Hotel');
  await screen.type(await at('Need'), 'Clear');
  await screen.type(await at('Expected close'), '2026-12-18');
  await screen.shows(await at('Grade'), 'A');
  expect(await screen.cell(await at('Next follow-up'))).toMatch(/^2026-11-\d\d$/);
  expect(await screen.cell(await at('Why'))).not.toBe('');
  await screen.picture('step-3-type.png');
});

it('undo reverts an edit with its consequences, and redo repeats it', async () => {
  const { page } = screen;
  const grade = `${await screen.columnOf('Grade')}${row}`;
  await page.keyboard.press('Control+z');
  await screen.shows(grade, 'U');
  await screen.picture('step-4-undo.png');
  await screen.menu('Edit', 'Redo (Ctrl+Y)');
  await screen.shows(grade, 'A');
});

it("adopting a team's sheet keeps its columns and adds the missing ones on the right", async () => {
  const { page } = screen;
  await screen.menu('File', "A team's own sheet (中文)");
  await screen.shows('B4', '海港酒店');
  // The headings must be in the first row, so the title rows above them are deleted.
  await screen.command('sheet.command.remove-row-by-range', {
    range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 25 },
  });
  await screen.shows('B2', '海港酒店');
  await screen.menu('Duebook', 'Set up / use this sheet…');
  await page.getByRole('dialog').waitFor();
  await screen.picture('step-5-adopt.png');
  await agree(screen);
  await page.getByText('客户清单', { exact: true }).first().click();
  await screen.shows('B1', '客户名称');
  expect([await screen.columnOf('客户名称'), await screen.columnOf('备注')]).toEqual(['B', 'K']);
  await screen.shows(`${await screen.columnOf('等级')}2`, 'A');
  await screen.picture('step-6-adopted.png');
});

it('after Set up and after adopting, one is at the customers with the sidebar open', async () => {
  const { page } = screen;
  await screen.menu('File', "A team's own sheet (中文)");
  await screen.shows('B4', '海港酒店');
  await screen.menu('Duebook', 'Set up / use this sheet…');
  await page.getByRole('dialog').waitFor();
  await agree(screen);
  // The headings have moved up, since the title rows above them became a note.
  await screen.shows('B1', '客户名称');
  const side = page.frameLocator('.sidebar iframe');
  await side.getByRole('tab', { name: '今天' }).waitFor();
  await side.locator('button[data-row]').first().waitFor();
  expect(await side.locator('main').innerText()).not.toContain('没有到期的客户');
});
