/** What keeps the list right by itself: values where formulas cannot be, IDs, undone and refused. */
import { menuActions } from '../../support/menu-actions';
import { PlatformError } from '../../../src/platform';
import type { MemoryPlatform, MemorySheet } from '../../../src/platform/memory';
import { performItem } from '../../../src/surfaces/menu';
import { repairWorkbook } from '../../../src/surfaces/repair/repair-workbook';
import { openContext } from '../../../src/workbook';
import { day } from '../../support/customers';
import { aPlatform } from '../../support/contexts';

const clock = { now: '' };

function setUp(): { platform: MemoryPlatform; sheet: MemorySheet } {
  clock.now = '2026-11-21T08:00:00Z';
  const platform = aPlatform({ answers: [true, false], now: () => clock.now });
  performItem(platform, menuActions, 'menuSetUp');
  const sheet = platform.spreadsheet().sheetTitled('Customers') as MemorySheet;
  sheet.write([{ row: 2, column: 0, cells: [['Acme'], ['Bolt'], ['Crane']] }]);
  write(sheet, 'Need', [['Clear'], ['None'], ['']]);
  write(sheet, 'Expected close', [[day('2026-12-10')], [''], ['']]);
  write(sheet, 'Last contact', [[day('2026-11-20')], [day('2026-11-20')], ['']]);
  return { platform, sheet };
}

const columnOf = (sheet: MemorySheet, heading: string): number =>
  sheet.read()[0]?.indexOf(heading) ?? -1;

function write(
  sheet: MemorySheet,
  heading: string,
  cells: readonly (readonly (string | number)[])[],
) {
  sheet.write([{ row: 2, column: columnOf(sheet, heading), cells }]);
}

const hour = (platform: MemoryPlatform, upTo?: number) =>
  repairWorkbook(openContext(platform), 'hour', upTo === undefined ? {} : { formulasUpTo: upTo });
const shown = (sheet: MemorySheet) =>
  sheet.read().map((line) => [line[0], line[GRADE], line[GRADE + 1], line[GRADE + 2]]);
const setting = (platform: MemoryPlatform, key: string) => openContext(platform).settings.get(key);
/** Set up is offered first, being the user's own; the repair after it is agreed to. */
const undo = (platform: MemoryPlatform, ...answers: readonly boolean[]): string => {
  platform.screen().answerNext(...(answers.length === 0 ? [false, true] : answers));
  performItem(platform, menuActions, 'menuUndo');
  const { toasts, shown: told } = platform.screen();
  return [...told.slice(-1), ...toasts.slice(-1)].join('\n');
};

const VALUES = [
  ['Company', 'Grade', 'Next follow-up', 'Due status'],
  ['Acme', 'A', { day: day('2026-11-23') }, 'Soon'],
  ['Bolt', 'E', { day: day('2027-11-19') }, 'Scheduled'],
  ['Crane', 'U', { day: day('2026-11-23') }, 'Soon'],
];

/** The column of the grade in a new sheet. */
const GRADE = 12;

describe('tend, with more customers than formulas are good for', () => {
  it('formula columns are filled with values above 10,000 customers, with a message, and with formulas again below', () => {
    const { platform, sheet } = setUp();
    const { messages } = hour(platform, 2);
    expect(messages).toEqual([expect.stringContaining('Values, since there are more than 10,000')]);
    expect(shown(sheet)).toEqual(VALUES);
    expect(sheet.formulas()[0]?.every((text) => text === '')).toBe(true);
    expect(sheet.looks.notes.get(`1,${GRADE}`)).toContain('every hour');
    expect(setting(platform, 'columns')).toContain('Values');
    // Healing leaves them alone, hour by hour and edit by edit.
    expect(hour(platform, 2).messages).toEqual([]);
    expect(repairWorkbook(openContext(platform), { row: 2, count: 1 }).messages).toEqual([]);
    expect(shown(sheet)).toEqual(VALUES);

    const back = hour(platform).messages;
    expect(back).toEqual([expect.stringContaining('Formulas')]);
    expect(sheet.formulas()[0]?.[GRADE]).toContain('FOLLOWUP_COLUMN');
    expect(sheet.read()[1]?.[GRADE]).toBe('');
    expect(sheet.looks.notes.size).toBe(0);
    expect(setting(platform, 'columns')).toBe('Formulas');
  });

  it('values typed into formula columns are kept for Undo', () => {
    const { platform, sheet } = setUp();
    hour(platform, 2);
    sheet.write([{ row: 3, column: GRADE, cells: [['gold']] }]);
    hour(platform, 2);
    expect(sheet.read()[2]?.[GRADE]).toBe('E');
    expect(undo(platform)).toContain('Undone: Formula columns repaired');
    expect(sheet.read()[2]?.[GRADE]).toBe('gold');
  });
});

describe('tend, where a table takes no formula in its heading', () => {
  it('a table without formulas is filled with values at every edit, and formulas are tried again the next day', () => {
    const { platform, sheet } = setUp();
    const { writeFormula } = sheet;
    sheet.writeFormula = (row) => {
      if (row === 1) throw new PlatformError('write-refused', 'The heading of a table …');
    };
    // What a conversion to a table leaves: headings as text.
    sheet.write([
      {
        row: 1,
        column: GRADE,
        cells: [['Grade', 'Next follow-up', 'Due status', 'Cal. days late', 'Why']],
      },
    ]);
    const { messages } = repairWorkbook(openContext(platform), { row: 1, count: 1 });
    expect(messages).toEqual([expect.stringContaining('a table takes no formula')]);
    expect(shown(sheet)).toEqual(VALUES);
    write(sheet, 'Need', [['Potential']]);
    repairWorkbook(openContext(platform), { row: 2, count: 1 });
    expect(sheet.read()[1]?.[GRADE]).toBe('D');
    sheet.writeFormula = writeFormula;
    expect(hour(platform).messages).toEqual([]);
    clock.now = '2026-11-22T08:00:00Z';
    expect(hour(platform).messages).toEqual([expect.stringContaining('Formulas')]);
    expect(sheet.formulas()[0]?.[GRADE]).toContain('FOLLOWUP_COLUMN');
  });
});

describe('tend, undone', () => {
  it('undoing a repair restores the formula column as it was and pauses repair for an hour', () => {
    const { platform, sheet } = setUp();
    hour(platform);
    sheet.write([{ row: 1, column: GRADE, cells: [['Level'], ['gold'], ['']] }]);
    expect(hour(platform).messages).toHaveLength(2);
    expect(undo(platform)).toContain('paused for an hour');
    expect(
      sheet
        .read()
        .map((line) => line[GRADE])
        .slice(0, 3),
    ).toEqual(['Level', 'gold', '']);
    expect(hour(platform).messages).toEqual([]);
    clock.now = '2026-11-21T09:30:00Z';
    expect(hour(platform).messages).toHaveLength(2);
    // Whoever does not want to wait chooses Set up, which adds no second column.
    const width = sheet.read()[0]?.length;
    undo(platform);
    performItem(platform, menuActions, 'menuSetUp');
    expect(sheet.formulas()[0]?.[GRADE]).toContain('"Level"');
    expect(sheet.read()[0]).toHaveLength(width ?? 0);
  });

  it('added IDs are not removed by Undo while other records refer to them', () => {
    const { platform, sheet } = setUp();
    hour(platform);
    const id = columnOf(sheet, 'Customer ID');
    const given = sheet.read()[1]?.[id] ?? '';
    const journal = platform.spreadsheet().sheetTitled('Journal') as MemorySheet;
    journal.write([{ row: 2, column: 1, cells: [[given]] }]);
    expect(undo(platform)).toContain('“Journal” now refers to it');
    expect(sheet.read()[1]?.[id]).toBe(given);
    // That one is passed over: what was done before it can be undone.
    expect(undo(platform, true)).toContain('Set up');
  });

  it('added IDs are removed by Undo if no record refers to them', () => {
    const { platform, sheet } = setUp();
    hour(platform);
    expect(undo(platform)).toContain('Undone: IDs added');
    expect(
      sheet
        .read()
        .slice(1)
        .every((line) => line[columnOf(sheet, 'Customer ID')] === ''),
    ).toBe(true);
  });
});

describe('tend, where a cell is refused', () => {
  it('when a cell is refused, the others are written and the message names the cell, the reason and what to do', () => {
    const { platform, sheet } = setUp();
    const id = columnOf(sheet, 'Customer ID');
    const { write: writeBlocks } = sheet;
    sheet.write = (blocks) => {
      const isFree = (row: number, column: number) => row !== 3 || column !== id;
      writeBlocks(
        blocks.flatMap(({ row, column, cells }) =>
          cells.flatMap((line, down) =>
            line.flatMap((cell, right) =>
              isFree(row + down, column + right)
                ? [{ row: row + down, column: column + right, cells: [[cell]] }]
                : [],
            ),
          ),
        ),
      );
      if (
        blocks.some(({ row, column, cells }) => column === id && row <= 3 && row + cells.length > 3)
      ) {
        const reason = 'You are trying to edit a protected cell or object.';
        const refused = { row: 3, column: id, rows: 1, columns: 1, reason };
        throw new PlatformError('write-refused', reason, [refused]);
      }
    };
    const { refused } = hour(platform);
    expect(refused).toEqual([
      expect.stringMatching(/^Customers![A-Z]+3 could not be written: You/),
    ]);
    const ids = sheet
      .read()
      .slice(1)
      .map((line) => line[id]);
    expect(ids.map((it) => it !== '')).toEqual([true, false, true]);
    // Only what was written is taken back.
    expect(undo(platform)).toContain('Undone: IDs added');
  });
});
