/** Converts the result of a custom function to values of cells. Source: docs/platform.md §1.1, §1.3. */
import { types } from 'node:util';
import { ErrorValue, type Scalar } from '../formula';
import { NotImitated } from './google-error';

/** A date in a result, in days since 1899-12-30 with the time as a fraction. */
export class DateAnswer {
  constructor(readonly serial: number) {}
}

/** The value of one cell of a result; null leaves the cell empty. */
export type AnswerCell = Scalar | DateAnswer;

export interface DateConversion {
  instantOf(serial: number): number;
  serialOf(instantMs: number): number;
}

/**
 * Converts the result of a custom function. Refuses a one-dimensional list: reports differ on whether Sheets fills a
 * row or a column with it.
 */
export function resultOut(
  dates: DateConversion,
  name: string,
  result: unknown,
): AnswerCell | AnswerCell[][] {
  if (!Array.isArray(result)) return valueOut(dates, name, result);
  const rows: readonly unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  return rows.map((row) => {
    if (!Array.isArray(row)) throw new NotImitated(`${name} answering a one-dimensional array`);
    if (row.length !== width) throw new NotImitated(`${name} answering rows of unequal length`);
    return row.map((value) => valueOut(dates, name, value));
  });
}

function valueOut(dates: DateConversion, name: string, value: unknown): AnswerCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : new ErrorValue('#NUM!', 'The result is not a number.');
  }
  if (types.isDate(value)) {
    const instantMs = Date.prototype.getTime.call(value);
    if (!Number.isNaN(instantMs)) return new DateAnswer(dates.serialOf(instantMs));
  }
  throw new NotImitated(`${name} answering ${Object.prototype.toString.call(value)}`);
}
