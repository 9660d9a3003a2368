/**
 * Errors with the messages of Sheets. Those that host/README.md quotes under "Formulas" were seen in public reports;
 * the others are from memory.
 */
import { ErrorValue } from './values';

export const PARSE_ERROR = new ErrorValue('#ERROR!', 'Formula parse error.');
export const REFERENCE_GONE = new ErrorValue('#REF!', 'Reference does not exist.');
export const CIRCULAR = new ErrorValue(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);
export const NO_CELL_HERE = new ErrorValue('#VALUE!', 'An array value could not be found.');
export const VOLATILE_INPUT = new ErrorValue(
  '#ERROR!',
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
);

export function unknownFunction(name: string): ErrorValue {
  return new ErrorValue('#NAME?', `Unknown function: '${name}'.`);
}

export function unknownName(name: string): ErrorValue {
  return new ErrorValue('#NAME?', `Unknown range name: '${name}'.`);
}

export function unknownSheet(name: string): ErrorValue {
  return new ErrorValue('#REF!', `Unresolved sheet name '${name}'.`);
}

/** Our own message, for a function that Sheets has and the host does not. */
export function notImitatedFunction(name: string): ErrorValue {
  return new ErrorValue(
    '#NAME?',
    `${name} is a function of Google Sheets that this host does not imitate.`,
  );
}

export function notANumber(name: string, place: number, text: string): ErrorValue {
  return new ErrorValue(
    '#VALUE!',
    `Function ${name} parameter ${place} expects number values. But '${text}' is a text and cannot be coerced to a number.`,
  );
}

export function notATruth(name: string, place: number, text: string): ErrorValue {
  return new ErrorValue(
    '#VALUE!',
    `Function ${name} parameter ${place} expects boolean values. But '${text}' is a text and cannot be coerced to a boolean.`,
  );
}

export function divisionByZero(name = 'DIVIDE', place = 2): ErrorValue {
  return new ErrorValue('#DIV/0!', `Function ${name} parameter ${place} cannot be zero.`);
}

export function notEnoughNumbers(name: string): ErrorValue {
  return new ErrorValue('#DIV/0!', `Evaluation of function ${name} caused a divide by zero error.`);
}

/** The error of a result that is infinite or not a number. */
export function notNumeric(name: string): ErrorValue {
  return new ErrorValue('#NUM!', `The result of function ${name} is not a valid number.`);
}

export function notFound(name: string, wanted: string): ErrorValue {
  return new ErrorValue('#N/A', `Did not find value '${wanted}' in ${name} evaluation.`);
}

export function wrongArity(name: string, least: number, most: number, given: number): ErrorValue {
  const expected =
    least === most
      ? `Expected ${least} ${least === 1 ? 'argument' : 'arguments'}`
      : most === Infinity
        ? `Expected at least ${least} ${least === 1 ? 'argument' : 'arguments'}`
        : `Expected between ${least} and ${most} arguments`;
  return new ErrorValue(
    '#N/A',
    `Wrong number of arguments to ${name}. ${expected}, but got ${given} ${given === 1 ? 'argument' : 'arguments'}.`,
  );
}

/** @param cell the first cell that blocks the array, in A1 notation. */
export function spillBlocked(cell: string): ErrorValue {
  return new ErrorValue(
    '#REF!',
    `Array result was not expanded because it would overwrite data in ${cell}.`,
  );
}

/** @param axis what the sheet has too few of. */
export function spillTooLarge(axis: 'rows' | 'columns', missing: number): ErrorValue {
  return new ErrorValue(
    '#REF!',
    `Result was not automatically expanded, please insert more ${axis} (${missing}).`,
  );
}
