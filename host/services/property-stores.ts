/**
 * The stores behind PropertiesService: one for the document and one for each user. The host enforces the documented 9
 * KB per value, although Google was seen not to enforce it. Source: docs/platform.md §2.
 */
import { GoogleError } from '../runtime/google-error';

const VALUE_BYTES_MAX = 9 * 1024;
const STORE_BYTES_MAX = 500 * 1024;

export class PropertyStore {
  #values = new Map<string, string>();

  get(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  set(key: string, value: string): void {
    const next = bytes(key) + bytes(value);
    const others = [...this.#values].reduce(
      (sum, [name, text]) => (name === key ? sum : sum + bytes(name) + bytes(text)),
      0,
    );
    if (bytes(value) > VALUE_BYTES_MAX || others + next > STORE_BYTES_MAX) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#values.set(key, value);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }

  load(values: Readonly<Record<string, string>>): void {
    this.#values = new Map(Object.entries(values));
  }
}

export interface PropertiesState {
  readonly document: Readonly<Record<string, string>>;
  /** By address. */
  readonly users: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export class PropertyStores {
  readonly document = new PropertyStore();
  readonly #users = new Map<string, PropertyStore>();

  user(email: string): PropertyStore {
    let store = this.#users.get(email);
    if (!store) this.#users.set(email, (store = new PropertyStore()));
    return store;
  }

  save(): PropertiesState {
    const users = [...this.#users].map(([email, store]) => [email, store.all()] as const);
    return {
      document: this.document.all(),
      users: Object.fromEntries(users),
    };
  }

  load(state: PropertiesState): void {
    this.document.load(state.document);
    this.#users.clear();
    Object.entries(state.users).forEach(([email, values]) => this.user(email).load(values));
  }
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
