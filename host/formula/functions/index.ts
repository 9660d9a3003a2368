/** Every function of the formula language, by name. A family a file; a new function is one entry in its family. */
import { ARITHMETIC } from './arithmetic';
import { ARRAYS } from './arrays';
import { CONDITIONAL_TOTALS } from './conditional-totals';
import { DATES } from './dates';
import { INFORMATION } from './information';
import { KNOWN_TO_SHEETS } from './known-names';
import { LAMBDAS } from './lambdas';
import { LIBRARY } from './library';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { PLACES } from './places';
import { REGEX } from './regex';
import { STACKS } from './stacks';
import { TEXT } from './text';
import { TEXT_LISTS } from './text-lists';
import { TOTALS } from './totals';
import { WORKDAYS } from './workdays';
import type { FormulaFunction } from '../function-spec';

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [
    ...[...LIBRARY, ...LOGIC, ...INFORMATION, ...ARITHMETIC, ...TOTALS, ...CONDITIONAL_TOTALS],
    ...[...PLACES, ...LOOKUP, ...ARRAYS, ...DATES, ...WORKDAYS, ...TEXT, ...TEXT_LISTS, ...REGEX],
    ...[...LAMBDAS, ...STACKS],
  ].map((one) => [one.name, one]),
);

/** @param name in capitals. */
export function findFunction(name: string): FormulaFunction | undefined {
  return FUNCTIONS.get(name);
}

/** Whether Sheets has it, imitated here or not. */
export function isKnownToSheets(name: string): boolean {
  return FUNCTIONS.has(name) || KNOWN_TO_SHEETS.has(name);
}

/** Names of all that are imitated, in order. */
export function imitatedFunctions(): string[] {
  return [...FUNCTIONS.keys()].sort();
}
