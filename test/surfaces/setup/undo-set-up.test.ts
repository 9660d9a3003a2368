/** Undoing Set up, and what is left of one that broke off. */
import { planFor } from '../../../src/surfaces/setup/run-set-up';
import { onOpened } from '../../../src/surfaces/repair';
import { undoLast } from '../../support/undo-last';
import { openActivity } from '../../../src/workbook/undo/activity';
import { day } from '../../support/customers';
import { aContext, aPlatform } from '../../support/contexts';
import { choose, setUp, titles } from '../../support/set-up-workbook';

describe('undoing', () => {
  it('undoing set-up removes all its sheets', () => {
    const platform = setUp();
    platform.screen().answerNext(true);
    choose(platform, 'menuUndo');
    expect(titles(platform)).toEqual(['Sheet1', 'Activity']);
    expect(platform.triggers().hasHourly('runHourly')).toBe(false);
    expect([...platform.screen().toasts].pop()).toBe('Undone: Set up.');
  });

  it('set-up cannot be undone once someone has typed, and nothing is changed', () => {
    const platform = setUp();
    platform
      .spreadsheet()
      .sheetTitled('Customers')
      ?.write([{ row: 2, column: 0, cells: [['Acme']] }]);
    expect(undoLast(aContext(platform))).toMatchObject({
      code: 'blocked',
      because: { code: 'changed', sheet: 'Customers' },
    });
    expect(titles(platform)).toContain('Settings');
  });

  it('values typed into formula columns come back, with the planned day that one of them replaced', () => {
    const platform = setUp([true, false, true]);
    const customers = platform.spreadsheet().sheetTitled('Customers');
    const at = (heading: string): number => customers?.read()[0]?.indexOf(heading) ?? -1;
    const stage = at('Stage');
    customers?.deleteColumns(stage, 1);
    const typed = (
      [
        ['Company', 'Company', 'Acme', 'Birch'],
        ['Planned for', 'Planned for', '', { day: day('2026-12-01') }],
        ['Grade', '', 'B by hand', ''],
        ['Next follow-up', '', '', { day: day('2026-12-24') }],
      ] as const
    ).map(([heading, ...cells]) => ({ column: at(heading), cells }));
    for (const { column, cells } of typed) {
      customers?.write([{ row: 1, column, cells: cells.map((cell) => [cell]) }]);
    }
    /** Set up brings the deleted column back to its place, which moves those right of it. */
    const placeOf = (column: number): number =>
      column + Number(at('Stage') >= 0 && column >= stage);
    const shown = () =>
      [1, 2].flatMap((row) =>
        typed.map(({ column }) => customers?.read()[row]?.[placeOf(column)] ?? ''),
      );
    const before = shown();
    choose(platform, 'menuSetUp');
    expect(shown()).toEqual(['Acme', '', '', '', 'Birch', { day: before[7] }, '', '']);
    expect(undoLast(aContext(platform)).code).toBe('undone');
    expect(undoLast(aContext(platform)).code).toBe('undone');
    expect([shown(), at('Stage')]).toEqual([before, -1]);
  });

  it('sample customers can be removed by Undo and by Set up', () => {
    const platform = setUp([true, true, true]);
    const customers = platform.spreadsheet().sheetTitled('Customers');
    expect(customers?.read()).toHaveLength(9);
    choose(platform, 'menuSetUp');
    expect(customers?.read()).toHaveLength(1);
    platform.screen().answerNext(true);
    choose(platform, 'menuUndo');
    expect(customers?.read()).toHaveLength(9);
    expect(customers?.read()[8]?.[0]).toBe('Sundial Clinics');
  });
});

describe('a set-up that breaks off', () => {
  it('an interrupted set-up is rolled back when the file is opened next, including new sheets', () => {
    let now = '2026-11-21T08:05:00Z';
    const platform = aPlatform({ now: () => now, locale: 'zh_CN' });
    const { spreadsheet, language, author } = aContext(platform);
    const { changes } = planFor(aContext(platform));
    openActivity(spreadsheet, language).add(
      { operation: 'set-up', state: 'begun', changes },
      author(),
    );
    // Up to Holidays with China's days in it; Customers was never reached.
    for (const change of changes) {
      if (change.kind !== 'sheet' || !['联系人', '目标', '节假日'].includes(change.sheet)) continue;
      const cells = change.after.map((line) => line.map((cell) => cell ?? ''));
      spreadsheet.insertSheet(change.sheet).write([{ row: 1, column: 0, cells }]);
    }
    now = '2026-11-21T09:05:00Z';
    onOpened(platform);
    expect(titles(platform)).toEqual(['操作记录']);
    expect([...platform.screen().toasts].pop()).toContain('初始化');
  });

  it('a set-up that throws is rolled back, and the reason is shown', () => {
    const platform = aPlatform({ answers: [true], sheets: { Sheet1: [], Cases: [['x']] } });
    const spreadsheet = platform.spreadsheet();
    const { insertSheet } = spreadsheet;
    let made = 0;
    spreadsheet.insertSheet = (title) => {
      made += 1;
      if (made > 4) throw new Error('Service error: Spreadsheets');
      return insertSheet(title);
    };
    expect(() => choose(platform, 'menuSetUp')).toThrow('Service error');
    expect(titles(platform)).toEqual(['Sheet1', 'Cases', 'Activity']);
    expect([...platform.screen().shown].pop()).toContain('That didn’t work. Nothing was changed.');
  });
});
