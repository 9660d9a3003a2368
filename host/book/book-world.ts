/** Gives formulas access to the book: its cells, names, locale and clock, and the functions of the script. */
import type { SheetArea } from './a1';
import {
  RangeValue,
  REFERENCE_GONE,
  unknownFunction,
  unknownSheet,
  VOLATILE_INPUT,
  type FormulaAnswer,
  type DecimalSign,
  type ErrorValue,
  type FormatAt,
  type FormulaWorld,
  type Reference,
  type Value,
} from '../formula';
import { shownFormat } from './cell';
import type { ColumnCopy } from './column-copy';
import type { FormulaCell } from './formula-cell';
import type { Locale } from './locale';
import type { NamedRanges } from './named-ranges';
import { displayText, isDateFormat } from './number-format';
import type { Sheet } from './sheet';
import { parseTyped } from './typed-text';

/** A range passed to a function of the script. */
export interface RangeArgument {
  readonly rows: number;
  /** Index into the columns, from 0. */
  readonly firstRow: number;
  readonly columns: readonly ColumnCopy[];
}

/** A calculated value passed to a function of the script. */
export interface LooseArgument {
  readonly value: Value;
  readonly formatAt: FormatAt | undefined;
}

export type FunctionArgument = RangeArgument | LooseArgument | undefined;

/** The functions of the script that formulas can call. */
export interface ScriptFunctions {
  has(name: string): boolean;
  call(name: string, args: readonly FunctionArgument[]): FormulaAnswer;
  /** A recalculation begins; its calls may share state until the next one. */
  passBegins(): void;
}

export interface FormulaBook {
  readonly locale: Locale;
  readonly names: NamedRanges;
  readonly functions: ScriptFunctions | undefined;
  /** The clock, in epoch milliseconds. */
  now(): number;
  /** The wall clock of the book's zone, in days since 1899-12-30. */
  nowSerial(): number;
  /** The year of a date typed without one. */
  thisYear(): number;
  sheet(name: string): Sheet | undefined;
  sheetById(id: number): Sheet | undefined;
}

export class BookWorld implements FormulaWorld {
  /** The formula being calculated. */
  current: FormulaCell | undefined;

  constructor(
    private readonly home: FormulaBook,
    private readonly isTainted: (area: SheetArea) => boolean,
  ) {}

  get decimal(): DecimalSign {
    return this.home.locale.decimal;
  }

  get dateFormat(): string {
    return this.home.locale.dateFormat;
  }

  get dateTimeFormat(): string {
    return `${this.home.locale.dateFormat} H:mm:ss`;
  }

  readNumber(text: string): number | undefined {
    if (text.trim() === '' || text.startsWith("'")) return undefined;
    const { value } = parseTyped(text, this.home.locale, () => this.home.thisYear());
    return typeof value === 'number' ? value : undefined;
  }

  showNumber(value: number, format: string): string {
    return displayText(value, format, this.home.locale);
  }

  nowSerial(): number {
    return this.home.nowSerial();
  }

  isDateFormat(format: string): boolean {
    return isDateFormat(format);
  }

  /** Undefined when the sheet does not exist. */
  areaOf({ sheet: name, first, last }: Reference, home: Sheet): SheetArea | undefined {
    const sheet = name === undefined ? home : this.home.sheet(name);
    if (!sheet) return undefined;
    const [row1, row2] = inOrder(first.row ?? 1, last.row ?? Infinity);
    const [column1, column2] = inOrder(first.column ?? 1, last.column ?? sheet.maxColumns);
    return {
      sheetId: sheet.id,
      row: row1,
      column: column1,
      rows: row2 - row1 + 1,
      columns: column2 - column1 + 1,
    };
  }

  areaOfName(name: string): SheetArea | undefined {
    return this.home.names.find(name)?.place ?? undefined;
  }

  range(reference: Reference, sheetId: number): RangeValue | ErrorValue {
    const home = this.home.sheetById(sheetId);
    const area = home && this.areaOf(reference, home);
    return area ? this.#rangeOf(area) : unknownSheet(reference.sheet ?? '');
  }

  named(name: string): RangeValue | ErrorValue | undefined {
    const named = this.home.names.find(name);
    if (!named) return undefined;
    return named.place ? this.#rangeOf(named.place) : REFERENCE_GONE;
  }

  formatOf({ area }: RangeValue, row: number, column: number): string {
    const sheet = this.home.sheetById(area.sheetId);
    return sheet ? shownFormat(sheet.stored(area.row + row, area.column + column)) : '';
  }

  hasFunction(name: string): boolean {
    return this.home.functions?.has(name) ?? false;
  }

  callFunction(
    name: string,
    args: readonly (Value | undefined)[],
    formats: readonly (FormatAt | undefined)[],
  ): FormulaAnswer {
    if (this.current?.givenVolatile.has(name)) return { value: VOLATILE_INPUT };
    const given: FunctionArgument[] = [];
    for (const [index, arg] of args.entries()) {
      if (!(arg instanceof RangeValue)) {
        given.push(arg === undefined ? undefined : { value: arg, formatAt: formats[index] });
        continue;
      }
      const { sheetId, row, column, rows, columns } = arg.area;
      if (this.isTainted(arg.area)) return { value: VOLATILE_INPUT };
      const sheet = this.home.sheetById(sheetId);
      const copies = Array.from({ length: sheet ? columns : 0 }, (_, at) => column + at);
      given.push({
        rows,
        firstRow: row - 1,
        columns: copies.flatMap((at) => sheet?.column(at) ?? []),
      });
    }
    return this.home.functions?.call(name, given) ?? { value: unknownFunction(name) };
  }

  #rangeOf(area: SheetArea): RangeValue | ErrorValue {
    const sheet = this.home.sheetById(area.sheetId);
    if (!sheet || area.row > sheet.maxRows || area.column > sheet.maxColumns) return REFERENCE_GONE;
    const rows = Math.min(area.rows, sheet.maxRows - area.row + 1);
    const columns = Math.min(area.columns, sheet.maxColumns - area.column + 1);
    const data = Array.from({ length: columns }, (_, at) => sheet.column(area.column + at).values);
    return new RangeValue({ ...area, rows, columns }, data);
  }
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
