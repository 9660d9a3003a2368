/**
 * Converts the arguments of a custom function into the script's scope, and its result into cell values.
 * Source: platform.md §1.1, §1.3.
 */
import { types } from 'node:util';
import type { CellValue } from '../book';
import { NotImitated } from '../google-error';
import type { Realm } from './realm';

/** The value of a date cell: days since 1899-12-30, with the time as a fraction. */
export interface SerialDate {
  readonly dateSerial: number;
}

export type ArgumentCell = CellValue | SerialDate;
/** A single value, a range as rows of cells, or undefined for an omitted argument. */
export type FormulaArgument = ArgumentCell | readonly (readonly ArgumentCell[])[] | undefined;

export interface FormulaError {
  /** The message shown when hovering over `#ERROR!`, such as `Error: no such grade`. */
  readonly error: string;
}

/** A date is returned as its serial number; null leaves the cell empty. */
export type FormulaValue = CellValue | null | FormulaError;
export type FormulaResult = FormulaValue | FormulaValue[][];

export interface DateConversion {
  instantOf(serial: number): number;
  serialOf(instantMs: number): number;
}

export function dateCell(serial: number): SerialDate {
  return { dateSerial: serial };
}

/** Converts an argument into the scope. A one-cell range becomes its bare value, as a reference to one cell does. */
export function argumentIn(
  realm: Realm,
  dates: DateConversion,
  argument: FormulaArgument,
): unknown {
  if (argument === undefined) return undefined;
  const cell = (one: ArgumentCell): unknown =>
    typeof one === 'object' ? realm.date(dates.instantOf(one.dateSerial)) : one;
  if (!isRange(argument)) return cell(argument);
  const [first] = argument;
  if (argument.length === 1 && first?.length === 1 && first[0] !== undefined) return cell(first[0]);
  const rows = realm.array();
  for (const cells of argument) {
    const row = realm.array();
    for (const one of cells) row.push(cell(one));
    rows.push(row);
  }
  return rows;
}

/** Refuses a one-dimensional array: sources disagree on whether it fills a row or a column. */
export function resultOut(dates: DateConversion, name: string, result: unknown): FormulaResult;
/** @param asDates returns dates as SerialDate instead of plain numbers. */
export function resultOut(
  dates: DateConversion,
  name: string,
  result: unknown,
  asDates: true,
): FormulaValue | SerialDate | (FormulaValue | SerialDate)[][];
export function resultOut(
  dates: DateConversion,
  name: string,
  result: unknown,
  asDates = false,
): FormulaValue | SerialDate | (FormulaValue | SerialDate)[][] {
  if (!Array.isArray(result)) return valueOut(dates, name, result, asDates);
  const rows: readonly unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  return rows.map((row) => {
    if (!Array.isArray(row)) throw new NotImitated(`${name} answering a one-dimensional array`);
    if (row.length !== width) throw new NotImitated(`${name} answering rows of unequal length`);
    return row.map((value) => valueOut(dates, name, value, asDates));
  });
}

function valueOut(
  dates: DateConversion,
  name: string,
  value: unknown,
  asDates: boolean,
): FormulaValue | SerialDate {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (types.isDate(value)) {
    const instantMs = Date.prototype.getTime.call(value);
    if (!Number.isNaN(instantMs)) {
      const serial = dates.serialOf(instantMs);
      return asDates ? dateCell(serial) : serial;
    }
  }
  throw new NotImitated(`${name} answering ${Object.prototype.toString.call(value)}`);
}

function isRange(
  argument: ArgumentCell | readonly (readonly ArgumentCell[])[],
): argument is readonly (readonly ArgumentCell[])[] {
  return Array.isArray(argument);
}
