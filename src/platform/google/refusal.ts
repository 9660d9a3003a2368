/**
 * Turns Google's refusals into `PlatformError('write-refused')`, which keeps Google's own words.
 */
import { PlatformError, reasonOf } from '../platform-error';

/** Runs a write; throws `PlatformError('write-refused')` when Google refuses it. */
export function convertRefusal<T>(write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw new PlatformError('write-refused', reasonOf(cause));
  }
}

/** Names of the methods of a port that return nothing: those that write. */
export type WriteMethod<P> = {
  [K in keyof P]: P[K] extends (...args: never[]) => infer R ? (R extends void ? K : never) : never;
}[keyof P];

/**
 * What happens when Google refuses a write method: its error is converted here, the method converts
 * it itself, or Google never refuses it. Every write method must be listed, or nothing compiles.
 */
export type RefusalTable<P> = Readonly<
  Record<WriteMethod<P>, 'convert' | 'converts-itself' | 'never-refused'>
>;

/** The port with every method marked `convert` wrapped in `convertRefusal`. */
export function convertRefusals<P extends object>(port: P, table: RefusalTable<P>): P {
  const marks: Readonly<Record<string, string>> = table;
  const methods = Object.entries(port).map(([name, method]: [string, unknown]) => {
    if (marks[name] !== 'convert') return [name, method] as const;
    const write = method as (...args: readonly unknown[]) => unknown;
    return [name, (...args: readonly unknown[]) => convertRefusal(() => write(...args))] as const;
  });
  return Object.fromEntries(methods) as P;
}
