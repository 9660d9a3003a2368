/**
 * All functions of the formula language by name. To add one, put an entry into the file of its family and into
 * docs/host-formulas.md, which says which functions the host has.
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

/**
 * Finds a function that this host imitates.
 * @param name in capitals.
 */
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
