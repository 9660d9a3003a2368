/**
 * Google's enumerations: `ScriptApp.AuthMode.FULL` and the like. A value prints and serialises as its name.
 * Source: platform.md §4 (JSON.stringify of an enum gives its name).
 */
export class EnumValue {
  static readonly googleName: string = 'Enum';
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/** The values by name, as own properties; the guard shows them to the script. */
export class EnumGroup<Name extends string> {
  static readonly googleName: string = 'Enum';
  readonly #byName = new Map<string, EnumValue>();

  constructor(...names: readonly Name[]) {
    names.forEach((name, ordinal) => {
      const value = new EnumValue(name, ordinal);
      this.#byName.set(name, value);
      Object.defineProperty(this, name, { value, enumerable: true });
    });
  }
}

/** The value of that name; the group is known to have it by its type. */
export function enumValue<Name extends string>(group: EnumGroup<Name>, name: Name): EnumValue {
  return (group as unknown as Record<Name, EnumValue>)[name];
}

// One set for all executions, so that a value kept by the host is the value the script compares it with.
export const AUTH_MODE = new EnumGroup('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const AUTHORIZATION_STATUS = new EnumGroup('REQUIRED', 'NOT_REQUIRED');
export const METADATA_VISIBILITY = new EnumGroup('DOCUMENT', 'PROJECT');
export const METADATA_LOCATION = new EnumGroup('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const EVENT_TYPE = new EnumGroup('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE');
export const TRIGGER_SOURCE = new EnumGroup('SPREADSHEETS', 'CLOCK');
