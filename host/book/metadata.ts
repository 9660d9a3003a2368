/**
 * Developer metadata: a key and a value tied to the whole spreadsheet, a sheet, a row or a column. It follows its row
 * or column when others come and go before it, and dies with it. Sorting does not move it. Source: platform.md §7.
 */
export type MetadataPlace =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: number }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };

export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}

export class MetadataStore {
  #items: Metadata[] = [];
  #nextId = 1;

  all(): readonly Metadata[] {
    return this.#items;
  }

  add(part: Omit<Metadata, 'id'>): Metadata {
    const item = { id: this.#nextId++, ...part };
    this.#items.push(item);
    return item;
  }

  remove(id: number): void {
    this.#items = this.#items.filter((item) => item.id !== id);
  }

  /** Moves what stands at or behind `before`. */
  inserted(sheetId: number, type: 'ROW' | 'COLUMN', before: number, count: number): void {
    this.#each(sheetId, type, (index) => (index >= before ? index + count : index));
  }

  /** Moves what stands behind the deleted stretch and drops what stood in it. */
  deleted(sheetId: number, type: 'ROW' | 'COLUMN', first: number, count: number): void {
    this.#each(sheetId, type, (index) => {
      if (index < first) return index;
      return index < first + count ? undefined : index - count;
    });
  }

  sheetDeleted(sheetId: number): void {
    this.#items = this.#items.filter(
      ({ place }) => place.type === 'SPREADSHEET' || place.sheetId !== sheetId,
    );
  }

  #each(
    sheetId: number,
    type: 'ROW' | 'COLUMN',
    move: (index: number) => number | undefined,
  ): void {
    this.#items = this.#items.filter((item) => {
      const { place } = item;
      if (place.type !== type || place.sheetId !== sheetId) return true;
      const index = move(place.index);
      if (index === undefined) return false;
      item.place = { type, sheetId, index };
      return true;
    });
  }
}
