/** Text made comparable: width, case, marks and apostrophes no longer matter. */

/** A longer text is cut: a cell may hold 50,000 characters, and no name or address needs more. */
const LONGEST = 200;

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  '&': ' and ',
};

/** Folds full-width, accented, capital and invisible characters; words keep their spaces. */
export function foldText(text: string): string {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return cut
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}'’‘`´]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđłı&]/g, (letter) => LETTERS[letter] ?? '');
}

/** Runs of letters and digits of a folded text, at most `most`. */
export function wordsIn(folded: string, most: number): readonly string[] {
  return (folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, most);
}

/** What people and programs write where there is no name. */
const FILLER =
  /^(?:null|nil|nan|none|n a|na|undefined|unknown|unnamed|tbd|test|x+|无|無|没有|未知|暂无|不详|测试)$/;

/** The words of a name; none where the cell only says that there is none, as `n/a` does. */
export function nameWordsIn(folded: string, most: number): readonly string[] {
  const words = wordsIn(folded, most);
  return FILLER.test(words.join(' ')) ? [] : words;
}

/** A character of a script that writes words without spaces, at the start of a text. */
export const CJK_START = /^[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]/;
