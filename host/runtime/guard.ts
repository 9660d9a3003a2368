/**
 * Separates the script from the services. Values passed between them are copied into the scope of the receiver. A
 * service object becomes a proxy with the imitated methods; anything else throws, as in `not imitated:
 * Range.setBorder`, and is remembered, so that a catch in the script cannot hide it.
 */
import { types } from 'node:util';
import { GoogleError, NotImitated } from './google-error';
import type { Realm } from './realm';
import { ShownGrid } from './shown-grid';

export interface GuardHooks {
  /** Called before a member of a service object is read; throws to refuse it. */
  onLook(className: string, member: string): void;
  /** Called before a method runs; throws to refuse it. */
  onCall(className: string, method: string, implementation: object): void;
}

type Implementation = Record<string, unknown>;
type Method = (...args: unknown[]) => unknown;

/** Members that JavaScript itself looks up on any object, so they are not a sign that the script uses them. */
const LANGUAGE_ASKS = new Set(['then', 'toJSON']);

export class Guard {
  /** Refusals and errors of the host itself, in order. */
  readonly refusals: Error[] = [];
  readonly #shown = new WeakMap<object, object>();
  readonly #behind = new WeakMap<object, object>();

  constructor(
    private readonly realm: Realm,
    private readonly hooks: GuardHooks,
  ) {}

  /** Converts a value of the host for the script. */
  show(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Date) return this.realm.date(value.getTime());
    if (value instanceof ShownGrid) return this.realm.grid(value);
    if (Array.isArray(value)) {
      const copy = this.realm.array(value.length);
      for (let index = 0; index < value.length; index++) {
        const one: unknown = value[index];
        // Most of a sheet is text, which needs no copy.
        copy[index] = typeof one === 'object' ? this.show(one) : one;
      }
      return copy;
    }
    const name = googleName(value);
    if (name !== undefined) return this.#proxyOf(value as Implementation, name);
    const copy = this.realm.object();
    Object.entries(value).forEach(([key, one]) => (copy[key] = this.show(one)));
    return copy;
  }

  /** Converts a value of the script for the services. */
  take(value: unknown): unknown {
    if (typeof value === 'function') throw new NotImitated('handing a function to a service');
    if (typeof value !== 'object' || value === null) return value;
    const behind = this.#behind.get(value);
    if (behind) return behind;
    if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value));
    if (Array.isArray(value)) {
      // Not `map`, which would be the script's own.
      const copy = new Array<unknown>(value.length);
      for (let index = 0; index < value.length; index++) copy[index] = this.take(value[index]);
      return copy;
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.take(one)]));
  }

  /** A Google service that exists but is not imitated at all. */
  showRefused(name: string): object {
    return new Proxy(this.realm.object(), {
      get: (_target, member) => {
        if (typeof member === 'symbol' || LANGUAGE_ASKS.has(member)) return undefined;
        throw this.#inside(new NotImitated(`${name}.${member}`));
      },
    });
  }

  #proxyOf(implementation: Implementation, name: string): object {
    const known = this.#shown.get(implementation);
    if (known) return known;
    const members = membersOf(implementation);
    const methods = new Map<string, unknown>();
    const lookUp = (member: string): unknown => {
      const found = implementation[member];
      if (typeof found !== 'function') return this.show(found);
      let method = methods.get(member);
      if (!method) {
        const call = (args: readonly unknown[]): unknown =>
          this.#call(implementation, name, member, args);
        methods.set(member, (method = this.realm.method(member, call)));
      }
      return method;
    };
    const proxy: object = new Proxy<Record<string, unknown>>(this.realm.object(), {
      get: (target, member) => {
        if (typeof member === 'symbol') return undefined;
        try {
          this.hooks.onLook(name, member);
          if (members.has(member)) return lookUp(member);
          if (LANGUAGE_ASKS.has(member)) return undefined;
          if (member === 'toString') return this.realm.method(member, () => name);
          if (member in Object.prototype) return target[member];
          throw new NotImitated(`${name}.${member}`);
        } catch (error) {
          throw this.#inside(error);
        }
      },
      set: (_target, member) => {
        throw this.#inside(new NotImitated(`setting ${name}.${String(member)}`));
      },
      has: (_target, member) => typeof member === 'string' && members.has(member),
    });
    this.#shown.set(implementation, proxy);
    this.#behind.set(proxy, implementation);
    return proxy;
  }

  #call(
    implementation: Implementation,
    name: string,
    member: string,
    args: readonly unknown[],
  ): unknown {
    try {
      this.hooks.onCall(name, member, implementation);
      const method = implementation[member] as Method;
      return this.show(
        method.apply(
          implementation,
          args.map((one) => this.take(one)),
        ),
      );
    } catch (error) {
      throw this.#inside(error);
    }
  }

  /** The error for the script. Errors other than Google's are also remembered. */
  #inside(error: unknown): Error {
    const { message, name } = error instanceof Error ? error : new Error(String(error));
    if (!(error instanceof GoogleError)) {
      this.refusals.push(error instanceof Error ? error : new Error(message));
    }
    return this.realm.error(message, name);
  }
}

function googleName(value: object): string | undefined {
  return (value.constructor as { googleName?: string } | undefined)?.googleName;
}

const membersByClass = new WeakMap<object, ReadonlySet<string>>();

/** The members that a script may use: methods, inherited ones included, and properties that are enumerations. */
function membersOf(implementation: Implementation): ReadonlySet<string> {
  const known = membersByClass.get(implementation.constructor);
  // Enumerations share one class and differ in their own properties.
  if (known && googleName(implementation) !== 'Enum') return known;
  const members = new Set<string>();
  Object.entries(implementation).forEach(([key, value]) => {
    if (typeof value === 'object' && value !== null && googleName(value) === 'Enum') {
      members.add(key);
    }
  });
  let level: object | null = Object.getPrototypeOf(implementation) as object | null;
  while (level && level !== Object.prototype) {
    Object.getOwnPropertyNames(level).forEach((key) => {
      if (key !== 'constructor') members.add(key);
    });
    level = Object.getPrototypeOf(level) as object | null;
  }
  membersByClass.set(implementation.constructor, members);
  return members;
}
