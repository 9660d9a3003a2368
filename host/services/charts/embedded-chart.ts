/**
 * Charts of a sheet and their builder. A chart that is built is plain data until Sheet.insertChart or updateChart, so
 * building is not counted as service calls. Source: docs/platform.md §7.
 */
import type { Chart, ChartOptionValue, ChartType, Sheet } from '../../book';
import { GoogleError, mismatch } from '../../runtime/google-error';
import { rangePlaceOf } from '../place-of';
import type { Execution } from '../execution';

/** Without an ID the chart is not in a sheet yet. */
type ChartDraft = Omit<Chart, 'id'> & { readonly id: number | null };

const NEW_CHART: ChartDraft = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  headers: 0,
  options: {},
  anchor: { row: 1, column: 1, x: 0, y: 0 },
};

const drafts = new WeakMap<object, { readonly sheet: Sheet; readonly draft: ChartDraft }>();

/** What is behind a chart that a script passes. Throws Google's error for anything else. */
function draftOf(chart: unknown, sheet: Sheet, method: string): ChartDraft {
  const found = typeof chart === 'object' && chart !== null ? drafts.get(chart) : undefined;
  if (found?.sheet !== sheet) throw mismatch(method, [chart]);
  return found.draft;
}

export class GoogleEmbeddedChart {
  static readonly googleName = 'EmbeddedChart';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: Sheet,
    private readonly draft: ChartDraft,
  ) {
    drafts.set(this, { sheet, draft });
  }

  getRanges(): object[] {
    return this.draft.ranges.map((area) => this.execution.google.range(this.sheet, area));
  }

  modify(): GoogleEmbeddedChartBuilder {
    return new GoogleEmbeddedChartBuilder(this.execution, this.sheet, this.draft);
  }
}

export class GoogleEmbeddedChartBuilder {
  static readonly googleName: string = 'EmbeddedChartBuilder';
  #draft: ChartDraft;

  constructor(
    protected readonly execution: Execution,
    protected readonly sheet: Sheet,
    draft: ChartDraft = NEW_CHART,
  ) {
    this.#draft = draft;
  }

  asBarChart(): GoogleEmbeddedChartBuilder {
    return this.#as('BAR');
  }

  asColumnChart(): GoogleEmbeddedChartBuilder {
    return this.#as('COLUMN');
  }

  asComboChart(): GoogleEmbeddedChartBuilder {
    return this.#as('COMBO');
  }

  asLineChart(): GoogleEmbeddedChartBuilder {
    return this.#as('LINE');
  }

  addRange(range: unknown): this {
    const { sheet, area } = rangePlaceOf(range, 'SpreadsheetApp.EmbeddedChartBuilder.addRange');
    // A chart of another sheet's cells is allowed by Google and not imitated.
    if (sheet !== this.sheet)
      throw mismatch('SpreadsheetApp.EmbeddedChartBuilder.addRange', [range]);
    return this.#change({ ranges: [...this.#draft.ranges, area] });
  }

  clearRanges(): this {
    return this.#change({ ranges: [] });
  }

  setNumHeaders(headers: unknown): this {
    if (typeof headers !== 'number' || headers < 0) {
      throw mismatch('SpreadsheetApp.EmbeddedChartBuilder.setNumHeaders', [headers]);
    }
    return this.#change({ headers: Math.trunc(headers) });
  }

  setPosition(...args: readonly unknown[]): this {
    const [row = 0, column = 0, x = 0, y = 0] = args.map(Number);
    if (args.length !== 4 || !args.every((one) => typeof one === 'number')) {
      throw mismatch('SpreadsheetApp.EmbeddedChartBuilder.setPosition', args);
    }
    if (row < 1 || column < 1) throw new GoogleError('Those rows or columns are out of bounds.');
    return this.#change({ anchor: { row, column, x, y } });
  }

  setOption(option: unknown, value: unknown): this {
    if (typeof option !== 'string' || option === '' || value === undefined) {
      throw mismatch('SpreadsheetApp.EmbeddedChartBuilder.setOption', [option, value]);
    }
    return this.#change({
      options: { ...this.#draft.options, [option]: value as ChartOptionValue },
    });
  }

  build(): GoogleEmbeddedChart {
    return new GoogleEmbeddedChart(this.execution, this.sheet, this.#draft);
  }

  /** The builder of a type is an object of its own, over the same draft. */
  #as(type: ChartType): GoogleEmbeddedChartBuilder {
    return new GoogleEmbeddedChartBuilder(this.execution, this.sheet, { ...this.#draft, type });
  }

  #change(facts: Partial<ChartDraft>): this {
    this.#draft = { ...this.#draft, ...facts };
    return this;
  }
}

/** The charts of a sheet as a script sees them. */
export function chartsOf(execution: Execution, sheet: Sheet): GoogleEmbeddedChart[] {
  return sheet.furniture.charts.map((chart) => new GoogleEmbeddedChart(execution, sheet, chart));
}

export function insertChart(sheet: Sheet, chart: unknown): void {
  const draft = draftOf(chart, sheet, 'SpreadsheetApp.Sheet.insertChart');
  if (draft.ranges.length === 0) throw new GoogleError('Charts must have at least one range.');
  sheet.furniture.addChart(draft);
}

export function updateChart(sheet: Sheet, chart: unknown): void {
  const { id, ...facts } = draftOf(chart, sheet, 'SpreadsheetApp.Sheet.updateChart');
  if (id === null || !sheet.furniture.changeChart(id, facts)) {
    throw new GoogleError('The chart is not in this sheet.');
  }
}

export function removeChart(sheet: Sheet, chart: unknown): void {
  const { id } = draftOf(chart, sheet, 'SpreadsheetApp.Sheet.removeChart');
  if (id !== null) sheet.furniture.dropChart(id);
}
