/** The dashboard: made and refreshed from the menu, kept up to date by the hourly job. */
import { saveBook, type Sheet } from '../../host/book';
import type { Host } from '../../host';
import { setUpHostsOf } from '../support/story-host';

const { setUp } = setUpHostsOf('Europe/Berlin');

/** A renamed sheet is still the first with a chart. */
function dashboardOf(host: Host): Sheet {
  const found = host.book.sheets.find(({ furniture }) => furniture.charts.length > 0);
  if (found === undefined) throw new Error('There is no dashboard.');
  return found;
}

const sheetNamed = (host: Host, title: string): Sheet | undefined =>
  host.book.sheets.find(({ name }) => name === title);

const made = (options: Parameters<typeof setUp>[0] = {}): Host => {
  const host = setUp(options);
  host.call('menuDashboard');
  return host;
};

const cellsOf = (sheet: Sheet): readonly (readonly unknown[])[] =>
  Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => sheet.at(row + 1, column + 1).value),
  );

const rowOf = (sheet: Sheet, text: string): number =>
  cellsOf(sheet).findIndex(([first]) => first === text) + 1;

describe('the dashboard', () => {
  it('is a sheet of its own with figures of the team, and four charts beside them', () => {
    const sheet = dashboardOf(made());
    expect(sheet.name).toBe('Dashboard');
    expect(cellsOf(sheet)[0]?.[0]).toBe('As of 2026-11-23; the period begins on 2026-11-01.');
    const grades = rowOf(sheet, '▌Grades today') + 2;
    expect(
      cellsOf(sheet)
        .slice(grades, grades + 3)
        .map((cells) => cells.slice(0, 3)),
    ).toEqual([
      ['A', 2, 0.25],
      ['B', 1, 0.125],
      ['C', 1, 0.125],
    ]);
    const { charts } = sheet.furniture;
    expect(charts.map(({ type }) => type)).toEqual(['COMBO', 'COLUMN', 'COLUMN', 'COLUMN']);
    for (const { ranges, headers } of charts) {
      expect(headers).toBe(1);
      const { row, rows } = ranges[0] ?? { row: 0, rows: 0 };
      // The headings of a table, with the blank row or the next block below its last row.
      expect(String(sheet.at(row - 2, 1).value)).toMatch(/^▌/);
      expect(sheet.at(row + rows - 1, 1).value).not.toBe('');
    }
  });

  it('is written in Chinese for a Chinese team', () => {
    const sheet = dashboardOf(made({ locale: 'zh_CN' }));
    expect(sheet.name).toBe('看板');
    expect(rowOf(sheet, '▌今天的客户等级')).toBeGreaterThan(0);
  });

  it.each(['en_US', 'zh_CN'])(
    'is refreshed in 30 calls at most, beside the two that load its code, and changes nothing the second time (%s)',
    (locale) => {
      const host = made({ locale });
      const before = JSON.stringify(saveBook(host.book));
      host.resetServiceCalls();
      host.call('menuDashboard');
      const { total, byMethod } = host.serviceCalls;
      expect(byMethod).toMatchObject({
        'HtmlService.createTemplateFromFile': 1,
        'HtmlTemplate.getRawContent': 1,
      });
      expect(total - 2).toBeLessThanOrEqual(30);
      expect(JSON.stringify(saveBook(host.book))).toBe(before);
    },
  );

  it('is refreshed in as many calls for many customers', () => {
    const host = made();
    const calls = (): number => {
      host.resetServiceCalls();
      host.call('menuDashboard');
      return host.serviceCalls.total;
    };
    const few = calls();
    const last = sheetNamed(host, 'Customers')?.lastRow() ?? 0;
    const names = Array.from({ length: 300 }, (_, at) => [`Customer ${at}`]);
    host.person.pasteText(`Customers!B${last + 1}`, names);
    expect(calls()).toBe(few);
  });

  it('gets a chart back that a person deleted, and leaves one where a person put it', () => {
    const host = made();
    const { furniture } = dashboardOf(host);
    const [first, second] = furniture.charts;
    furniture.dropChart(first?.id ?? 0);
    const moved = { ...second, anchor: { row: 60, column: 1, x: 5, y: 5 } } as typeof first;
    if (moved !== undefined) furniture.changeChart(moved.id, moved);
    host.call('menuDashboard');
    const { charts } = furniture;
    expect(charts).toHaveLength(4);
    expect(charts.some(({ ranges }) => ranges[0]?.row === first?.ranges[0]?.row)).toBe(true);
    expect(charts.find(({ id }) => id === second?.id)?.anchor.row).toBe(60);
  });

  it('is found again after it was renamed', () => {
    const host = made();
    dashboardOf(host).name = 'Zahlen';
    host.call('menuDashboard');
    expect(host.book.sheets.filter(({ furniture }) => furniture.charts.length > 0)).toHaveLength(1);
    expect(sheetNamed(host, 'Dashboard')).toBeUndefined();
  });

  it('leaves a sheet of that name alone that a person made', () => {
    const host = setUp();
    host.book.addSheet('Dashboard', [['My own numbers', 7]]);
    host.dialogs.queue('OK');
    host.call('menuDashboard');
    expect(host.dialogs.asked.at(-1)?.text).toBe(
      'The sheet “Dashboard” was not made by Duebook. Rename it, then refresh the dashboard again.',
    );
    expect(sheetNamed(host, 'Dashboard')?.at(1, 1).value).toBe('My own numbers');
  });

  it('is refreshed by the hourly job once a day, after the hour of the emails', () => {
    const host = made();
    const asOf = (): unknown => dashboardOf(host).at(1, 1).value;
    const hour = (): void => {
      host.clock.advanceHours(1);
      host.call('runHourly', [], { trigger: true });
    };
    // From 6:30 on Monday to 7:30 on Tuesday.
    for (let at = 0; at < 25; at += 1) hour();
    expect(asOf()).toBe('As of 2026-11-23; the period begins on 2026-11-01.');
    hour();
    expect(asOf()).toBe('As of 2026-11-24; the period begins on 2026-11-01.');
    host.person.type(`${dashboardOf(host).name}!A1`, 'typed over');
    hour();
    expect(asOf()).toBe('typed over');
  });

  it('is not made by the hourly job', () => {
    const host = setUp();
    for (let at = 0; at < 26; at += 1) {
      host.clock.advanceHours(1);
      host.call('runHourly', [], { trigger: true });
    }
    expect(sheetNamed(host, 'Dashboard')).toBeUndefined();
  });
});
