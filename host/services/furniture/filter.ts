/** The basic filter of a sheet and the criteria of its columns. Source: Google's reference of Filter and FilterCriteriaBuilder. */
import {
  sortArea,
  type BasicFilter,
  type Condition,
  type FilterCriteria,
  type Sheet,
} from '../../book';
import { GoogleError, mismatch } from '../../google-error';
import type { Execution } from '../execution';
import { ConditionBuilder } from './condition-builder';

const criteriaBehind = new WeakMap<object, FilterCriteria>();

export class GoogleFilterCriteria {
  static readonly googleName = 'FilterCriteria';

  constructor(
    private readonly execution: Execution,
    private readonly criteria: FilterCriteria,
  ) {
    criteriaBehind.set(this, criteria);
  }

  getHiddenValues(): string[] {
    return [...this.criteria.hiddenValues];
  }

  copy(): GoogleFilterCriteriaBuilder {
    return new GoogleFilterCriteriaBuilder(this.execution, this.criteria);
  }
}

export class GoogleFilterCriteriaBuilder extends ConditionBuilder {
  static readonly googleName = 'FilterCriteriaBuilder';
  #hidden: readonly string[] = [];

  constructor(execution: Execution, criteria?: FilterCriteria) {
    super(execution);
    this.condition = criteria?.condition ?? null;
    this.#hidden = criteria?.hiddenValues ?? [];
  }

  setHiddenValues(values: unknown): this {
    if (!Array.isArray(values)) throw mismatch('FilterCriteriaBuilder.setHiddenValues', [values]);
    this.#hidden = values.map(String);
    return this;
  }

  build(): GoogleFilterCriteria {
    const condition: Condition | null = this.condition;
    return new GoogleFilterCriteria(this.execution, { hiddenValues: this.#hidden, condition });
  }
}

export class GoogleFilter {
  static readonly googleName = 'Filter';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: Sheet,
  ) {}

  getRange(): object {
    return this.execution.google.range(this.sheet, this.#filter().area);
  }

  remove(): void {
    this.sheet.furniture.filter = null;
  }

  /** @param position counts from 1 within the filter. */
  getColumnFilterCriteria(position: unknown): GoogleFilterCriteria | null {
    const criteria = this.#filter().criteria.get(this.#column(position));
    return criteria ? new GoogleFilterCriteria(this.execution, criteria) : null;
  }

  setColumnFilterCriteria(position: unknown, given: unknown): this {
    const criteria = typeof given === 'object' && given ? criteriaBehind.get(given) : undefined;
    if (!criteria && given !== null) {
      throw mismatch('SpreadsheetApp.Filter.setColumnFilterCriteria', [position, given]);
    }
    const column = this.#column(position);
    if (criteria) this.#filter().criteria.set(column, criteria);
    else this.#filter().criteria.delete(column);
    return this;
  }

  removeColumnFilterCriteria(position: unknown): this {
    return this.setColumnFilterCriteria(position, null);
  }

  /** The heading row stays. */
  sort(position: unknown, ascending: unknown): this {
    const { area } = this.#filter();
    const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const column = this.#column(position);
    if (below.rows > 0) sortArea(this.sheet, below, [{ column, ascending: ascending === true }]);
    return this;
  }

  #filter(): BasicFilter {
    const { filter } = this.sheet.furniture;
    if (!filter) throw new GoogleError('This filter no longer exists.');
    return filter;
  }

  #column(position: unknown): number {
    const { area } = this.#filter();
    if (typeof position !== 'number') throw mismatch('SpreadsheetApp.Filter', [position]);
    if (position < 1 || position > area.columns) {
      throw new GoogleError('The column is outside of the filter.');
    }
    return area.column + position - 1;
  }
}
