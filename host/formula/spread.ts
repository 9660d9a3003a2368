/**
 * Applies a function to arrays element by element. Single values, rows and columns are repeated to the size of the
 * largest array; where another array is too short, the element is #N/A.
 */
import { ArrayValue, type Scalar, type Value } from './values';

/** @param combine gets the same list at each call, so it must not store it. */
export function spread(
  values: readonly Value[],
  combine: (args: readonly Scalar[]) => Value,
): Value {
  let [rows, columns, plain] = [1, 1, true];
  for (const value of values) {
    if (!(value instanceof ArrayValue)) continue;
    plain = false;
    rows = Math.max(rows, value.rows);
    columns = Math.max(columns, value.columns);
  }
  if (plain) return combine(values as readonly Scalar[]);
  const args: Scalar[] = values.map((value) => (value instanceof ArrayValue ? null : value));
  const arrays = values.flatMap((value, index) =>
    value instanceof ArrayValue ? [{ value, index }] : [],
  );
  const data: Scalar[][] = [];
  for (let column = 0; column < columns; column++) {
    const cells: Scalar[] = [];
    for (let row = 0; row < rows; row++) {
      for (const { value, index } of arrays) args[index] = value.spread(row, column);
      const answer = combine(args);
      cells.push(answer instanceof ArrayValue ? answer.at(0, 0) : answer);
    }
    data.push(cells);
  }
  return new ArrayValue(rows, columns, data);
}
