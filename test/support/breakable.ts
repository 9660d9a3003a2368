/** An execution that dies at a port call: from then on none of its calls has any effect. */
import type { Platform } from '../../src/platform';

export interface Breakable {
  readonly platform: Platform;
  isDead(): boolean;
}

/**
 * @param calls number of calls that succeed
 * @param before the execution dies at the latest before a call of this method
 */
export function breakable(platform: Platform, calls: number, before = ''): Breakable {
  let left = calls;
  const call = (method: string): void => {
    left = method === before ? -1 : left - 1;
    // Further calls fail as well, since catching an error does not survive being killed by Google.
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

/** True for a plain object with functions, as ports are; cells, rows and maps are not. */
function isPort(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).some((member) => typeof member === 'function')
  );
}
