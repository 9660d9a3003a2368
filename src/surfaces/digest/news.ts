/**
 * What emails have told, so that the same sentence does not come every morning: columns that are missing, and what
 * stays true for days, such as cells to check. That is told again when there is more of it, and once a week.
 */
import type { StoragePort } from '../../platform';
import type { Digest, Notice } from './digest';

/** The property with the missing columns, a heading a line. */
const COLUMNS_KEY = 'digest.columns';

/** The property with what stays true: `what=count`, one a line. */
const STANDING_KEY = 'digest.told';

type Kept = Pick<StoragePort, 'get' | 'set' | 'remove'>;

/** How many cases a notice has that stays true for days, by its code, or by `code:kind` where kinds are told apart. */
export type Standing = ReadonlyMap<string, number>;

export interface News {
  /** Missing columns that no email named yet. */
  readonly missing: readonly string[];
  /** What there is more of than an email said, as keys of `Standing`. */
  readonly grown: ReadonlySet<string>;
  /**
   * Keeps what is so now as told if one of the digests tells it: a column that comes back and is deleted again is
   * named again, and so is a cell that needs checking after the others were mended.
   */
  keep(storage: Kept, digests: readonly Pick<Digest, 'notices'>[]): void;
}

/**
 * Opens what earlier emails have told.
 * @param missing headings of deleted columns
 */
export function openNews(
  kept: Kept,
  missing: readonly string[],
  standing: Standing = new Map(),
): News {
  const columns = (kept.get(COLUMNS_KEY) ?? '').split('\n');
  const told = new Map(
    (kept.get(STANDING_KEY) ?? '').split('\n').map((line): [string, number] => {
      const at = line.lastIndexOf('=');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
  const untold = missing.filter((heading) => !columns.includes(heading));
  const grown = new Set(
    [...standing].flatMap(([key, count]) => (count > (told.get(key) ?? 0) ? [key] : [])),
  );
  return {
    missing: untold,
    grown,
    keep: (storage, digests) => {
      const said = new Set(digests.flatMap(({ notices }) => notices.map(({ code }) => code)));
      const isSaid = (key: string): boolean => said.has(codeOf(key));
      if (untold.length === 0 || isSaid('columns')) store(storage, COLUMNS_KEY, missing);
      const counts = [...standing].map(([key, count]): [string, number] => [
        key,
        grown.has(key) && !isSaid(key) ? (told.get(key) ?? 0) : count,
      ]);
      const lines = counts.flatMap(([key, count]) => (count > 0 ? [`${key}=${count}`] : []));
      store(storage, STANDING_KEY, lines);
    },
  };

  /** One call, and only where it has changed. */
  function store(storage: Kept, key: string, lines: readonly string[]): void {
    const [before, after] = [kept.get(key) ?? '', lines.join('\n')];
    if (after === before) return;
    if (after === '') storage.remove(key);
    else storage.set(key, after);
  }
}

function codeOf(key: string): Notice['code'] {
  return (key.split(':')[0] ?? '') as Notice['code'];
}

/** Whether there is more of what a notice says, of some kind. */
export function isGrown(grown: ReadonlySet<string>, code: Notice['code']): boolean {
  return [...grown].some((key) => codeOf(key) === code);
}
