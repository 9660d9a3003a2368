/** A name that an export keeps in two columns, put together as people write it. */

/** Chinese characters, kana and hangul: names in them put the family first. */
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]/;

/** Headings `姓` and `名` come from Chinese systems, where no space stands between the two. */
const CHINESE_HEADING = /[姓名]/;

/** `''` when both parts are blank. */
export function composeName(first: string, last: string, lastHeading: string): string {
  const parts = [first.trim(), last.trim()];
  if (EAST_ASIAN.test(parts.join(''))) {
    const joiner = CHINESE_HEADING.test(lastHeading) ? '' : ' ';
    return parts.reverse().filter(Boolean).join(joiner);
  }
  return parts.filter(Boolean).join(' ');
}
