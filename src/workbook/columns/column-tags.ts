/**
 * Column tags: developer metadata that ties a column to a field. Reading one takes four service
 * calls, so the tags are cached together with the headings and read again once a heading changes. A
 * column that is cut and pasted leaves its tag behind; if tag and heading disagree, the heading wins
 * (docs/product.md "The workbook").
 */
import * as v from 'valibot';
import type { SheetPort, StoragePort } from '../../platform';
import { fnv1a } from '../../rules';
import type { Columns } from './formula-columns';

/** Returns field keys by 0-based column, for a sheet with these headings. */
export type ReadTags = (headings: readonly string[]) => ReadonlyMap<number, string>;

export interface ColumnTags {
  readonly read: ReadTags;
  /** True if the columns were tagged when the sheet had these headings. */
  isBound(headings: readonly string[]): boolean;
  /** Keeps the tags of a sheet just made, whose columns are all tagged, so that no one has to read them. */
  keepNew(headings: readonly string[], columns: Columns): void;
  /** Tags every column with the field it holds. */
  bind(headings: readonly string[], columns: Columns): void;
}

const KEY = 'columns.customers';

// Marked, so that pages go without it and its library.
const cachedTags = /* @__PURE__ */ v.object({
  /** A hash, since headings may exceed the 9 KB of a property (docs/platform.md §2). */
  headings: /* @__PURE__ */ v.number(),
  tags: /* @__PURE__ */ v.array(
    /* @__PURE__ */ v.tuple([/* @__PURE__ */ v.number(), /* @__PURE__ */ v.string()]),
  ),
});

type CachedTags = v.InferOutput<typeof cachedTags>;

export function openColumnTags(storage: () => StoragePort, sheet: SheetPort): ColumnTags {
  let cached: CachedTags | null | undefined;
  const cachedFor = (headings: readonly string[]): CachedTags | null => {
    if (cached === undefined) cached = parse(storage().get(KEY));
    return cached?.headings === fingerprint(headings) ? cached : null;
  };
  const keep = (headings: readonly string[], tags: CachedTags['tags']): void => {
    cached = { headings: fingerprint(headings), tags };
    storage().set(KEY, JSON.stringify(cached));
  };
  return {
    keepNew: (headings, columns) => {
      keep(
        headings,
        Object.entries(columns).map(([field, column]) => [column, field]),
      );
    },
    isBound: (headings) => cachedFor(headings) !== null,
    read: (headings) => {
      const hit = cachedFor(headings);
      return hit === null ? sheet.fieldTags() : new Map(hit.tags);
    },
    bind: (headings, columns) => {
      if (cachedFor(headings) !== null) return;
      const tags = new Map(sheet.fieldTags());
      for (const [field, column] of Object.entries(columns)) {
        if (tags.get(column) === field) continue;
        for (const [other, key] of [...tags]) {
          if (key !== field && other !== column) continue;
          sheet.untagColumn(other);
          tags.delete(other);
        }
        sheet.tagColumn(column, field);
        tags.set(column, field);
      }
      keep(headings, [...tags]);
    },
  };
}

function fingerprint(headings: readonly string[]): number {
  return fnv1a(headings.join('\n'));
}

function parse(text: string | null): CachedTags | null {
  if (text === null) return null;
  const read = v.safeParse(cachedTags, JSON.parse(text));
  return read.success ? read.output : null;
}
