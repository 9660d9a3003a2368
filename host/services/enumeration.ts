/**
 * Google's enumerations: `SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION` and others. A value prints and serialises
 * as its name. Source: docs/platform.md §4 (JSON.stringify of an enum gives its name).
 */
export class EnumValue {
  static readonly googleName: string = 'Enum';
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/** An enumeration. Its values are own properties, which the guard passes on to the script. */
export class EnumGroup<Name extends string> {
  static readonly googleName: string = 'Enum';

  constructor(...names: readonly Name[]) {
    for (const name of names) {
      Object.defineProperty(this, name, { value: new EnumValue(name), enumerable: true });
    }
  }
}

/** The value of that name. */
export function enumValue<Name extends string>(group: EnumGroup<Name>, name: Name): EnumValue {
  return (group as unknown as Record<Name, EnumValue>)[name];
}

/** The name of an enumeration value; undefined for anything else. */
export function enumName(value: unknown): string | undefined {
  return value instanceof EnumValue ? value.toString() : undefined;
}

// Shared by all executions, so that scripts can compare values by identity.
export const AUTH_MODE = new EnumGroup('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const CHARSET = new EnumGroup('UTF_8');
export const DIGEST_ALGORITHM = new EnumGroup('SHA_256');
export const INSTALLATION_SOURCE = new EnumGroup('NONE', 'WEB_STORE_ADD_ON');
export const METADATA_VISIBILITY = new EnumGroup('DOCUMENT');
export const PASTE_TYPE = new EnumGroup('PASTE_DATA_VALIDATION');
export const PROTECTION_TYPE = new EnumGroup('RANGE', 'SHEET');
export const UI_BUTTON = new EnumGroup('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const UI_BUTTON_SET = new EnumGroup('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
