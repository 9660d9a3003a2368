/** What a person chose for a whole file, and by what a file with the same headings is known. */
import type { ImportTable } from '../protocol';
import { fnv1a, foldWord, textOf, type ImportPolicy } from '../rules';
import type { LoadedFile } from './loaded-file';

export interface PagePolicy extends ImportPolicy {
  /** Whether a person confirmed that those who were erased may come back. */
  readonly bringsBack: boolean;
}

export const FILLS: PagePolicy = { known: 'fill', mayReplace: [], bringsBack: false };

/** A fingerprint of the headings, equal for files with the same ones. */
export function printOf({ rows }: LoadedFile, table: ImportTable): string {
  const headings = (rows[0] ?? []).map((cell) => foldWord(textOf(cell)));
  return fnv1a(JSON.stringify([table, headings])).toString(36);
}
