/** Functions that examine a value. A cell with an empty text is not blank. */
import { toNumber } from '../coerce';
import { declare, type EagerFunction, type FormulaFunction } from '../function-spec';
import { isError, type Scalar } from '../values';

function question(name: string, answer: (value: Scalar) => boolean): EagerFunction {
  return declare({ name, takes: ['raw'], answer: ([value]) => answer(value) });
}

export const INFORMATION: readonly FormulaFunction[] = [
  question('ISBLANK', (value) => value === null),
  question('ISNUMBER', (value) => typeof value === 'number'),
  question('ISTEXT', (value) => typeof value === 'string'),
  question('ISERROR', isError),
  declare({
    name: 'VALUE',
    takes: ['any'],
    answer: ([value], { world }) => toNumber(value, world, { name: 'VALUE', place: 1 }),
  }),
];
