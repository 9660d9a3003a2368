/** Setting a workbook up: what is there afterwards, again, and once it is undone. */
import { allLanguages } from '../../../src/language';
import type { MenuItemName } from '../../../src/protocol';
import { performItem } from '../../../src/surfaces/menu';
import { menuActions } from '../../support/menu-actions';
import { fieldsOf, SHOWN_COLUMNS, TABLES } from '../../../src/surfaces/setup/layout';
import { planFor } from '../../../src/surfaces/setup/run-set-up';
import { onOpened } from '../../../src/surfaces/repair';
import { fieldLabel } from '../../../src/workbook';
import { undoLast } from '../../support/undo-last';
import { openActivity } from '../../../src/workbook/undo/activity';
import type { MemoryPlatform } from '../../../src/platform/memory';
import { day } from '../../support/customers';
import { aContext, aPlatform } from '../../support/contexts';

const choose = (platform: MemoryPlatform, name: MenuItemName): void => {
  performItem(platform, menuActions, name);
};

function setUp(answers: readonly boolean[] = [true, false], locale = 'en_US'): MemoryPlatform {
  const platform = aPlatform({ answers, locale });
  choose(platform, 'menuSetUp');
  return platform;
}

const titles = (platform: MemoryPlatform): string[] =>
  platform
    .spreadsheet()
    .sheets()
    .map((sheet) => sheet.title());

describe('a fresh workbook', () => {
  it('a new workbook has its sheets in the language of the file', () => {
    const [, , customers, ...others] = titles(setUp());
    expect(customers).toBe('Customers');
    expect(others.pop()).toBe('Settings');
    expect(others).toEqual(expect.arrayContaining(['Journal', 'Team', 'Holidays']));
    for (const { code, locales, catalogue } of allLanguages) {
      const [customers = 'customers', ...tables] = TABLES;
      const expected = [customers, 'start' as const, ...tables, 'settings' as const].map(
        (table) => catalogue.tables[table],
      );
      expect([code, titles(setUp([true, false], locales[0])).slice(2)]).toEqual([code, expected]);
    }
  });

  it('a new Customers sheet has a frozen heading, a warning, suggestions and a folded group', () => {
    const sheet = setUp().spreadsheet().sheetTitled('Customers');
    const headings = sheet?.read()[0] ?? [];
    const fields = fieldsOf('customers');
    expect(headings).toEqual(fields.map((field) => fieldLabel('customers', field, 'en')));
    expect(sheet?.looks.frozen).toBe(1);
    expect(sheet?.looks.groups).toEqual([
      { column: SHOWN_COLUMNS, count: headings.length - SHOWN_COLUMNS, isFolded: true },
    ]);
    const need = headings.indexOf('Need');
    expect(sheet?.looks.suggestions.get(need)?.words).toEqual(['Clear', 'Potential', 'None']);
    // Three for due days, six for grades.
    expect(sheet?.looks.colours).toHaveLength(9);
    expect(sheet?.looks.warnings).toHaveLength(1);
    expect(headings[0]).toBe('Company');
    expect([...(sheet?.fieldTags() ?? [])]).toEqual([...fields.entries()]);
  });

  it('columns for colleagues suggest the names of Team, and Quick log its answers', () => {
    const spreadsheet = setUp().spreadsheet();
    const suggested = (title: string, heading: string) => {
      const sheet = spreadsheet.sheetTitled(title);
      return sheet?.looks.suggestions.get(sheet.read()[0]?.indexOf(heading) ?? -1);
    };
    for (const [title, heading] of [
      ...[['Customers', 'Owner'] as const, ['Journal', 'By'] as const, ['Goals', 'Owner'] as const],
      ...[['Cases', 'Handed to'] as const, ['Team', 'Covered by'] as const],
    ]) {
      expect([title, suggested(title, heading)?.from]).toEqual([
        title,
        { title: 'Team', column: 0 },
      ]);
    }
    expect(suggested('Customers', 'Quick log')?.words).toEqual([
      ...['Called', 'Messaged', 'Met', 'Reviewed', 'No answer', 'Won', 'Lost'],
      ...['Snooze 1 day', 'Snooze 1 week'],
    ]);
    expect(suggested('Goals', 'Measure')?.words).toContain('Won amount');
    expect(spreadsheet.sheetTitled('Goals')?.looks.formats[0]).toMatchObject({
      ...{ pattern: 'yyyy-mm', area: { column: 1 } },
    });
  });

  it('set-up adds a help text to every setting, named ranges and the hourly job', () => {
    const platform = setUp();
    const spreadsheet = platform.spreadsheet();
    expect(spreadsheet.namedRange('DUEBOOK_TODAY')).toEqual([[day('2026-11-21')]]);
    expect(spreadsheet.namedRange('DUEBOOK_GAPS')?.[1]).toEqual(['A', 1, 1, 1]);
    expect(spreadsheet.namedRange('DUEBOOK_HOLIDAYS')?.[0]).toEqual(['Date', 'Kind', 'Name']);
    const settings = spreadsheet.sheetTitled('Settings')?.read() ?? [];
    const lines = settings.slice(1).filter(([key]) => key !== '');
    expect(lines.length).toBeGreaterThanOrEqual(28);
    for (const [key, , help] of lines) expect([key, help]).not.toContain('');
    expect(platform.triggers().hasHourly('runHourly')).toBe(true);
  });

  it('set-up fills a new Playbook with the defaults, and leaves one that a team has', () => {
    const platform = setUp([true, false, true]);
    const sheet = platform.spreadsheet().sheetTitled('Playbook');
    const rows = sheet?.read() ?? [];
    expect(rows[0]?.slice(0, 2)).toEqual(['Intention', 'Customer type']);
    expect(rows[2]?.[0]).toBe('Considering');
    expect(rows[2]?.[7]).toBe('Find out what they need and stay in touch.');
    expect(rows).toHaveLength(12);
    sheet?.write([{ row: 2, column: 7, cells: [['Ours']] }]);
    choose(platform, 'menuSetUp');
    expect(sheet?.read()[1]?.[7]).toBe('Ours');
  });

  it('a workbook is unchanged when the person answers no', () => {
    expect(titles(setUp([false]))).toEqual(['Sheet1']);
  });
});

describe('choosing Set up again', () => {
  it('a second set-up finds nothing to do in an intact workbook', () => {
    const platform = setUp();
    choose(platform, 'menuSetUp');
    expect([...platform.screen().shown].pop()).toContain('Everything is set up.');
  });

  it('a second set-up restores what is missing and overwrites nothing that was typed', () => {
    const platform = setUp([true, false, true]);
    const spreadsheet = platform.spreadsheet();
    const customers = spreadsheet.sheetTitled('Customers');
    const before = customers?.read()[0] ?? [];
    const quickLog = before.indexOf('Quick log');
    customers?.deleteColumns(before.indexOf('Stage'), 1);
    customers?.deleteColumns(customers.read()[0]?.indexOf('Quick log') ?? -1, 1);
    const goal = ['Ana', { day: day('2026-11-01') }, 'Entries', 80];
    spreadsheet.sheetTitled('Goals')?.write([{ row: 2, column: 0, cells: [goal] }]);
    spreadsheet.deleteSheet('Contacts');
    customers?.write([{ row: 2, column: 0, cells: [['Acme']] }]);
    spreadsheet.sheetTitled('Settings')?.write([{ row: 3, column: 1, cells: [['typed']] }]);
    spreadsheet.deleteSheet('Team');
    choose(platform, 'menuSetUp');
    expect(customers?.read()[0]).toEqual(before);
    expect(customers?.looks.suggestions.get(quickLog)?.words).toContain('Snooze 1 day');
    expect(spreadsheet.sheetTitled('Goals')?.read()[1]).toEqual(goal);
    expect(customers?.read()[1]?.[0]).toBe('Acme');
    expect(spreadsheet.sheetTitled('Settings')?.read()[2]?.[1]).toBe('typed');
    expect(titles(platform)).toEqual(expect.arrayContaining(['Contacts', 'Team']));
  });
});

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
