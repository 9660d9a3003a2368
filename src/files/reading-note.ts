/** What the reader found or decided, as codes and facts: the words are those of the person's language. */
import { readingWordsOf } from '../language/reading';

export type ReadingNoteCode =
  /** Text in another encoding than UTF-8. */
  | 'encoding'
  /** Another separator than a comma, or one that might be another. */
  | 'separator'
  /** Rows with quotation marks that enclose no cell. */
  | 'quotes'
  | 'html'
  | 'vcard'
  /** Which sheet of several was read. */
  | 'sheet'
  /** The sheet that was read is hidden. */
  | 'hidden-sheet'
  /** The row of the headings, where it is not the first. */
  | 'heading-row'
  | 'two-heading-rows'
  /** Rows left out that are no records. */
  | 'totals'
  | 'footers'
  | 'repeated-headings'
  | 'hints'
  /** Rows that name what the rows below have in common, such as `Owner: Ann`. */
  | 'groups'
  | 'lines'
  /** Cells without a heading, which are not read. */
  | 'no-heading'
  /** Cells of merged ranges that got the value of the range. */
  | 'merged-cells'
  /** Cells whose formula has no stored result. */
  | 'no-results';

/** How sure: proved by the file, far likelier than anything else, or one of several possibilities. */
export type Sureness = 'certain' | 'likely' | 'guess';

export interface ReadingNote {
  readonly code: ReadingNoteCode;
  readonly sure: Sureness;
  readonly facts: Readonly<Record<string, string | number>>;
}

export function note(
  code: ReadingNoteCode,
  sure: Sureness,
  facts: Readonly<Record<string, string | number | boolean>> = {},
): ReadingNote {
  const plain = Object.entries(facts).filter(([, fact]) => typeof fact !== 'boolean');
  return { code, sure, facts: Object.fromEntries(plain) as ReadingNote['facts'] };
}

/** A note in words. @param language its code @param where people read it, and so what they can do about it */
export function readingNoteText(
  { code, sure, facts }: ReadingNote,
  language: string,
  where: 'page' | 'command',
): string {
  const words: Readonly<Record<string, (facts: never) => string>> = readingWordsOf(language).notes;
  return words[code]?.({ ...facts, sure, where } as never) ?? code;
}
