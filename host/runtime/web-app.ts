/** Opens the address of the web app: the script's `doGet` answers a page. Source: docs/platform.md §5. */
import { GoogleHtmlOutput, type Execution } from '../services';
import type { Guard } from './guard';
import { runScript } from './run-script';
import type { ScriptFile } from './script-file';
import { ScriptError } from './script-error';
import type { ServiceCalls } from './service-calls';

/** The page that an address is answered with. */
export interface AnsweredPage {
  readonly title: string;
  readonly html: string;
  /** Content of its tag `viewport`; `''` without one. */
  readonly viewport: string;
}

/** The parameters of an address. Of a name that is given twice, Google takes the first value. */
export type AddressParameters = Readonly<Record<string, string | readonly string[]>>;

export function openAddress(
  file: ScriptFile,
  calls: ServiceCalls,
  execution: Omit<Execution, 'google'>,
  parameters: AddressParameters,
): AnsweredPage {
  let guard: Guard | undefined;
  const lists = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, [value].flat()]),
  );
  const queryString = Object.entries(lists)
    .flatMap(([name, values]) => values.map((value) => `${name}=${encodeURIComponent(value)}`))
    .join('&');
  const parameter = Object.fromEntries(
    Object.entries(lists).map(([name, [first = '']]) => [name, first]),
  );
  const event = { parameter, parameters: lists, queryString, contextPath: '', contentLength: -1 };
  return runScript(file, calls, {
    functionName: 'doGet',
    execution,
    args: (_realm, shown) => {
      guard = shown;
      return [shown.show(event)];
    },
    result: (value) => {
      const page = guard?.take(value);
      if (!(page instanceof GoogleHtmlOutput)) {
        throw new ScriptError(new Error('The script completed but did not return anything.'));
      }
      return { title: page.title, html: page.getContent(), viewport: page.viewport };
    },
  });
}
