/** How well words read in an encoding of Windows: by the letters of the languages that it is used for. */

/** The letters beyond ASCII of languages that an encoding is used for; of equal ones the first is taken. */
export const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  'Windows-1252': [
    ...['äöüß', 'àâçéèêëîïôùûüœ', 'áéíóúñü¿¡ªº', 'ãõáéíóúâêôçà', 'åäöéæø', 'àèéìòù'],
    'ëïéèöüáóí',
  ],
  'Windows-1250': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýžôľĺŕä', 'áéíóöőúüű', 'čćđšž', 'ăâîşţ'],
  'Windows-1251': ['абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўђјљњћџ№'],
};

/** How well text reads whose only characters beyond ASCII are such signs. */
const SIGNS_ALONE = 0.6;

/** Signs that every one of these encodings has, at the same places. */
const SHARED =
  /[\u2010-\u2026\u20ac\u2122\u00a0\u00a7\u00a9\u00ab\u00ae\u00b0\u00b1\u00b5-\u00b7\u00bb]/gu;

/** The words and signs of a text that have characters beyond ASCII. */
export function wordsOf(text: string): readonly string[] {
  const words = text.replace(SHARED, ' ').match(/[^\p{ASCII}\p{L}]|\p{L}+/gu) ?? [];
  return words.filter((word) => /[^\p{ASCII}]/u.test(word));
}

/** Letters of several languages in one file are less likely than those of one. */
const SEVERAL_LANGUAGES = 0.9;

/** How well the letters of the words fit one of the alphabets, from 0 to 1. */
export function scoreOfLetters(words: readonly string[], alphabets: readonly string[]): number {
  return Math.max(
    ...alphabets.map((alphabet) => coverage(words, alphabet)),
    coverage(words, alphabets.join('')) * SEVERAL_LANGUAGES,
  );
}

/**
 * The share of characters beyond ASCII that are letters of an alphabet, beside letters that fit: a word is all Cyrillic
 * or not at all, and an accented word has plain letters as well.
 */
function coverage(words: readonly string[], alphabet: string): number {
  const isCyrillic = alphabet.includes('я');
  let all = 0;
  let good = 0;
  for (const word of words) {
    const beyond = word.match(/[^\p{ASCII}]/gu) ?? [];
    all += beyond.length;
    const known = beyond.filter((one) => alphabet.includes(one.toLowerCase())).length;
    const plain = word.length - beyond.length;
    const isOdd = isCyrillic ? plain > 0 : plain === 0 && beyond.length > 2;
    // Capitals come first or throughout.
    const isMixed = /\p{Ll}\p{Lu}/u.test(word);
    good += isOdd ? 0 : isMixed ? known * 0.8 : known;
  }
  if (all === 0) return SIGNS_ALONE;
  // One letter may be a sign of another encoding.
  return isCyrillic && good < 3 ? (good / all) * 0.5 : good / all;
}
