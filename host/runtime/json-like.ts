/**
 * Copies values into and out of the script's scope. They may be strings, finite numbers, booleans, null, and arrays and
 * plain objects of these.
 */
import { types } from 'node:util';
import { NotImitated } from './google-error';
import type { Realm } from './realm';

export type JsonLike =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly JsonLike[]
  | { readonly [key: string]: JsonLike };

/** Copies a value into the scope. Throws a TypeError that names the path of a value that is not JSON-like. */
export function copyIn(realm: Realm, value: unknown, path: string): unknown {
  if (isPlainPrimitive(value)) return value;
  if (Array.isArray(value)) {
    const copy = realm.array();
    value.forEach((one, index) => (copy[index] = copyIn(realm, one, `${path}[${index}]`)));
    return copy;
  }
  if (isPlainObject(value)) {
    const copy = realm.object();
    Object.entries(value).forEach(([key, one]) => {
      copy[key] = copyIn(realm, one, `${path}.${key}`);
    });
    return copy;
  }
  throw new TypeError(`${path} is not JSON-like`);
}

/** Copies a value out of the scope. Throws as `copyIn` does; undefined stays undefined. */
export function copyOut(value: unknown, path: string): JsonLike {
  if (isPlainPrimitive(value)) return value;
  if (Array.isArray(value)) return value.map((one, index) => copyOut(one, `${path}[${index}]`));
  if (isPlainObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, copyOut(one, `${path}.${key}`)]),
    );
  }
  throw new TypeError(
    `${path} is ${types.isDate(value) ? 'a Date' : 'no plain value'}, not JSON-like`,
  );
}

/**
 * Copies a result out of the scope as google.script.run does: a Date or service object anywhere silently turns the
 * whole result into null, undefined becomes null, a Map, Set or RegExp becomes {}. Source: docs/platform.md §5.
 */
export function copyToPage(value: unknown): JsonLike {
  try {
    return toPage(value);
  } catch {
    return null;
  }
}

function toPage(value: unknown): JsonLike {
  if (value === undefined) return null;
  if (isPlainPrimitive(value)) return value;
  if (Array.isArray(value)) return value.map(toPage);
  if (types.isMap(value) || types.isSet(value) || types.isRegExp(value)) return {};
  if (!isPlainObject(value)) throw new TypeError('illegal result');
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toPage(one)]));
}

/** No limit is documented, so pages must not depend on more (docs/platform.md §5). */
const ARGUMENT_BYTES_MAX = 1_000_000;

/**
 * Throws the error the page would get for arguments that google.script.run rejects, and refuses those that no one
 * has seen pass. Source: docs/platform.md §5.
 */
export function checkFromPage(args: readonly unknown[]): void {
  args.forEach((arg, index) => {
    if (Buffer.byteLength(JSON.stringify(arg ?? null)) > ARGUMENT_BYTES_MAX) {
      throw new NotImitated('an argument of google.script.run of more than 1 MB');
    }
    try {
      copyOut(arg, '');
    } catch {
      throw new Error(`Failed due to illegal value in property: ${index}`);
    }
  });
}

function isPlainPrimitive(value: unknown): value is string | number | boolean | null | undefined {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}

/** Whether the value is a plain object of any scope; the proxy of a service object is not. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || types.isProxy(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
