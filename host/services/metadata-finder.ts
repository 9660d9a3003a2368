/** DeveloperMetadataFinder: everything within its scope that fits all it was told. Source: docs/platform.md §7. */
import type { Area, Metadata, MetadataPlace } from '../book';
import { mismatch } from '../google-error';
import { GoogleDeveloperMetadata } from './developer-metadata';
import { EnumValue } from './enumeration';
import type { Execution } from './execution';

/** Where to look: everywhere, in one sheet with its rows and columns, or on the rows and columns of an area. */
export type MetadataScope =
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'sheet'; readonly sheetId: number }
  | {
      readonly kind: 'area';
      readonly sheetId: number;
      readonly area: Area;
      /** Only whole rows or columns can hold what stands on one. */
      readonly whole: 'rows' | 'columns' | undefined;
    };

export class GoogleDeveloperMetadataFinder {
  static readonly googleName = 'DeveloperMetadataFinder';
  readonly #conditions: ((item: Metadata) => boolean)[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly scope: MetadataScope,
  ) {}

  withKey(key: unknown): this {
    return this.#where((item) => item.key === String(key));
  }

  withValue(value: unknown): this {
    return this.#where((item) => item.value === String(value));
  }

  withId(id: unknown): this {
    return this.#where((item) => item.id === id);
  }

  withVisibility(visibility: unknown): this {
    const name = enumName('withVisibility', visibility);
    return this.#where((item) => item.visibility === name);
  }

  withLocationType(locationType: unknown): this {
    const name = enumName('withLocationType', locationType);
    return this.#where((item) => item.place.type === name);
  }

  find(): GoogleDeveloperMetadata[] {
    return this.execution.state.book.metadata
      .all()
      .filter(({ place }) => isWithin(place, this.scope))
      .filter((item) => this.#conditions.every((fits) => fits(item)))
      .map((item) => new GoogleDeveloperMetadata(this.execution, item));
  }

  #where(condition: (item: Metadata) => boolean): this {
    this.#conditions.push(condition);
    return this;
  }
}

function isWithin(place: MetadataPlace, scope: MetadataScope): boolean {
  if (scope.kind === 'spreadsheet') return true;
  if (place.type === 'SPREADSHEET' || place.sheetId !== scope.sheetId) return false;
  if (scope.kind === 'sheet') return true;
  if (place.type === 'SHEET') return false;
  const { area, whole } = scope;
  if (whole !== (place.type === 'ROW' ? 'rows' : 'columns')) return false;
  const [first, length] = whole === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  return place.index >= first && place.index < first + length;
}

function enumName(method: string, value: unknown): string {
  if (value instanceof EnumValue) return value.name();
  throw mismatch(`DeveloperMetadataFinder.${method}`, [value]);
}
