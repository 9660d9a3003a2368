/**
 * Tags of columns: remembered with the headings they were read beside, since reading one costs four
 * calls, and bound anew when the headings have changed. A column that was cut and pasted has left
 * its tag behind; where a tag and a heading disagree the heading wins (docs/product.md "The workbook").
 */
import * as v from 'valibot';
import type { SheetPort, StoragePort } from '../../platform';
import { fnv1a } from '../../rules';
import type { Columns } from './formula-columns';

/** Tags of a sheet whose headings are these. */
export type ReadTags = (headings: readonly string[]) => ReadonlyMap<number, string>;

export interface ColumnTags {
  readonly read: ReadTags;
  /** Whether they were bound when the headings were these. */
  isBound(headings: readonly string[]): boolean;
  /** Ties every column to the field it holds. */
  bind(headings: readonly string[], columns: Columns): void;
}

const KEY = 'columns.customers';

const remembered = v.object({
  /** A fingerprint: a property holds 9 KB (docs/platform.md §2), headings may be longer. */
  headings: v.number(),
  tags: v.array(v.tuple([v.number(), v.string()])),
});

type Remembered = v.InferOutput<typeof remembered>;

export function openColumnTags(storage: () => StoragePort, sheet: SheetPort): ColumnTags {
  let known: Remembered | null | undefined;
  const knownBeside = (headings: readonly string[]): Remembered | null => {
    if (known === undefined) known = parse(storage().get(KEY));
    return known?.headings === fingerprint(headings) ? known : null;
  };
  return {
    isBound: (headings) => knownBeside(headings) !== null,
    read: (headings) => {
      const same = knownBeside(headings);
      return same === null ? sheet.fieldTags() : new Map(same.tags);
    },
    bind: (headings, columns) => {
      if (knownBeside(headings) !== null) return;
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
      known = { headings: fingerprint(headings), tags: [...tags] };
      storage().set(KEY, JSON.stringify(known));
    },
  };
}

function fingerprint(headings: readonly string[]): number {
  return fnv1a(headings.join('\n'));
}

function parse(text: string | null): Remembered | null {
  if (text === null) return null;
  const read = v.safeParse(remembered, JSON.parse(text));
  return read.success ? read.output : null;
}
