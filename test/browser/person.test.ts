/** A user's edits in the grid, in a real browser: they work or are refused with a message. */
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(60_000);

let screen: Screen;

beforeAll(async () => {
  screen = await openScreen(['--scenario', 'empty']);
  await screen.type('A1', '10');
  await screen.type('A2', '20');
  await screen.type('A3', '=A1+A2');
  await screen.shows('A3', '30');
});
afterAll(() => screen.close());

const command = (id: string, params?: object): Promise<unknown> => screen.command(id, params);

const undo = async (): Promise<void> => {
  await screen.select('J9');
  await screen.page.keyboard.press('Control+z');
};
const cells = (
  startRow: number,
  endRow: number,
  startColumn: number,
  endColumn: number,
): object => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

describe('in the grid a person', () => {
  it('a user copies a block with its formulas and undoes it', async () => {
    await screen.select('A1:A3');
    await screen.page.keyboard.press('Control+c');
    await screen.select('C2');
    await screen.page.keyboard.press('Control+v');
    await screen.shows('C4', '30');
    expect(await screen.formula('C4')).toBe('=C2+C3');
    await undo();
    await screen.shows('C4', '');
  });

  it('formulas follow an inserted row, and undo restores their exact text', async () => {
    await command('sheet.command.insert-row-by-range', {
      unitId: 'book',
      subUnitId: '0',
      direction: 0,
      range: cells(1, 1, 0, 25),
    });
    await screen.shows('A4', '30');
    expect(await screen.formula('A4')).toBe('=A1+A3');
    await undo();
    await screen.shows('A3', '30');
    expect(await screen.formula('A3')).toBe('=A1+A2');
  });

  it('a user deletes a column that a formula reads', async () => {
    await screen.type('B1', '=A1*2');
    await screen.shows('B1', '20');
    await command('sheet.command.remove-col-by-range', {
      unitId: 'book',
      subUnitId: '0',
      range: cells(0, 999, 0, 0),
    });
    await screen.shows('A1', '#REF!');
    await undo();
    await screen.shows('B1', '20');
  });

  it('dragging the fill handle continues a series of dates', async () => {
    await screen.type('E1', '2026-11-23');
    await screen.shows('E1', '2026-11-23');
    await command('sheet.command.auto-fill', {
      unitId: 'book',
      subUnitId: '0',
      sourceRange: cells(0, 0, 4, 4),
      targetRange: cells(0, 2, 4, 4),
    });
    await screen.shows('E3', '2026-11-25');
  });

  it('a user sorts the sheet by a column', async () => {
    await screen.type('G1', 'pear');
    await screen.type('G2', 'apple');
    await screen.shows('G2', 'apple');
    await screen.select('G1');
    await screen.menu('Data', 'Sort sheet by this column, A to Z');
    await screen.shows('G1', 'apple');
    await undo();
    await screen.shows('G1', 'pear');
  });

  it('a user clears the format of a cell, undoes it and redoes it', async () => {
    await screen.type('I1', '0.5');
    await screen.select('I1');
    await command('sheet.command.numfmt.set.numfmt', {
      values: [{ row: 0, col: 8, pattern: '0%' }],
      unitId: 'book',
      subUnitId: '0',
    });
    await screen.shows('I1', '50%');
    await command('sheet.command.clear-selection-format');
    await screen.shows('I1', '0.5');
    await undo();
    await screen.shows('I1', '50%');
    await screen.page.keyboard.press('Control+y');
    await screen.shows('I1', '0.5');
  });

  it('typing a formula is one edit, undone by a single undo', async () => {
    await screen.type('I2', '=I1*2');
    await screen.shows('I2', '1');
    await undo();
    await screen.shows('I2', '');
  });

  it('a user types into the formula bar', async () => {
    const { page } = screen;
    await screen.select('I3');
    const bar = page.locator('[data-u-comp=formula-bar]');
    const place = await bar.boundingBox();
    await page.mouse.click((place?.x ?? 0) + 500, (place?.y ?? 0) + (place?.height ?? 0) / 2);
    await page.waitForFunction(() => document.activeElement?.id.endsWith('FORMULA_BAR'));
    await page.keyboard.type('=I1*4');
    await page.keyboard.press('Enter');
    await screen.shows('I3', '2');
  });

  it('a user adds a sheet and returns to the first one', async () => {
    await command('sheet.command.insert-sheet');
    await screen.page.getByText('Sheet2', { exact: true }).first().waitFor();
    await screen.page.getByText('Sheet1', { exact: true }).first().click();
    await screen.shows('G1', 'pear');
  });

  it('a command that is not imitated is refused with a message', async () => {
    await screen.select('A1');
    await command('sheet.command.set-text-rotation', { value: 45 });
    await screen.page.getByText('Not imitated here').first().waitFor();
    await command('sheet.command.set-filter-criteria', {
      unitId: 'book',
      subUnitId: '0',
      col: 0,
      criteria: { customFilters: {} },
    });
    await screen.page.getByText('Not imitated here: set filter criteria').waitFor();
    await screen.shows('A1', '10');
  });
});
