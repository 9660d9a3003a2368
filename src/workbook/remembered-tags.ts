/**
 * Tags of columns, remembered with the headings they were read beside: reading one costs four
 * calls, and while the headings stand as they stood no column has moved, come or gone.
 */
import * as v from 'valibot';
import type { SheetPort, StoragePort } from '../platform';

/** Tags of a sheet whose headings are these. */
export type TagsBeside = (headings: readonly string[]) => ReadonlyMap<number, string>;

const KEY = 'columns.customers';

/** A property holds 9 KB (platform.md §2), of which a Chinese letter takes three bytes. */
const LONGEST = 2900;

const remembered = v.object({
  headings: v.array(v.string()),
  tags: v.array(v.tuple([v.number(), v.string()])),
});

export function rememberTags(storage: () => StoragePort, sheet: SheetPort): TagsBeside {
  return (headings) => {
    const known = parse(storage().get(KEY));
    const isSame =
      known !== null &&
      known.headings.length === headings.length &&
      known.headings.every((heading, at) => heading === headings[at]);
    if (isSame) return new Map(known.tags);
    const tags = sheet.fieldTags();
    const text = JSON.stringify({ headings, tags: [...tags] });
    if (text.length <= LONGEST) storage().set(KEY, text);
    return tags;
  };
}

function parse(text: string | null): v.InferOutput<typeof remembered> | null {
  if (text === null) return null;
  const read = v.safeParse(remembered, JSON.parse(text));
  return read.success ? read.output : null;
}
