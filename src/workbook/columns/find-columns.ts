/**
 * Finds the column of each field: by the column's tag, else by its heading in any language. Positions
 * are never assumed (docs/product.md "The workbook").
 */
import type { Cell } from '../../rules';
import { foldWord, textOf } from '../../rules';
import { bareHeading } from '../../language';

/** Labels and aliases of one table's fields, in order of preference. */
export type HeadingWords = Readonly<Record<string, readonly string[]>>;

export interface FoundColumns {
  /** Field key to 0-based column. */
  readonly columns: Readonly<Record<string, number>>;
  /** Field key to the heading as typed. */
  readonly mapping: ReadonlyMap<string, string>;
  /** 0-based columns whose heading matches no field. */
  readonly unused: readonly number[];
}

/**
 * Finds the columns. A tag counts unless its column's heading is blank or names another field: people rename and
 * overwrite columns, and cannot see tags. If two columns match one field, the tagged one wins, then the one with the
 * better alias, then the one further left. Tags take several service calls each, so they are read only if a heading is
 * unknown or two headings name the same field.
 */
export function findColumns(
  headings: readonly Cell[],
  readTags: () => ReadonlyMap<number, string>,
  words: HeadingWords,
): FoundColumns {
  const claims = claimsByHeading(words);
  const tags = areUnambiguous(headings, claims) ? NO_TAGS : readTags();
  const columns: Record<string, number> = {};
  const rankOf: Record<string, number> = {};
  const taken = new Set<number>();
  headings.forEach((heading, column) => {
    const folded = foldWord(textOf(heading));
    if (folded === '') return;
    const byHeading = claims.get(folded) ?? claims.get(foldWord(bareHeading(textOf(heading))));
    const tag = tags.get(column);
    const isTagged = tag !== undefined && words[tag] !== undefined;
    const claim =
      isTagged && (byHeading === undefined || byHeading.field === tag)
        ? { field: tag, rank: -1 }
        : byHeading;
    if (claim === undefined) return;
    const { field, rank } = claim;
    const bestRank = rankOf[field];
    if (bestRank !== undefined && bestRank <= rank) return;
    if (bestRank !== undefined) taken.delete(columns[field] as number);
    columns[field] = column;
    rankOf[field] = rank;
    taken.add(column);
  });
  const mapping = new Map<string, string>();
  for (const [field, column] of Object.entries(columns)) {
    mapping.set(field, textOf(headings[column] ?? '').trim());
  }
  const unused = headings.flatMap((heading, column) =>
    taken.has(column) || textOf(heading).trim() === '' ? [] : [column],
  );
  return { columns, mapping, unused };
}

const NO_TAGS: ReadonlyMap<number, string> = new Map();

/** True if the headings suffice: each is known, and no two name the same field. */
function areUnambiguous(headings: readonly Cell[], claims: ReadonlyMap<string, Claim>): boolean {
  const fields = headings
    .map((heading) => foldWord(textOf(heading)))
    .filter((folded) => folded !== '')
    .map((folded) => claims.get(folded)?.field);
  return !fields.includes(undefined) && new Set(fields).size === fields.length;
}

interface Claim {
  readonly field: string;
  /** Position among the field's names; 0 is the best. */
  readonly rank: number;
}

function claimsByHeading(words: HeadingWords): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const [field, spellings] of Object.entries(words)) {
    spellings.forEach((spelling, rank) => {
      const folded = foldWord(spelling);
      if (!claims.has(folded)) claims.set(folded, { field, rank });
    });
  }
  return claims;
}
