/** The page of imports is for people who have never seen the command. */
import { readingNoteText, type ReadTable } from '../../src/files';
import { importsWordsOf } from '../../src/language/imports';
import { readingEn } from '../../src/language/en/reading';

type Note = ReadTable['notes'][number];

/** What a phrase says, whatever its facts. */
function saidBy(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words)];
  return Object.values(words as object).flatMap(saidBy);
}

describe('the page of imports', () => {
  it.each(['en', 'zh'])('names no option of the command (%s)', (language) => {
    const facts = {
      sheet: 'A',
      others: 'B',
      rows: 2,
      row: 3,
      texts: '“C”',
      separator: ';',
      encoding: 'D',
    };
    const notes = Object.keys(readingEn.notes).map((code) =>
      readingNoteText({ code, sure: 'likely', facts } as unknown as Note, language, 'page'),
    );
    const all = [...notes, ...saidBy(importsWordsOf(language))];
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((text) => /--[a-z]/.test(text))).toEqual([]);
  });
});
