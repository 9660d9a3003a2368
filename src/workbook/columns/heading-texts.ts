/** Headings as texts. */
import { textOf, type Cell } from '../../rules';

/** The texts of a heading row, trimmed, without blank ones at its end. */
export function headingTexts(headings: readonly Cell[]): readonly string[] {
  return dropBlankEnd(headings.map((cell) => textOf(cell).trim()));
}

/** Drops the blank texts at the end: a block read from a sheet may be wider than its headings. */
export function dropBlankEnd(texts: readonly string[]): readonly string[] {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === '') end -= 1;
  return texts.slice(0, end);
}
