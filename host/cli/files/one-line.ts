/** Makes a sentence safe to print: text from a file may contain line breaks, codes of the terminal, or a whole page. */

/** Longer quotations and sentences are cut in the middle. */
const QUOTATION_MAX = 100;
const SENTENCE_MAX = 2000;

export function oneLine(sentence: string): string {
  const quoted = visible(sentence).replace(/“[^“”]*”/g, (all) =>
    all.length > QUOTATION_MAX + 2 ? `“${cut(all.slice(1, -1), QUOTATION_MAX)}”` : all,
  );
  return cut(quoted, SENTENCE_MAX);
}

/** Surrogates without their other half. */
const HALF_CHARACTERS = /\p{Cs}/gu;

/**
 * Without control characters and line breaks (`Cc`, `Zl`, `Zp`), and without characters that change the direction of the
 * text or take no room (`Cf`), which can make a line read as another.
 */
function visible(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(HALF_CHARACTERS, '')
    .trim();
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, half)}…${text.slice(-half)}`.replace(HALF_CHARACTERS, '');
}
