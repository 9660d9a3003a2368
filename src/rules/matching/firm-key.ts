/** The key by which companies are compared: their name without its legal form. */
import { foldText, nameWordsIn } from './fold-text';

/** Words that name a legal form or only join others. */
const FORMS =
  / (?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|llp|lp|plc|gmbh|mbh|ag|kg|kgaa|ohg|ug|gbr|ev|eg|se|sa|sas|sarl|sasu|srl|spa|snc|bv|nv|vof|ab|oy|oyj|as|asa|aps|kk|pty|pte|sdn|bhd|sl|slu|sro|doo|kft|zrt|ooo|zao|oao|pao|tov|pvt|private|group|holding|holdings|the|and|of|und|et|de) /;

/** Legal forms in Chinese, Japanese and Korean; the longer ones first. */
const CJK_FORMS =
  /股份有限公司|有限责任公司|有限責任公司|股份公司|有限公司|集团公司|集团|集團|分公司|总公司|公司|株式会社|有限会社|合同会社|주식회사|유한회사/g;

/** More words are a sentence, not a name. */
const MOST_WORDS = 12;

/** The words of a company's name without legal forms; all of them where nothing else is left. */
export function firmWords(company: string): readonly string[] {
  const folded = foldText(company);
  const words = joinedLetters(nameWordsIn(folded.replace(CJK_FORMS, ' '), MOST_WORDS));
  const own = words.filter((word) => !FORMS.test(` ${word} `));
  if (own.length > 0) return own;
  return words.length > 0 ? words : nameWordsIn(folded, MOST_WORDS);
}

/** The key of a company name; `''` if it is blank. Words are sorted, so that `Bosch, Robert` is `Robert Bosch`. */
export function firmKey(company: string): string {
  return [...firmWords(company)].sort().join(' ');
}

/** `N V` and `A.G.` are one word each. */
function joinedLetters(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let letters = '';
  const end = (): void => {
    if (letters !== '') joined.push(letters);
    letters = '';
  };
  for (const word of words) {
    if (/^[a-z]$/.test(word)) letters += word;
    else {
      end();
      joined.push(word);
    }
  }
  end();
  return joined;
}
