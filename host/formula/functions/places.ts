/** ROW and ROWS, which use the position of their argument and not its cells, and HYPERLINK. */
import { declare, type FormulaFunction, type SpecialForm } from '../function-spec';
import { ArrayValue, asArray, ErrorValue, isError, RangeValue } from '../values';

const ROW: SpecialForm = {
  name: 'ROW',
  least: 0,
  most: 1,
  form([named], scope, evaluator) {
    if (!named) return scope.row;
    const range = evaluator.value(named, scope);
    if (isError(range)) return range;
    if (!(range instanceof RangeValue)) return new ErrorValue('#N/A', 'Argument must be a range.');
    if (!scope.array || range.rows === 1) return range.area.row;
    const numbers = Array.from({ length: range.rows }, (_, index) => range.area.row + index);
    return new ArrayValue(range.rows, 1, [numbers]);
  },
};

export const PLACES: readonly FormulaFunction[] = [
  ROW,
  declare({ name: 'ROWS', takes: ['whole'], answer: ([range]) => asArray(range).rows }),
  declare({
    name: 'HYPERLINK',
    takes: ['text', 'any?'],
    answer: ([address, label]) => (label === undefined || label === null ? address : label),
  }),
];
