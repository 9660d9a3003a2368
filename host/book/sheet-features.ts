/**
 * The properties of a sheet besides its cells: validations, conditional formats, protections, merged cells, a filter,
 * tables and column groups. All of it follows when rows and columns are inserted, deleted or moved.
 */
import type { CellArea } from './a1';
import { followChart, type Chart } from './chart';
import { contains, cutOut, overlap } from './area';
import type { Condition } from './condition';
import type { LineChange } from '../formula';
import { followArea, followCells } from './line-change';
import { ColumnGroups, type ColumnGroupsState } from './column-groups';

export interface ValidationRule extends Condition {
  /** False when invalid values are rejected, true when they are only marked. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly showDropdown: boolean;
}

interface PlacedRule {
  readonly area: CellArea;
  readonly rule: ValidationRule;
}

export interface ConditionalFormat {
  readonly areas: readonly CellArea[];
  readonly condition: Condition;
  /** Background and fontColor, by the names of a cell's looks. */
  readonly looks: Readonly<Record<string, string>>;
}

export interface Protection {
  readonly id: number;
  /** Null for the whole sheet. */
  area: CellArea | null;
  description: string;
  warningOnly: boolean;
  /** Those who may edit besides the owner; null for everyone who may edit the file. */
  editors: readonly string[] | null;
}

/** The filter of a sheet; the first row of its area is the heading. */
export interface BasicFilter {
  area: CellArea;
  /** By column of the sheet. */
  readonly criteria: Map<number, FilterCriteria>;
}

export interface FilterCriteria {
  /** Rows whose cell shows one of these texts are hidden. */
  readonly hiddenValues: readonly string[];
}

/** A table created with Format > Convert to table; its heading row rejects formulas. */
export interface Table {
  readonly area: CellArea;
  readonly name: string;
}

export interface SheetFeaturesState {
  readonly validations: readonly PlacedRule[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protections: readonly Protection[];
  readonly merges: readonly CellArea[];
  readonly tables: readonly Table[];
  readonly filter: {
    readonly area: CellArea;
    readonly criteria: readonly (readonly [number, FilterCriteria])[];
  } | null;
  readonly columnGroups: ColumnGroupsState;
  /** Workbooks saved before there were charts have none. */
  readonly charts?: readonly Chart[];
}

export class SheetFeatures {
  conditionalFormats: readonly ConditionalFormat[] = [];
  protections: readonly Protection[] = [];
  merges: readonly CellArea[] = [];
  tables: readonly Table[] = [];
  filter: BasicFilter | null = null;
  charts: readonly Chart[] = [];
  readonly columnGroups = new ColumnGroups();
  #validations: readonly PlacedRule[] = [];
  #nextProtectionId = 1;
  #nextChartId = 1;

  get validations(): readonly PlacedRule[] {
    return this.#validations;
  }

  /** The rule object itself, so that equal rules can be compared by identity. */
  validationAt(row: number, column: number): ValidationRule | undefined {
    return this.#validations.find(({ area }) => contains(area, row, column))?.rule;
  }

  /** @param rule null removes validations from the area. */
  setValidation(area: CellArea, rule: ValidationRule | null): void {
    const left = this.#validations.flatMap((one) =>
      cutOut(one.area, area).map((part) => ({ area: part, rule: one.rule })),
    );
    this.#validations = rule ? joined(left, area, rule) : left;
  }

  changeValidations(change: (rule: ValidationRule) => ValidationRule): void {
    this.#validations = this.#validations.map(({ area, rule }) => ({ area, rule: change(rule) }));
  }

  protect(area: CellArea | null): Protection {
    const protection: Protection = {
      id: this.#nextProtectionId++,
      area,
      description: '',
      warningOnly: false,
      editors: null,
    };
    this.protections = [...this.protections, protection];
    return protection;
  }

  addChart(facts: Omit<Chart, 'id'>): void {
    this.charts = [...this.charts, { ...facts, id: this.#nextChartId++ }];
  }

  /** Returns whether there is such a chart. */
  changeChart(id: number, facts: Omit<Chart, 'id'>): boolean {
    const isKnown = this.charts.some((chart) => chart.id === id);
    this.charts = this.charts.map((chart) => (chart.id === id ? { ...facts, id } : chart));
    return isKnown;
  }

  dropChart(id: number): void {
    this.charts = this.charts.filter((chart) => chart.id !== id);
  }

  mergesIn(area: CellArea): readonly CellArea[] {
    return this.merges.filter((one) => overlap(one, area));
  }

  follow(change: LineChange): void {
    const along = (areas: readonly CellArea[]): CellArea[] =>
      areas.flatMap((area) => followCells(area, change));
    this.#validations = this.#validations.flatMap(({ area, rule }) =>
      followCells(area, change).map((next) => ({ area: next, rule })),
    );
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const areas = along(format.areas);
      return areas.length > 0 ? [{ ...format, areas }] : [];
    });
    this.protections = this.protections.flatMap((one) => {
      const area = one.area && followArea(one.area, change);
      return area === undefined ? [] : [{ ...one, area }];
    });
    this.merges = this.merges
      .flatMap((area) => followArea(area, change) ?? [])
      .filter(({ rows, columns }) => rows * columns > 1);
    this.tables = followAll(this.tables, change);
    this.charts = this.charts.flatMap((chart) => followChart(chart, change) ?? []);
    if (this.filter) this.filter = followFilter(this.filter, change);
    if (change.axis === 'column') this.columnGroups.follow(change);
  }

  save(): SheetFeaturesState {
    const { filter } = this;
    return structuredClone({
      validations: this.#validations,
      conditionalFormats: this.conditionalFormats,
      protections: this.protections,
      merges: this.merges,
      tables: this.tables,
      filter: filter && { area: filter.area, criteria: [...filter.criteria] },
      columnGroups: this.columnGroups.save(),
      charts: this.charts,
    });
  }

  load(state: SheetFeaturesState): void {
    const { filter, validations, columnGroups, charts = [], ...lists } = structuredClone(state);
    this.conditionalFormats = lists.conditionalFormats;
    this.protections = lists.protections;
    this.merges = lists.merges;
    this.tables = lists.tables;
    this.#validations = validations;
    this.filter = filter && { area: filter.area, criteria: new Map(filter.criteria) };
    this.columnGroups.load(columnGroups);
    this.charts = charts;
    this.#nextChartId = Math.max(0, ...charts.map(({ id }) => id)) + 1;
    this.#nextProtectionId = Math.max(0, ...lists.protections.map(({ id }) => id)) + 1;
  }
}

/** Merges an area with an adjacent one above or below that has the same rule. */
function joined(
  all: readonly PlacedRule[],
  area: CellArea,
  rule: ValidationRule,
): readonly PlacedRule[] {
  const neighbour = all.find(
    (one) =>
      one.rule === rule &&
      one.area.column === area.column &&
      one.area.columns === area.columns &&
      (one.area.row + one.area.rows === area.row || area.row + area.rows === one.area.row),
  );
  if (!neighbour) return [...all, { area, rule }];
  const row = Math.min(area.row, neighbour.area.row);
  const whole = { ...area, row, rows: area.rows + neighbour.area.rows };
  return [...all.filter((one) => one !== neighbour), { area: whole, rule }];
}

function followAll<T extends { readonly area: CellArea }>(
  all: readonly T[],
  change: LineChange,
): T[] {
  return all.flatMap((one) => {
    const area = followArea(one.area, change);
    return area ? [{ ...one, area }] : [];
  });
}

function followFilter(filter: BasicFilter, change: LineChange): BasicFilter | null {
  const area = followArea(filter.area, change);
  if (!area) return null;
  if (change.axis === 'row') return { ...filter, area };
  const criteria = new Map<number, FilterCriteria>();
  filter.criteria.forEach((one, column) => {
    const [cell] = followCells({ row: 1, column, rows: 1, columns: 1 }, change);
    if (cell) criteria.set(cell.column, one);
  });
  return { area, criteria };
}
