/**
 * The list of those who were erased, kept with the document: neither sorting nor going back to an earlier version of the
 * file touches a property (docs/decisions/0055-remember-who-was-erased-by-hashes.md).
 */
import type { ErasedMarks } from '../../rules';

const PREFIX = 'erased.';
const SALT = `${PREFIX}salt`;

/** A value holds 9 KB (docs/platform.md §2). */
const LONGEST_VALUE = 8_500;

/** Of a store of 500 KB, 85 KB: beyond some 10,000 marks the oldest are forgotten. */
const MOST_VALUES = 10;

/** Whether a property belongs to the list, in which nothing can be read about anybody. */
export function isErasedKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/**
 * Reads the list.
 * @param all the document's properties, by key
 */
export function erasedIn(all: Readonly<Record<string, string>>): ErasedMarks {
  const marks: string[] = [];
  for (let at = 0; at < MOST_VALUES; at += 1) {
    marks.push(...(all[`${PREFIX}${at}`] ?? '').split(' ').filter((mark) => mark !== ''));
  }
  return { salt: all[SALT] ?? '', marks };
}

/**
 * What to store so that the list is this one.
 * @param all the document's properties, by key
 */
export function erasedValues(
  { salt, marks }: ErasedMarks,
  all: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const kept = chunksOf([...new Set(marks)]).slice(-MOST_VALUES);
  const values: Record<string, string> = { [SALT]: salt };
  for (let at = 0; at < MOST_VALUES; at += 1) {
    const own = kept[at] ?? '';
    const key = `${PREFIX}${at}`;
    if (own !== (all[key] ?? '')) values[key] = own;
  }
  return values;
}

/** Marks with spaces between them, in as few values as hold them. */
function chunksOf(marks: readonly string[]): readonly string[] {
  const chunks: string[] = [];
  for (const mark of marks) {
    const last = chunks[chunks.length - 1];
    if (last === undefined || last.length + mark.length >= LONGEST_VALUE) chunks.push(mark);
    else chunks[chunks.length - 1] = `${last} ${mark}`;
  }
  return chunks;
}
