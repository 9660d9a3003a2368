/** A file that cannot be read: why, as a code with its facts, and in words. */
import { ENGLISH } from '../language';
import { readingWordsOf, type OtherFormat } from '../language/reading';

export type RefusalCode =
  | 'empty'
  /** What it is, is a fact. */
  | 'other-format'
  | 'password'
  /** A ZIP file with files of customers in it. */
  | 'archive'
  | 'not-text'
  /** A web page with its pictures in one file, which Excel saves under the name .mht. */
  | 'web-archive'
  | 'damaged-workbook'
  | 'no-sheet'
  /** A bound of `BOUNDS` that was passed. */
  | 'bytes'
  | 'rows'
  | 'columns'
  | 'cells'
  | 'listed'
  | 'characters'
  | 'row-characters'
  | 'seconds';

export type RefusalFacts = Readonly<Record<string, string | number>>;

/** Nothing was read. The message is in English; `refusalText` has it in the person's language. */
export class RefusedFile extends Error {
  constructor(
    readonly code: RefusalCode,
    /** At least the file as the person named it. */
    readonly facts: RefusalFacts & { readonly name: string },
  ) {
    super(textOf(code, facts, ENGLISH));
    this.name = 'RefusedFile';
  }
}

/** A refusal of a file that is known to be something else. */
export function refusedAs(
  what: OtherFormat | 'password' | 'archive' | 'not-text',
  name: string,
): RefusedFile {
  const isFormat = what !== 'password' && what !== 'archive' && what !== 'not-text';
  return isFormat
    ? new RefusedFile('other-format', { name, format: what })
    : new RefusedFile(what, { name });
}

/** Why the file was refused and what to do, in one line. @param language its code */
export function refusalText({ code, facts }: RefusedFile, language: string): string {
  return textOf(code, facts, language);
}

function textOf(code: RefusalCode, facts: RefusalFacts, language: string): string {
  const words: Readonly<Record<RefusalCode, (facts: never) => string>> =
    readingWordsOf(language).refusals;
  return words[code](facts as never);
}
