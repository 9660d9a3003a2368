/** What a person can do in the grid, in a real browser: it works, or is refused in words. */
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

/** As the grid's own menus do. */
const command = (id: string, params: object = {}): Promise<unknown> =>
  screen.page.evaluate(
    ([name, given]) => {
      const { grid } = globalThis as unknown as {
        grid: { executeCommand(id: string, params: object): Promise<unknown> };
      };
      return grid.executeCommand(name, given);
    },
    [id, params] as const,
  );

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
  ...{ startRow, endRow, startColumn, endColumn },
});

describe('in the grid a person', () => {
  it('copies a block with its formulas and takes it back', async () => {
    await screen.select('A1:A3');
    await screen.page.keyboard.press('Control+c');
    await screen.select('C2');
    await screen.page.keyboard.press('Control+v');
    await screen.shows('C4', '30');
    expect(await screen.formula('C4')).toBe('=C2+C3');
    await undo();
    await screen.shows('C4', '');
  });

  it('inserts a row, and every formula follows; undo restores the very text', async () => {
    await command('sheet.command.insert-row-by-range', {
      ...{ unitId: 'book', subUnitId: '0', direction: 0 },
      range: cells(1, 1, 0, 25),
    });
    await screen.shows('A4', '30');
    expect(await screen.formula('A4')).toBe('=A1+A3');
    await undo();
    await screen.shows('A3', '30');
    expect(await screen.formula('A3')).toBe('=A1+A2');
  });

  it('deletes a column that a formula reads', async () => {
    await screen.type('B1', '=A1*2');
    await screen.shows('B1', '20');
    await command('sheet.command.remove-col-by-range', {
      ...{ unitId: 'book', subUnitId: '0' },
      range: cells(0, 999, 0, 0),
    });
    await screen.shows('A1', '#REF!');
    await undo();
    await screen.shows('B1', '20');
  });

  it('drags the corner, and days count on', async () => {
    await screen.type('E1', '2026-11-23');
    await screen.shows('E1', '2026-11-23');
    await command('sheet.command.auto-fill', {
      ...{ unitId: 'book', subUnitId: '0' },
      sourceRange: cells(0, 0, 4, 4),
      targetRange: cells(0, 2, 4, 4),
    });
    await screen.shows('E3', '2026-11-25');
  });

  it('sorts the sheet by a column', async () => {
    await screen.type('G1', 'pear');
    await screen.type('G2', 'apple');
    await screen.shows('G2', 'apple');
    await screen.select('G1');
    await screen.menu('Data', 'Sort sheet by this column, A to Z');
    await screen.shows('G1', 'apple');
    await undo();
    await screen.shows('G1', 'pear');
  });

  it('adds a sheet and goes back', async () => {
    await command('sheet.command.insert-sheet');
    await screen.page.getByText('Sheet2', { exact: true }).first().waitFor();
    await screen.page.getByText('Sheet1', { exact: true }).first().click();
    await screen.shows('G1', 'pear');
  });

  it('is told in words what is not imitated', async () => {
    await screen.select('A1');
    await command('sheet.command.set-text-rotation', { value: 45 });
    await screen.page.getByText('Not imitated here').first().waitFor();
    await screen.shows('A1', '10');
  });
});
