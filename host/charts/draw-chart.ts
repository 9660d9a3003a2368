/**
 * Draws a chart of the book as SVG, on the server side and without a page. It shows the cells as they are now, and of the
 * options those that the script sets; Google's own drawing differs in detail.
 */
import * as echarts from 'echarts';
import { displayText, shownFormat, type Book, type Chart, type Sheet } from '../book';

export interface DrawnChart {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** Google's size of a new chart (docs/platform.md §7). */
const USUAL = { width: 600, height: 371 };

interface Series {
  readonly name: string;
  readonly type: 'bar' | 'line';
  readonly data: readonly (number | null)[];
}

/** Charts drawn before, by all that they show: drawing takes a tenth of a second. */
const drawn = new Map<string, string>();
const MOST_KEPT = 50;

export function drawChart(book: Book, sheet: Sheet, chart: Chart): DrawnChart {
  const width = numberIn(chart.options['width'], USUAL.width);
  const height = numberIn(chart.options['height'], USUAL.height);
  const option = optionOf(book, sheet, chart);
  const key = JSON.stringify([option, width, height]);
  const known = drawn.get(key);
  if (known !== undefined) return { width, height, svg: known };
  const surface = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  surface.setOption(option);
  const svg = surface.renderToSVGString();
  surface.dispose();
  if (drawn.size >= MOST_KEPT) drawn.clear();
  drawn.set(key, svg);
  return { width, height, svg };
}

function optionOf(book: Book, sheet: Sheet, chart: Chart): echarts.EChartsCoreOption {
  const { categories, series } = tableOf(book, sheet, chart);
  const colours = chart.options['colors'];
  const isLying = chart.type === 'BAR';
  const names = { type: 'category', data: categories, axisLabel: { hideOverlap: true } };
  const least = chart.options['vAxis.viewWindow.min'];
  const values = { type: 'value', ...(typeof least === 'number' && { min: least }) };
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: 'Arial, Noto Sans SC, sans-serif', color: '#5f6368' },
    ...(Array.isArray(colours) && { color: colours }),
    legend: { show: chart.options['legend.position'] !== 'none', top: 4 },
    grid: { left: 56, right: 16, top: 40, bottom: 32 },
    xAxis: isLying ? values : names,
    yAxis: isLying ? { ...names, inverse: true } : values,
    series,
  };
}

/** The first column names the places of the axis, each other one is a series. */
function tableOf(
  book: Book,
  sheet: Sheet,
  chart: Chart,
): { readonly categories: readonly string[]; readonly series: readonly Series[] } {
  const [first] = chart.ranges;
  const columns = chart.ranges.flatMap(({ column, columns: count }) =>
    Array.from({ length: count }, (_, at) => column + at),
  );
  const { row = 1, rows = 0 } = first ?? {};
  const [names = 1, ...others] = columns;
  const places = Array.from(
    { length: Math.max(rows - chart.headers, 0) },
    (_, at) => row + chart.headers + at,
  );
  const textAt = (line: number, column: number): string => {
    const cell = sheet.at(line, column);
    return displayText(cell.value, shownFormat(cell), book.locale);
  };
  return {
    categories: places.map((line) => textAt(line, names)),
    series: others.map((column, at) => ({
      name: chart.headers > 0 ? textAt(row, column) : '',
      type: isLine(chart, at) ? 'line' : 'bar',
      data: places.map((line) => {
        const { value } = sheet.at(line, column);
        return typeof value === 'number' ? value : null;
      }),
    })),
  };
}

function isLine({ type, options }: Chart, at: number): boolean {
  if (type === 'LINE') return true;
  if (type !== 'COMBO') return false;
  const own = (
    options['series'] as Readonly<Record<string, { readonly type?: string }>> | undefined
  )?.[at];
  return (own?.type ?? (options['seriesType'] === 'bars' ? 'bars' : 'line')) === 'line';
}

function numberIn(value: unknown, usual: number): number {
  return typeof value === 'number' && value > 0 ? value : usual;
}
