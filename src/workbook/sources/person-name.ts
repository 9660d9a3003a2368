/** Joins first and last name in the order of the name's script. */

/** Chinese characters, kana and hangul; in these names the family name comes first. */
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]/;

/** Headings `姓` and `名` are of Chinese systems, where names are written without a space. */
const CHINESE_HEADING = /[姓名]/;

/** Joins the two parts of a name; `''` when both are blank. */
export function composeName(first: string, last: string, lastHeading: string): string {
  const parts = [first.trim(), last.trim()];
  if (EAST_ASIAN.test(parts.join(''))) {
    const joiner = CHINESE_HEADING.test(lastHeading) ? '' : ' ';
    return parts.reverse().filter(Boolean).join(joiner);
  }
  return parts.filter(Boolean).join(' ');
}
