/**
 * Finds the heading row of somebody's table and which column answers which field. Title lines above
 * the headings are passed over; of several columns for one field the best known heading wins, a
 * column in which nothing is filled in giving way.
 */
import { foldWord, isBlankCell, textOf, type Cell } from '../../rules';

/** Names of a field or part, in order of preference. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

export interface Heading {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  readonly folded: string;
  /** Whether any cell below holds something. */
  readonly isFilled: boolean;
}

export interface HeadedTable {
  /** 0-based row of the headings. */
  readonly headingAt: number;
  readonly headings: readonly Heading[];
  /** Rows below the heading row, blank ones included, so that a row's place is its record number. */
  readonly records: readonly (readonly Cell[])[];
}

/** How far down a heading row may stand, in rows. */
const DEEPEST_HEADING = 25;

/**
 * Null when no row among the first has a heading that is known.
 * @param wanted folded headings that the person named: the row that has them is the heading row
 */
export function findHeadingRow(
  rows: readonly (readonly Cell[])[],
  spellings: readonly Spellings[],
  wanted: readonly string[],
): HeadedTable | null {
  const known = new Map<string, string>();
  for (const fields of spellings) {
    for (const [field, names] of Object.entries(fields)) {
      for (const name of names) {
        const folded = foldWord(name);
        if (!known.has(folded)) known.set(folded, field);
      }
    }
  }
  let best = -1;
  let bestScore = 0;
  rows.slice(0, DEEPEST_HEADING).forEach((cells, at) => {
    const folded = new Set(cells.map((cell) => foldWord(textOf(cell))));
    const fields = new Set([...folded].map((name) => known.get(name)).filter(Boolean));
    // A heading that the person named outweighs any number that were merely recognised.
    const named = wanted.filter((name) => folded.has(name)).length;
    const score = fields.size + named * 1000;
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  });
  if (best < 0) return null;
  const records = rows.slice(best + 1);
  const headings = (rows[best] as readonly Cell[]).flatMap((cell, column): Heading[] => {
    const text = textOf(cell).trim();
    if (text === '') return [];
    const isFilled = records.some((record) => !isBlankCell(record[column] ?? ''));
    return [{ column, text, folded: foldWord(text), isFilled }];
  });
  return { headingAt: best, headings, records };
}

/**
 * The headings that each field may be read from, best first. A heading that two fields could claim
 * goes to the one listed first.
 */
export function claimHeadings(
  headings: readonly Heading[],
  fields: Spellings,
): ReadonlyMap<string, readonly Heading[]> {
  const claimed = new Set<string>();
  const found = new Map<string, readonly Heading[]>();
  for (const [field, names] of Object.entries(fields)) {
    const ranked: Heading[] = [];
    for (const folded of new Set(names.map(foldWord))) {
      if (claimed.has(folded)) continue;
      const those = headings.filter((heading) => heading.folded === folded);
      if (those.length > 0) claimed.add(folded);
      ranked.push(...those);
    }
    if (ranked.length === 0) continue;
    found.set(field, [
      ...ranked.filter(({ isFilled }) => isFilled),
      ...ranked.filter(({ isFilled }) => !isFilled),
    ]);
  }
  return found;
}
