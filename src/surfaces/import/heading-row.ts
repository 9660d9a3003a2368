/**
 * Finds the heading row of an imported table, and the columns that each field may be read from. Title lines
 * above the headings are skipped. Of several columns for one field, the best known heading wins, but an
 * empty column gives way to a filled one.
 */
import { foldWord, isBlankCell, textOf, type Cell } from '../../rules';

/** Names of a field or part, in order of preference. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

export interface Heading {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  readonly folded: string;
  /** Whether any cell below it has content. */
  readonly isFilled: boolean;
}

export interface HeadedTable {
  /** 0-based row of the headings. */
  readonly headingAt: number;
  readonly headings: readonly Heading[];
  /** All rows below the heading row; blank ones are kept, so that positions match the file. */
  readonly records: readonly (readonly Cell[])[];
}

/** Rows in which the heading row is looked for. */
const DEEPEST_HEADING = 25;

/**
 * Null when none of the first rows has a known heading.
 * @param wanted folded headings that the person named; they outweigh known ones
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
    // One heading that the person named outweighs any number of known ones.
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
 * The headings that each field may be read from, best first. A heading that fits two fields goes to the
 * one listed first.
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
      const matches = headings.filter((heading) => heading.folded === folded);
      if (matches.length > 0) claimed.add(folded);
      ranked.push(...matches);
    }
    if (ranked.length === 0) continue;
    found.set(field, [
      ...ranked.filter(({ isFilled }) => isFilled),
      ...ranked.filter(({ isFilled }) => !isFilled),
    ]);
  }
  return found;
}
