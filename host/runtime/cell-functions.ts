/** The custom functions of the script, as cells of a book call them. */
import type { HostOptions } from '../host-options';
import type { Execution } from '../services';
import { CachedFunctions } from './cached-functions';
import type { FunctionCalls } from './function-calls';
import { loadScript } from './run-script';
import type { ScriptFile } from './script-file';

/**
 * Opens the custom functions of a script for the formulas of a book.
 * @param execution of the call of a custom function
 */
export function openCellFunctions(
  file: ScriptFile,
  calls: FunctionCalls,
  scopeFor: NonNullable<HostOptions['functionScope']>,
  execution: () => Omit<Execution, 'google'>,
): CachedFunctions {
  const { book } = execution().state;
  return new CachedFunctions({
    names: file.functions,
    dates: book,
    calls,
    scopeFor,
    load: () => loadScript(file, calls.services, execution()),
    zone: () => book.zone,
    dateFormat: () => book.locale.dateFormat,
  });
}
