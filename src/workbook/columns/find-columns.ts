/**
 * Which column holds which field: by the tag tied to the column, else by its heading in any
 * language, else not at all. Positions are never assumed (docs/product.md "The workbook").
 */
import type { Cell } from '../../rules';
import { foldWord, textOf } from '../../rules';

/** Labels and aliases of one table's fields, in order of preference. */
export type HeadingWords = Readonly<Record<string, readonly string[]>>;

export interface FoundColumns {
  /** Field key to 0-based column. */
  readonly columns: Readonly<Record<string, number>>;
  /** Field key to the heading as it stands there. */
  readonly mapping: ReadonlyMap<string, string>;
  /** 0-based columns with a heading that is no field's. */
  readonly unused: readonly number[];
}

/**
 * A tag counts unless its column's heading is blank or says another field: then the heading wins,
 * since people rename and overwrite columns and cannot see tags. Of two columns that claim one
 * field the tagged one, else the better alias, else the one further left has it. Tags are asked for
 * only where they can matter, since each costs several service calls: where a heading is unknown or
 * two say the same field.
 */
export function findColumns(
  headings: readonly Cell[],
  askTags: () => ReadonlyMap<number, string>,
  words: HeadingWords,
): FoundColumns {
  const claims = claimsByHeading(words);
  const tags = isSettledBy(headings, claims) ? NO_TAGS : askTags();
  const columns: Record<string, number> = {};
  const rankOf: Record<string, number> = {};
  const taken = new Set<number>();
  headings.forEach((heading, column) => {
    const folded = foldWord(textOf(heading));
    if (folded === '') return;
    const said = claims.get(folded);
    const tag = tags.get(column);
    const isTagged = tag !== undefined && words[tag] !== undefined;
    const claim =
      isTagged && (said === undefined || said.field === tag) ? { field: tag, rank: -1 } : said;
    if (claim === undefined) return;
    const { field, rank } = claim;
    const standing = rankOf[field];
    if (standing !== undefined && standing <= rank) return;
    if (standing !== undefined) taken.delete(columns[field] as number);
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

/** Whether the headings alone say everything: each is known, and no two say one field. */
function isSettledBy(headings: readonly Cell[], claims: ReadonlyMap<string, Claim>): boolean {
  const said = headings
    .map((heading) => foldWord(textOf(heading)))
    .filter((folded) => folded !== '')
    .map((folded) => claims.get(folded)?.field);
  return !said.includes(undefined) && new Set(said).size === said.length;
}

interface Claim {
  readonly field: string;
  /** Place among the field's words: 0 is its best name. */
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
