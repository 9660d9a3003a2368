/** Evaluates array literals, `{a, b; c, d}`: joins arrays side by side and below one another. */
import { ArrayValue, asArray, ErrorValue, type Scalar, type Value } from './values';

export function joinArrays(rows: readonly (readonly Value[])[]): Value {
  const bands: ArrayValue[] = [];
  for (const row of rows) {
    const band = beside(row.map(asArray));
    if (band instanceof ErrorValue) return band;
    bands.push(band);
  }
  return below(bands.filter((band) => band.columns > 0));
}

function beside(parts: readonly ArrayValue[]): ArrayValue | ErrorValue {
  const [first] = parts;
  if (!first) return new ArrayValue(0, 0, []);
  const odd = parts.findIndex((part) => part.rows !== first.rows);
  if (odd >= 0) {
    return new ErrorValue(
      '#VALUE!',
      `Function ARRAY_ROW parameter ${odd + 1} has mismatched row size. Expected: ${first.rows}. Actual: ${parts[odd]?.rows ?? 0}.`,
    );
  }
  const data = parts.flatMap((part) => columnsOf(part));
  return new ArrayValue(first.rows, data.length, data);
}

function below(bands: readonly ArrayValue[]): Value {
  const [first] = bands;
  if (!first) return null;
  if (bands.some((band) => band.columns !== first.columns)) {
    return new ErrorValue(
      '#VALUE!',
      'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.',
    );
  }
  const stacks = bands.map(columnsOf);
  const data = Array.from({ length: first.columns }, (_, column) =>
    stacks.flatMap((stack) => stack[column] ?? []),
  );
  const rows = bands.reduce((sum, band) => sum + band.rows, 0);
  return new ArrayValue(rows, first.columns, data);
}

function columnsOf(array: ArrayValue): Scalar[][] {
  return Array.from({ length: array.columns }, (_, column) =>
    Array.from({ length: array.rows }, (_unused, row) => array.at(row, column)),
  );
}
