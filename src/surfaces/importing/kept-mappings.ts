/** How the columns of earlier files were read, so that the next one with the same headings is read alike. */
import * as v from 'valibot';
import type { StoragePort } from '../../platform';
import type { KeptMapping } from '../../protocol';
import { IMPORT_TABLES } from './import-state';

export const mappingShape = v.object({
  table: v.picklist(IMPORT_TABLES),
  columns: v.record(v.string(), v.string()),
  by: v.nullable(v.picklist(['company', 'row'])),
  dateOrder: v.nullable(v.picklist(['mdy', 'dmy', 'ymd'])),
});

const stored = v.object({ ...mappingShape.entries, at: v.number() });

const PREFIX = 'mapping.';

/** More would fill the 500 KB of a document's properties (docs/platform.md §2). */
const MOST_MAPPINGS = 20;
const LONGEST_MAPPING = 8_000;

/**
 * The mappings that were kept, by the fingerprint of the headings.
 * @param all the document's properties, by key
 */
export function mappingsIn(
  all: Readonly<Record<string, string>>,
): Readonly<Record<string, KeptMapping>> {
  return Object.fromEntries(
    storedIn(all).map(([print, { table, columns, by, dateOrder }]) => [
      print,
      { table, columns, by, dateOrder },
    ]),
  );
}

/**
 * Keeps a mapping, and drops the oldest ones if they are too many.
 * @param all the document's properties before, by key
 */
export function keepMapping(
  storage: StoragePort,
  all: Readonly<Record<string, string>>,
  { headings, ...mapping }: KeptMapping & { readonly headings: string },
  at: number,
): void {
  const text = JSON.stringify({ ...mapping, at });
  if (text.length > LONGEST_MAPPING) return;
  const others = storedIn(all).filter(([print]) => print !== headings);
  others.sort(([, one], [, other]) => other.at - one.at);
  for (const [print] of others.slice(MOST_MAPPINGS - 1)) storage.remove(`${PREFIX}${print}`);
  storage.set(`${PREFIX}${headings}`, text);
}

function storedIn(all: Readonly<Record<string, string>>): [string, v.InferOutput<typeof stored>][] {
  return Object.entries(all).flatMap(([key, text]): [string, v.InferOutput<typeof stored>][] => {
    if (!key.startsWith(PREFIX)) return [];
    const read = v.safeParse(stored, JSON.parse(text));
    return read.success ? [[key.slice(PREFIX.length), read.output]] : [];
  });
}
