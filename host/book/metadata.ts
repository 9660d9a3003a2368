/**
 * Developer metadata: a key and a value attached to a sheet, a row or a column. It moves with its row or column and is
 * deleted with it; sorting does not move it. Source: docs/platform.md §7.
 */
import type { LineChange } from '../formula';
import { movedLine } from './line-change';

export type MetadataPlace =
  | { readonly type: 'SHEET'; readonly sheetId: number }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly index: number };

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT';
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

  follow(sheetId: number, change: LineChange): void {
    const type = change.axis === 'row' ? 'ROW' : 'COLUMN';
    this.#items = this.#items.filter((item) => {
      const { place } = item;
      if (place.type !== type || place.sheetId !== sheetId) return true;
      const index = movedLine(place.index, change);
      if (index === undefined) return false;
      item.place = { type, sheetId, index };
      return true;
    });
  }

  sheetDeleted(sheetId: number): void {
    this.#items = this.#items.filter(({ place }) => place.sheetId !== sheetId);
  }

  save(): readonly Metadata[] {
    return structuredClone(this.#items);
  }

  load(items: readonly Metadata[]): void {
    this.#items = structuredClone([...items]);
    this.#nextId = Math.max(0, ...items.map(({ id }) => id)) + 1;
  }
}
