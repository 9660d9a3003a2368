/**
 * Every function of the formula language, by name. Each family has a file; a new function is one entry in its family
 * and a line in docs/host-formulas.md, which says why a function is here.
 */
import { ARITHMETIC } from './arithmetic';
import { ARRAYS } from './arrays';
import { CONDITIONAL_TOTALS } from './conditional-totals';
import { DATES } from './dates';
import { INFORMATION } from './information';
import { KNOWN_TO_SHEETS } from './known-names';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { PLACES } from './places';
import { REGEX } from './regex';
import { TEXT } from './text';
import { TEXT_LISTS } from './text-lists';
import { TOTALS } from './totals';
import { WORKDAYS } from './workdays';
import type { FormulaFunction } from '../function-spec';

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [
    LOGIC,
    INFORMATION,
    ARITHMETIC,
    TOTALS,
    CONDITIONAL_TOTALS,
    PLACES,
    LOOKUP,
    ARRAYS,
    DATES,
    WORKDAYS,
    TEXT,
    TEXT_LISTS,
    REGEX,
  ]
    .flat()
    .map((one) => [one.name, one]),
);

/** @param name in capitals. */
export function findFunction(name: string): FormulaFunction | undefined {
  return FUNCTIONS.get(name);
}

/** Whether Google Sheets has the function, whether this host imitates it or not. */
export function isKnownToSheets(name: string): boolean {
  return FUNCTIONS.has(name) || KNOWN_TO_SHEETS.has(name);
}

/** The names of the functions that this host imitates, sorted. */
export function imitatedFunctions(): string[] {
  return [...FUNCTIONS.keys()].sort();
}
