/**
 * Google's enumerations: `ScriptApp.AuthMode.FULL` and the like. A value prints and serialises as its name.
 * Source: docs/platform.md §4 (JSON.stringify of an enum gives its name).
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
export const PROTECTION_TYPE = new EnumGroup('RANGE', 'SHEET');
export const GROUP_CONTROL = new EnumGroup('BEFORE', 'AFTER');
export const WRAP_STRATEGY = new EnumGroup('WRAP', 'OVERFLOW', 'CLIP');
export const RELATIVE_DATE = new EnumGroup('TODAY', 'TOMORROW', 'YESTERDAY');
export const PASTE_TYPE = new EnumGroup(
  ...(['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA'] as const),
  ...(['PASTE_DATA_VALIDATION', 'PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING'] as const),
  'PASTE_COLUMN_WIDTHS',
);
const DATE_CRITERIA = ['DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO'] as const;
const NUMBER_CRITERIA = [
  ...(['NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN'] as const),
  ...(['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN'] as const),
  ...(['NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO'] as const),
] as const;
const TEXT_CRITERIA = ['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'] as const;
export const BOOLEAN_CRITERIA = new EnumGroup(
  ...(['CELL_EMPTY', 'CELL_NOT_EMPTY', 'CUSTOM_FORMULA'] as const),
  ...DATE_CRITERIA,
  ...(['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'] as const),
  ...NUMBER_CRITERIA,
  ...TEXT_CRITERIA,
  ...(['TEXT_STARTS_WITH', 'TEXT_ENDS_WITH'] as const),
);
export const VALIDATION_CRITERIA = new EnumGroup(
  ...DATE_CRITERIA,
  ...(['DATE_BETWEEN', 'DATE_IS_VALID_DATE', 'DATE_NOT_BETWEEN'] as const),
  ...(['DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE'] as const),
  ...NUMBER_CRITERIA,
  ...TEXT_CRITERIA,
  ...(['TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL'] as const),
  ...(['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CHECKBOX'] as const),
);
export const UI_BUTTON = new EnumGroup('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const UI_BUTTON_SET = new EnumGroup('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** The name of an enumeration's value; undefined for anything else. */
export function nameOf(value: unknown): string | undefined {
  return value instanceof EnumValue ? value.name() : undefined;
}

/** The value of a name that only the running program knows. */
export function enumNamed(group: EnumGroup<string>, name: string): EnumValue | undefined {
  return (group as unknown as Partial<Record<string, EnumValue>>)[name];
}
