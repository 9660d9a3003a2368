/** Setting a workbook up: what is there afterwards, again, and once it is undone. */
import { performItem } from '../../../src/surfaces/menu';
import { menuOrder } from '../../../src/menu-order';
import { planFor } from '../../../src/surfaces/setup/run-set-up';
import { onOpened } from '../../../src/surfaces/repair';
import { undoLast } from '../../../src/workbook';
import { openActivity } from '../../../src/workbook/undo/activity';
import type { MemoryPlatform } from '../../../src/platform/memory';
import { day } from '../../support/customers';
import { aContext, aPlatform } from '../../support/contexts';

const choose = (platform: MemoryPlatform, name: string): void => {
  performItem(platform, menuOrder, name);
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
  it('has its sheets, in the language of the file', () => {
    expect(titles(setUp())).toEqual([
      ...['Sheet1', 'Activity', 'Customers', 'Contacts', 'Journal', 'Purchases', 'Cases', 'Team'],
      ...['Goals', 'Holidays', 'Settings'],
    ]);
    expect(titles(setUp([true, false], 'zh_CN')).slice(2)).toEqual([
      ...['客户', '联系人', '追踪志', '购买', '事项', '团队', '目标', '节假日', '设置'],
    ]);
  });

  it('keeps headings in sight, warns and suggests, and folds what is not for every day', () => {
    const sheet = setUp().spreadsheet().sheetTitled('Customers');
    const headings = sheet?.read()[0] ?? [];
    expect(headings.slice(0, 9)).toEqual([
      ...['Company', 'Contact', 'Phone', 'Owner', 'Grade', 'Next follow-up', 'Due status'],
      ...['Days overdue', 'Why'],
    ]);
    expect(sheet?.looks.frozen).toBe(1);
    expect(sheet?.looks.groups).toEqual([
      { column: 17, count: headings.length - 17, isFolded: true },
    ]);
    const need = headings.indexOf('Need');
    expect(sheet?.looks.suggestions.get(need)?.words).toEqual(['Clear', 'Potential', 'None']);
    expect(sheet?.looks.colours).toHaveLength(3);
    expect(sheet?.looks.warnings).toHaveLength(1);
    expect(sheet?.fieldTags().get(0)).toBe('company');
  });

  it('suggests names of Team wherever a colleague is meant, and what a phone may log', () => {
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

  it('explains every setting, names what formulas read, and makes the hourly job', () => {
    const platform = setUp();
    const spreadsheet = platform.spreadsheet();
    expect(spreadsheet.namedRange('DUEBOOK_TODAY')).toEqual([[day('2026-11-21')]]);
    expect(spreadsheet.namedRange('DUEBOOK_GAPS')?.[1]).toEqual(['A', 1, 1, 1]);
    expect(spreadsheet.namedRange('DUEBOOK_HOLIDAYS')?.[0]).toEqual(['Date', 'Kind', 'Name']);
    const settings = spreadsheet.sheetTitled('Settings')?.read() ?? [];
    for (const [key, , help] of settings.slice(1, 29)) expect([key, help]).not.toContain('');
    expect(platform.triggers().hasHourly('runHourly')).toBe(true);
  });

  it('is left as it was when the person says no', () => {
    expect(titles(setUp([false]))).toEqual(['Sheet1']);
  });
});

describe('choosing Set up again', () => {
  it('finds nothing to do in a workbook that is whole', () => {
    const platform = setUp();
    choose(platform, 'menuSetUp');
    expect([...platform.screen().shown].pop()).toContain('Everything is set up.');
  });

  it('puts back what is missing and overwrites nothing that was typed', () => {
    const platform = setUp([true, false, true]);
    const spreadsheet = platform.spreadsheet();
    const customers = spreadsheet.sheetTitled('Customers');
    const stage = customers?.read()[0]?.indexOf('Stage') ?? -1;
    customers?.deleteColumns(stage, 1);
    customers?.deleteColumns(customers.read()[0]?.indexOf('Quick log') ?? -1, 1);
    const goal = ['Ana', { day: day('2026-11-01') }, 'Entries', 80];
    spreadsheet.sheetTitled('Goals')?.write([{ row: 2, column: 0, cells: [goal] }]);
    spreadsheet.deleteSheet('Contacts');
    customers?.write([{ row: 2, column: 0, cells: [['Acme']] }]);
    spreadsheet.sheetTitled('Settings')?.write([{ row: 3, column: 1, cells: [['typed']] }]);
    spreadsheet.deleteSheet('Team');
    choose(platform, 'menuSetUp');
    const headings = customers?.read()[0] ?? [];
    expect(headings.slice(-2)).toEqual(['Stage', 'Quick log']);
    expect(customers?.looks.suggestions.get(headings.length - 1)?.words).toContain('Snooze 1 day');
    expect(spreadsheet.sheetTitled('Goals')?.read()[1]).toEqual(goal);
    expect(customers?.read()[1]?.[0]).toBe('Acme');
    expect(spreadsheet.sheetTitled('Settings')?.read()[2]?.[1]).toBe('typed');
    expect(titles(platform)).toEqual(expect.arrayContaining(['Contacts', 'Team']));
  });
});

describe('undoing', () => {
  it('takes every sheet of set-up away again', () => {
    const platform = setUp();
    choose(platform, 'menuUndo');
    expect(titles(platform)).toEqual(['Sheet1', 'Activity']);
    expect(platform.triggers().hasHourly('runHourly')).toBe(false);
    expect([...platform.screen().toasts].pop()).toBe('Undone: Set up.');
  });

  it('refuses once somebody has typed, and touches nothing', () => {
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

  it('takes sample customers back, and they go by Set up as well', () => {
    const platform = setUp([true, true, true]);
    const customers = platform.spreadsheet().sheetTitled('Customers');
    expect(customers?.read()).toHaveLength(9);
    choose(platform, 'menuSetUp');
    expect(customers?.read()).toHaveLength(1);
    choose(platform, 'menuUndo');
    expect(customers?.read()).toHaveLength(9);
    expect(customers?.read()[8]?.[0]).toBe('Sundial Clinics');
  });
});

describe('a set-up that breaks off', () => {
  it('is taken back at the next opening when it died half way, new sheets and all', () => {
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

  it('is taken back when it throws, and the reason is said', () => {
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
