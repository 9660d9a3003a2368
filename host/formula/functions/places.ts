/** Where things stand: rows, columns and their numbers. They do not read the cells they name. */
import { declare, type FormulaFunction, type SpecialForm } from '../function-spec';
import { ArrayValue, asArray, ErrorValue, isError, RangeValue, type Value } from '../values';

function lineNumber(name: 'ROW' | 'COLUMN'): SpecialForm {
  return {
    name,
    least: 0,
    most: 1,
    form([named], scope, evaluator): Value {
      const rows = name === 'ROW';
      if (!named) return rows ? scope.row : scope.column;
      const range = evaluator.value(named, scope);
      if (isError(range)) return range;
      if (!(range instanceof RangeValue))
        return new ErrorValue('#N/A', 'Argument must be a range.');
      const first = rows ? range.row1 : range.column1;
      const count = rows ? range.rows : range.columns;
      if (!scope.array || count === 1) return first;
      const numbers = Array.from({ length: count }, (_, index) => first + index);
      return rows
        ? new ArrayValue(count, 1, [numbers])
        : new ArrayValue(
            1,
            count,
            numbers.map((number) => [number]),
          );
    },
  };
}

export const PLACES: readonly FormulaFunction[] = [
  lineNumber('ROW'),
  lineNumber('COLUMN'),
  declare({ name: 'ROWS', takes: ['whole'], answer: ([range]) => asArray(range).rows }),
  declare({ name: 'COLUMNS', takes: ['whole'], answer: ([range]) => asArray(range).columns }),
  declare({
    name: 'HYPERLINK',
    takes: ['text', 'any?'],
    answer: ([address, label]) => (label === undefined || label === null ? address : label),
  }),
];
