/** Charts: what a script may build, what is kept in the sheet, and how it is drawn. */
import type { Host } from '../../../host';
import { drawChart } from '../../../host/charts/draw-chart';
import type { Sheet } from '../../../host/book';
import { hostsOf } from '../../support/story-host';
import { settingCell } from '../../support/team-host';
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

const open = hostsOf('Europe/Berlin');

/** A workbook set up in English, with its dashboard. */
function dashboard(locale: string): { readonly host: Host; readonly sheet: Sheet } {
  const host = open({ locale });
  host.open();
  host.dialogs.queue('YES', 'YES');
  host.call('menuSetUp');
  host.call('menuDashboard');
  const sheet = host.book.sheets.find(({ furniture }) => furniture.charts.length > 0);
  if (sheet === undefined) throw new Error('There is no dashboard.');
  return { host, sheet };
}

const svgOf = (host: Host, sheet: Sheet, at: number): string => {
  const chart = sheet.furniture.charts[at];
  return chart === undefined ? '' : drawChart(host.book, sheet, chart).svg;
};

/** Texts of all its charts that are English words, each between its brackets. */
function englishIn(host: Host, sheet: Sheet): readonly string[] {
  const drawn = sheet.furniture.charts.map((_, at) => svgOf(host, sheet, at)).join('');
  return drawn.match(/>[A-Za-z][a-z]+[a-z ]*</g) ?? [];
}

describe('a chart', () => {
  it.each([
    ['en_US', 'Capacity'],
    ['zh_CN', '每日可跟进数'],
  ])('is drawn with the headings of its table as legend (%s)', (locale, heading) => {
    const { host, sheet } = dashboard(locale);
    const svg = svgOf(host, sheet, 0);
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain(heading);
    expect(svg).toContain('2026-11-23');
    expect(svg).not.toMatch(/NaN|undefined/);
    // A quotation mark inside a value would end it: the picture would be no XML.
    expect(svg.replace(/="[^"]*"/g, '')).not.toContain('"');
  });

  it('shows the cells as they are now', () => {
    const { host, sheet } = dashboard('en_US');
    const before = svgOf(host, sheet, 1);
    const grades = sheet.furniture.charts[1]?.ranges[0]?.row ?? 0;
    host.person.type(`Dashboard!B${grades + 1}`, '40');
    expect(svgOf(host, sheet, 1)).not.toBe(before);
  });

  it('follows its cells when rows are inserted above them, and is saved with the workbook', () => {
    const { host, sheet } = dashboard('en_US');
    const row = sheet.furniture.charts[0]?.ranges[0]?.row ?? 0;
    host.person.insertLines({ sheet: 'Dashboard', axis: 'row', first: 1, count: 2 });
    const [chart] = sheet.furniture.charts;
    expect(chart?.ranges[0]?.row).toBe(row + 2);
    const again = open({ file: host.save() });
    const loaded = again.book.sheets.find(({ name }) => name === 'Dashboard');
    expect(loaded?.furniture.charts[0]).toEqual(chart);
  });

  it('speaks the new language after the team changed it, in its place and only once', () => {
    const { host, sheet } = dashboard('en_US');
    const places = sheet.furniture.charts.map(({ id, anchor }) => ({ id, anchor }));
    expect(englishIn(host, sheet)).toContain('>Capacity<');
    host.person.type(settingCell(host, 'language'), '中文');
    host.call('menuDashboard');
    const { charts } = sheet.furniture;
    expect(charts.map(({ id, anchor }) => ({ id, anchor }))).toEqual(places);
    expect(svgOf(host, sheet, 0)).toContain('每日可跟进数');
    expect(englishIn(host, sheet)).toEqual([]);
  });
});

describe('the chart builder', () => {
  it.each([
    ['a chart without cells', 'sheet.insertChart(sheet.newChart().build())', 'at least one range'],
    ['a place before the first row', 'sheet.newChart().setPosition(0, 1, 0, 0)', 'out of bounds'],
    ['a place without pixels', 'sheet.newChart().setPosition(1, 1)', 'setPosition'],
    ['an option without a name', 'sheet.newChart().setOption("", 1)', 'setOption'],
    ['a range that is none', 'sheet.newChart().addRange("A1:B2")', 'addRange'],
    ['a type that is not imitated', 'sheet.newChart().asPieChart()', 'not imitated'],
  ])('refuses %s', (_, code, sentence) => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(); ${code};`,
    );
    expect(() => host.call('main')).toThrow(sentence);
  });
});
