/** Setting a workbook up: what is there afterwards, and again. */
import { allLanguages } from '../../../src/language';
import { fieldsOf, SHOWN_COLUMNS, TABLES } from '../../../src/surfaces/setup/layout';
import { fieldLabel } from '../../../src/workbook';
import { day } from '../../support/customers';
import { choose, setUp, titles } from '../../support/set-up-workbook';

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
