/** DeveloperMetadata, its location and its finder. Source: docs/platform.md §7. */
import type { CellArea, Metadata, MetadataPlace } from '../book';
import { mismatch } from '../runtime/google-error';
import { enumName } from './enumeration';
import type { Execution } from './execution';

export class GoogleDeveloperMetadataLocation {
  static readonly googleName = 'DeveloperMetadataLocation';

  constructor(
    private readonly execution: Execution,
    private readonly place: MetadataPlace,
  ) {}

  /** Null unless it is attached to the sheet itself. */
  getSheet(): object | null {
    if (this.place.type !== 'SHEET') return null;
    const sheet = this.execution.state.book.sheetById(this.place.sheetId);
    return sheet ? this.execution.google.sheet(sheet) : null;
  }

  /** Null unless it is attached to a column. */
  getColumn(): object | null {
    if (this.place.type !== 'COLUMN') return null;
    const sheet = this.execution.state.book.sheetById(this.place.sheetId);
    if (!sheet) return null;
    const area = { row: 1, column: this.place.index, rows: sheet.maxRows, columns: 1 };
    return this.execution.google.range(sheet, area, 'columns');
  }
}

export class GoogleDeveloperMetadata {
  static readonly googleName = 'DeveloperMetadata';

  constructor(
    private readonly execution: Execution,
    private readonly item: Metadata,
  ) {}

  getKey(): string {
    return this.item.key;
  }

  getValue(): string | null {
    return this.item.value;
  }

  getLocation(): GoogleDeveloperMetadataLocation {
    return new GoogleDeveloperMetadataLocation(this.execution, this.item.place);
  }

  remove(): void {
    this.execution.state.book.metadata.remove(this.item.id);
  }
}

/**
 * Where a finder searches: everywhere, in a sheet with its rows and columns, or in the whole rows or columns of an
 * area.
 */
export type MetadataScope =
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'sheet'; readonly sheetId: number }
  | {
      readonly kind: 'lines';
      readonly sheetId: number;
      readonly area: CellArea;
      readonly whole: 'rows' | 'columns';
    };

export class GoogleDeveloperMetadataFinder {
  static readonly googleName = 'DeveloperMetadataFinder';
  #key: string | undefined;
  #value: string | undefined;

  constructor(
    private readonly execution: Execution,
    private readonly scope: MetadataScope,
  ) {}

  withKey(key: unknown): this {
    this.#key = String(key);
    return this;
  }

  withValue(value: unknown): this {
    this.#value = String(value);
    return this;
  }

  find(): GoogleDeveloperMetadata[] {
    return findMetadata(this.execution, this.scope)
      .filter(({ key }) => this.#key === undefined || key === this.#key)
      .filter(({ value }) => this.#value === undefined || value === this.#value)
      .map((item) => new GoogleDeveloperMetadata(this.execution, item));
  }
}

export function findMetadata({ state }: Execution, scope: MetadataScope): Metadata[] {
  return state.book.metadata.all().filter(({ place }) => isWithin(place, scope));
}

function isWithin(place: MetadataPlace, scope: MetadataScope): boolean {
  if (scope.kind === 'spreadsheet') return true;
  if (place.sheetId !== scope.sheetId) return false;
  if (scope.kind === 'sheet') return true;
  if (place.type === 'SHEET') return false;
  const { area, whole } = scope;
  if (whole !== (place.type === 'ROW' ? 'rows' : 'columns')) return false;
  const [first, length] = whole === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  return place.index >= first && place.index < first + length;
}

/** Accepts only the arguments `(key, value, visibility)`, which the script uses. */
export function addMetadata(
  execution: Execution,
  method: string,
  place: MetadataPlace,
  args: readonly unknown[],
): void {
  const [key, value, visibility] = args;
  const isCall = args.length === 3 && typeof key === 'string' && typeof value === 'string';
  if (!isCall || enumName(visibility) !== 'DOCUMENT') throw mismatch(method, args);
  execution.state.book.metadata.add({ key, value, visibility: 'DOCUMENT', place });
}
