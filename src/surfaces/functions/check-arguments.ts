/** Checks that all custom functions share: the number of arguments, and the width of a column. */
import { hintFor } from './hints';
import { missing, tooMany, tooWide } from './input-error';
import type { FunctionParameter, FunctionSpec } from './spec';

/** Throws when an argument is missing or there are more than the function takes. */
export function checkArity(
  spec: Pick<FunctionSpec, 'name' | 'parameters'>,
  args: readonly unknown[],
): void {
  const { name, parameters } = spec;
  for (const [at, parameter] of parameters.entries()) {
    if (parameter.optional === true || args[at] !== undefined) continue;
    throw missing(name, parameter.name, hintFor(parameter));
  }
  const repeats = parameters[parameters.length - 1]?.repeats === true;
  if (args.length > parameters.length && !repeats)
    throw tooMany(name, args.length, parameters.length);
}

/** Throws unless the range is one column wide. */
export function checkWidth(
  of: string,
  parameter: FunctionParameter,
  range: readonly unknown[],
): void {
  for (let at = 0; at < range.length; at += 1) {
    const row = range[at];
    if (Array.isArray(row) && row.length > 1) throw tooWide(of, parameter.name, row.length);
  }
}

/** The cell in a row of a one-column range. */
export function cellAt(range: readonly unknown[], at: number): unknown {
  const row = range[at];
  return Array.isArray(row) ? (row as readonly unknown[])[0] : row;
}
