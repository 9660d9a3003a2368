/** An execution that dies at one of its calls on a port: from then on nothing of it happens any more. */
import type { Platform } from '../../src/platform';

export interface Breakable {
  readonly platform: Platform;
  isDead(): boolean;
}

/**
 * @param calls how many succeed
 * @param before dies at the latest before this method is called
 */
export function breakable(platform: Platform, calls: number, before = ''): Breakable {
  let left = calls;
  const call = (method: string): void => {
    left = method === before ? -1 : left - 1;
    // Whatever catches it finds that the next call fails as well: Google's killing cannot be caught.
    if (left < 0) throw new Error('The execution was killed.');
  };
  const ports = new WeakMap<object, object>();
  const wrap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.some(isPort) ? value.map(wrap) : value;
    if (!isPort(value)) return value;
    const known = ports.get(value);
    if (known !== undefined) return known;
    const wrapped = Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        typeof member === 'function'
          ? (...args: unknown[]): unknown => {
              call(name);
              return wrap((member as (...args: unknown[]) => unknown)(...args));
            }
          : member,
      ]),
    );
    ports.set(value, wrapped);
    return wrapped;
  };
  const names = Object.keys(platform).filter((name) => name !== 'sent') as (keyof Platform)[];
  const wrapped = Object.fromEntries(
    names.map((name) => [name, () => wrap((platform[name] as () => unknown)())]),
  );
  return { platform: wrapped as unknown as Platform, isDead: () => left < 0 };
}

/** Ports are plain objects of functions; cells, rows and maps are not. */
function isPort(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).some((member) => typeof member === 'function')
  );
}
