/**
 * Workbooks set up by version 0.1.0 hold its words: titles of sheets, headings, words of cells. Every
 * one of them, as listed in `words-of-0.1.0.json`, has to be read for good.
 */
import { readFileSync } from 'node:fs';
import { allHeadings, languages, spokenLanguage } from '../../src/language';
import { foldWord, type ChoiceKind, type TableKey } from '../../src/rules/customers';
import { SETTING } from '../../src/rules/settings';
import { fillModeIn } from '../../src/workbook/repair/fill-mode';
import { isChinaDay } from '../../src/workbook/repair/china-days';
import { fieldOfFormula, formulaFor } from '../../src/workbook/columns/formula-columns';
import { cellWords, sheetTitles, type SheetKey } from '../../src/workbook/columns/words';

type Group = Readonly<Record<string, string>>;
type Groups = Readonly<Record<string, Group>>;

interface Words {
  readonly tables: Group;
  readonly settings: Group;
  readonly fields: Groups;
  readonly choices: Groups;
  readonly filling: Group;
  readonly chinaDay: string;
  readonly neverTracked: string;
}

const released = JSON.parse(readFileSync('test/language/words-of-0.1.0.json', 'utf8')) as Readonly<
  Record<'en' | 'zh', Words>
>;
const codes = Object.keys(released) as (keyof typeof released)[];
const tabs: readonly SheetKey[] = [
  ...(['customers', 'contacts', 'journal', 'purchases', 'cases', 'team', 'goals'] as const),
  ...(['holidays', 'settings', 'activity'] as const),
];

describe.each(codes)('what 0.1.0 wrote in the language “%s”', (code) => {
  const words = released[code];

  it.each(tabs)('the sheet %s is found under its old title', (table) => {
    expect(sheetTitles(table)).toContain(words.tables[table]);
  });

  it('every old heading is recognised', () => {
    const wrong = Object.entries(words.fields).flatMap(([table, labels]) =>
      Object.entries(labels).filter(([field, label]) => {
        const lists: Readonly<Record<string, readonly string[]>> = allHeadings()[table as TableKey];
        const fields = Object.keys(lists).filter((one) =>
          lists[one]!.some((heading) => foldWord(heading) === foldWord(label)),
        );
        return fields.join() !== field;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every old word of a cell is read as its code', () => {
    const vocabulary = cellWords();
    const wrong = Object.entries(words.choices).flatMap(([kind, shown]) =>
      Object.entries(shown).filter(
        ([key, word]) => vocabulary.codeOf(kind as ChoiceKind, word) !== key,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('the old words for filling and for China’s days are recognised', () => {
    for (const [filling, word] of Object.entries(words.filling)) {
      expect(fillModeIn(new Map([[SETTING.columns, word]]))).toBe(filling);
    }
    expect(isChinaDay(words.chinaDay)).toBe(true);
  });

  it('the status formula of 0.1.0, which searched words, is recognised and replaced', () => {
    const old = `=ARRAYFORMULA(FILTER(IF(ROW(C$1:C)=ROW(C$1); "S"; IF(REGEXMATCH(E$1:E; "${words.neverTracked}"); "x"; "y")); TRUE))`;
    expect(fieldOfFormula(old)).toBe('status');
    const columns = { grade: 0, nextFollowUp: 1, why: 2, company: 3 };
    expect(formulaFor('status', 'S', columns)).toMatch(/^=FOLLOWUP_COLUMN\("status"; "S"; /);
  });

  it('no new word is an old word of another code', () => {
    const vocabulary = cellWords();
    for (const [kind, shown] of Object.entries(languages[code].choices)) {
      for (const [key, word] of Object.entries(shown)) {
        expect([word, vocabulary.codeOf(kind as ChoiceKind, word)]).toEqual([word, key]);
      }
    }
    expect(spokenLanguage(code).code).toBe(code);
  });
});
