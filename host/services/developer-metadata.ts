/** DeveloperMetadata and where it stands. Source: docs/platform.md §7. */
import type { Metadata, MetadataPlace } from '../book';
import { mismatch } from '../google-error';
import { enumValue, EnumValue, METADATA_LOCATION, METADATA_VISIBILITY } from './enumeration';
import type { Execution } from './execution';

export class GoogleDeveloperMetadataLocation {
  static readonly googleName = 'DeveloperMetadataLocation';

  constructor(
    private readonly execution: Execution,
    private readonly place: MetadataPlace,
  ) {}

  getLocationType(): EnumValue {
    return enumValue(METADATA_LOCATION, this.place.type);
  }

  /** Null unless it stands on the sheet itself. */
  getSheet(): object | null {
    if (this.place.type !== 'SHEET') return null;
    const sheet = this.execution.state.book.sheetById(this.place.sheetId);
    return sheet ? this.execution.google.sheet(sheet) : null;
  }

  getSpreadsheet(): object | null {
    return this.place.type === 'SPREADSHEET' ? this.execution.google.spreadsheet() : null;
  }

  getColumn(): object | null {
    return this.place.type === 'COLUMN' ? this.#line('columns', this.place) : null;
  }

  getRow(): object | null {
    return this.place.type === 'ROW' ? this.#line('rows', this.place) : null;
  }

  #line(whole: 'rows' | 'columns', place: { sheetId: number; index: number }): object | null {
    const sheet = this.execution.state.book.sheetById(place.sheetId);
    if (!sheet) return null;
    const area =
      whole === 'columns'
        ? { row: 1, column: place.index, rows: sheet.maxRows, columns: 1 }
        : { row: place.index, column: 1, rows: 1, columns: sheet.maxColumns };
    return this.execution.google.range(sheet, area, whole);
  }
}

export class GoogleDeveloperMetadata {
  static readonly googleName = 'DeveloperMetadata';

  constructor(
    private readonly execution: Execution,
    private readonly item: Metadata,
  ) {}

  getId(): number {
    return this.item.id;
  }

  getKey(): string {
    return this.item.key;
  }

  getValue(): string | null {
    return this.item.value;
  }

  getVisibility(): EnumValue {
    return enumValue(METADATA_VISIBILITY, this.item.visibility);
  }

  getLocation(): GoogleDeveloperMetadataLocation {
    return new GoogleDeveloperMetadataLocation(this.execution, this.item.place);
  }

  setKey(key: unknown): this {
    this.item.key = String(key);
    return this;
  }

  setValue(value: unknown): this {
    this.item.value = String(value);
    return this;
  }

  setVisibility(visibility: unknown): this {
    this.item.visibility = readVisibility('DeveloperMetadata.setVisibility', visibility);
    return this;
  }

  remove(): void {
    this.execution.state.book.metadata.remove(this.item.id);
  }
}

/** `(key)`, `(key, visibility)`, `(key, value)` or `(key, value, visibility)`. */
export function addMetadata(
  execution: Execution,
  method: string,
  place: MetadataPlace,
  args: readonly unknown[],
): void {
  const [key, second, third] = args;
  if (typeof key !== 'string' || args.length > 3) throw mismatch(method, args);
  const visibility = second instanceof EnumValue ? second : third;
  const value = second instanceof EnumValue || second === undefined ? null : String(second);
  execution.state.book.metadata.add({
    key,
    value,
    visibility: visibility === undefined ? 'DOCUMENT' : readVisibility(method, visibility),
    place,
  });
}

function readVisibility(method: string, value: unknown): Metadata['visibility'] {
  const name = value instanceof EnumValue ? value.name() : '';
  if (name === 'DOCUMENT' || name === 'PROJECT') return name;
  throw mismatch(method, [value]);
}
