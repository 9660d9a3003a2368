/**
 * Text as it is compared, whoever typed it: full-width signs as plain ones, one dash and one apostrophe for all, accents as
 * parts of their letters, without signs that are not seen.
 */

/** Signs that may stand for others; the rest are as they are. */
const ODD = /[^\x20-\x7e\n\u00c0-\u0131\u3001\u3002\u3400-\u9fff]/gu;

const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
const DASH = /^[\u2010-\u2015\u2212\ufe63\uff0d]$/;
const APOSTROPHE = /^[\u00b4\u02bc\u2018\u2019\u201b\uff07]$/;

function plainSign(sign: string): string {
  if (UNSEEN.test(sign)) return '';
  if (DASH.test(sign)) return '-';
  return APOSTROPHE.test(sign) ? "'" : sign.normalize('NFKC');
}

export function plainText(text: string): string {
  return text.normalize('NFC').replace(ODD, plainSign);
}

/** Its letters and digits alone, in lower case. */
export function bareText(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Replaces what is found in the plain form of a text, while all around it stays as it is. */
export function replaceInPlain(text: string, wanted: RegExp, mark: string): string {
  const own = text.normalize('NFC');
  const found = [...own.replace(ODD, plainSign).matchAll(wanted)];
  if (found.length === 0) return text;
  const places = placesIn(own);
  let left = '';
  let end = 0;
  for (const { index, 0: match } of found) {
    left += `${own.slice(end, places[index])}${mark}`;
    end = places[index + match.length] ?? own.length;
  }
  return left + own.slice(end);
}

/** Of each sign of the plain form, where in the text it begins. */
function placesIn(own: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const sign of own) {
    for (let left = sign.replace(ODD, plainSign).length; left > 0; left -= 1) places.push(at);
    at += sign.length;
  }
  return places;
}
