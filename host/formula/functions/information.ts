/** Questions about what a value is. A cell that shows nothing but holds '' is not blank. */
import { toNumber } from '../coerce';
import { declare, type EagerFunction, type FormulaFunction } from '../function-spec';
import { ErrorValue, isError, type Scalar } from '../values';

function question(name: string, answer: (value: Scalar) => boolean): EagerFunction {
  return declare({ name, takes: ['raw'], answer: ([value]) => answer(value) });
}

function parity(name: string, rest: 0 | 1): EagerFunction {
  return declare({
    name,
    takes: ['number'],
    answer: ([number]) => Math.abs(Math.trunc(number)) % 2 === rest,
  });
}

export const INFORMATION: readonly FormulaFunction[] = [
  question('ISBLANK', (value) => value === null),
  question('ISNUMBER', (value) => typeof value === 'number'),
  question('ISTEXT', (value) => typeof value === 'string'),
  question('ISNONTEXT', (value) => typeof value !== 'string'),
  question('ISLOGICAL', (value) => typeof value === 'boolean'),
  question('ISERROR', isError),
  question('ISERR', (value) => isError(value) && value.code !== '#N/A'),
  question('ISNA', (value) => isError(value) && value.code === '#N/A'),
  parity('ISEVEN', 0),
  parity('ISODD', 1),
  declare({
    name: 'N',
    takes: ['any'],
    answer: ([value]) => (typeof value === 'number' ? value : value === true ? 1 : 0),
  }),
  declare({
    name: 'T',
    takes: ['any'],
    answer: ([value]) => (typeof value === 'string' ? value : ''),
  }),
  declare({ name: 'NA', takes: [], answer: () => new ErrorValue('#N/A', 'Error') }),
  declare({
    name: 'VALUE',
    takes: ['any'],
    answer: ([value], { world }) => toNumber(value, world, { name: 'VALUE', place: 1 }),
  }),
];
