/**
 * Finds the heading row of an imported table, and the columns that each field may be read from. Title lines
 * above the headings are skipped. Of several columns for one field, the best known heading wins, but an
 * empty column gives way to a filled one.
 */
import { bareHeading, simplified } from '../language';
import { foldWord, isBlankCell, textOf, type Cell } from '../rules';

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

/** Which field a heading names, if any. */
export interface KnownHeadings {
  /** The spelling by which a heading is known, folded: its own, or the one without marks; else its own. */
  readonly fold: (heading: string) => string;
  readonly fieldOf: (heading: string) => string | undefined;
}

/** Folding thousands of spellings takes a while, and a file is looked at several times. */
const built = new WeakMap<readonly Spellings[], KnownHeadings>();

export function knownHeadings(spellings: readonly Spellings[]): KnownHeadings {
  const before = built.get(spellings);
  if (before !== undefined) return before;
  const known = openHeadings(spellings);
  built.set(spellings, known);
  return known;
}

function openHeadings(spellings: readonly Spellings[]): KnownHeadings {
  const known = new Map<string, string>();
  for (const fields of spellings) {
    for (const [field, names] of Object.entries(fields)) {
      for (const name of names) {
        const folded = foldWord(name);
        if (!known.has(folded)) known.set(folded, field);
      }
    }
  }
  const fold = (heading: string): string => {
    const whole = foldWord(heading);
    if (whole === '' || known.has(whole)) return whole;
    const bare = bareHeading(heading);
    const spelling = [bare, simplified(bare), withoutSigns(bare), simplified(withoutSigns(bare))]
      .map(foldWord)
      .find((each) => known.has(each));
    return spelling ?? inTwoLanguages(bare, known) ?? whole;
  };
  return { fold, fieldOf: (heading) => known.get(fold(heading)) };
}

/** Of the names that programs give: `contact-name`, `Last_Contact__c`, `Phone.1`; and without the point of `Tel.`. */
function withoutSigns(heading: string): string {
  return heading.replace(/__c$|\.\d$/i, '').replace(/[-.·]/g, ' ');
}

/** `需求 Need`, `Company / 公司`: the spelling of one half, if both name the same field. */
function inTwoLanguages(heading: string, known: ReadonlyMap<string, string>): string | null {
  const latin = foldWord(heading.replace(/[^\p{Script=Latin}\d\s]+/gu, ' '));
  const other = foldWord(heading.replace(/[\p{Script=Latin}\p{P}\p{S}\d]+/gu, ' '));
  const field = known.get(latin);
  const isSame = field !== undefined && known.get(simplified(other)) === field;
  return isSame ? latin : null;
}

/** Fields that name a customer or a person: a row with one of them above the data is the headings. */
export const NAMING: readonly string[] = [
  'company',
  'contact',
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'customerId',
];

/**
 * Finds the heading row; null if none of the first rows has a known heading.
 * @param chosen the 0-based row that a person chose; null: none
 */
export function findHeadingRow(
  rows: readonly (readonly Cell[])[],
  spellings: readonly Spellings[],
  wanted: readonly string[],
  chosen: number | null = null,
): HeadedTable | null {
  const known = knownHeadings(spellings);
  const best = chosen ?? headingRowIn(rows.slice(0, DEEPEST_HEADING), known, wanted);
  if (rows[best] === undefined) return null;
  const records = rows.slice(best + 1);
  const headings = rows[best].flatMap((cell, column): Heading[] => {
    const text = textOf(cell).trim();
    if (text === '') return [];
    const isFilled = records.some((record) => !isBlankCell(record[column] ?? ''));
    return [{ column, text, folded: known.fold(text), isFilled }];
  });
  return { headingAt: best, headings, records };
}

/**
 * The row with the most known headings, or an earlier one that names whom the rows are about: a row of data may hold
 * more of these words than the headings do. -1 if no row has a known heading.
 */
function headingRowIn(
  rows: readonly (readonly Cell[])[],
  known: KnownHeadings,
  wanted: readonly string[],
): number {
  const scores = rows.map((cells) => {
    const texts = cells.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
    const folded = new Set(texts.map(known.fold));
    const fields = new Set(texts.map(known.fieldOf).filter(Boolean));
    // One heading that the person named outweighs any number of known ones.
    const named = wanted.filter((name) => folded.has(name)).length;
    const isHeadings =
      texts.every(looksLikeHeading) &&
      NAMING.some((field) => fields.has(field)) &&
      texts.length > 1;
    return { score: fields.size + named * 1000, filled: texts.length, isHeadings };
  });
  let best = -1;
  scores.forEach(({ score }, at) => {
    if (score > (scores[best]?.score ?? 0)) best = at;
  });
  const { score = 0, filled = 0 } = scores[best] ?? {};
  if (score >= 1000) return best;
  const earlier = scores.findIndex((row) => row.isHeadings && row.filled * 2 > filled);
  return earlier >= 0 && earlier < best ? earlier : best;
}

/** Whether a text may be a heading: neither an address, nor a number, nor a day, nor a sentence. */
export function looksLikeHeading(text: string): boolean {
  return text.length <= 60 && !text.includes('@') && !/^[+(]?\d[\d\s.,:/()-]*$/.test(text);
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
