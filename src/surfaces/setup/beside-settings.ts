/**
 * What stands beside the settings: the gap table, and the lists from which sources and channels are chosen, which a
 * team extends by typing below.
 */
import { catalogueOf, languageCodes } from '../../language';
import { defaultGapPolicy, LISTS, textOf, type Cell, type LanguageCode } from '../../rules';
import type { RANGE } from '../../workbook';

/**
 * Where the lists are (null: nowhere), or where they are to be added if their range is missing.
 * @param end the first column to the right of what there is or will be
 */
export function placeOfLists(
  headings: readonly Cell[],
  names: readonly (keyof typeof RANGE)[],
  end: number,
): { readonly listColumn: number | null; readonly addsLists: boolean } {
  if (names.includes('lists')) return { listColumn: end + 1, addsLists: true };
  const firsts = languageCodes.map((code) => catalogueOf(code).settingHeadings[LISTS[0]]);
  const at = headings.findIndex((cell) => firsts.includes(textOf(cell).trim()));
  return { listColumn: at < 0 ? null : at, addsLists: false };
}

/** The headings and words of the lists, as a block. */
export function listRows(language: LanguageCode): readonly (readonly Cell[])[] {
  const { channels, menu, settingHeadings } = catalogueOf(language);
  const lists = { channels, sources: menu.setUp.sources };
  const longest = Math.max(...LISTS.map((list) => lists[list].length));
  const line = (at: number): Cell[] => LISTS.map((list) => lists[list][at] ?? '');
  return [
    LISTS.map((list) => settingHeadings[list]),
    ...Array.from({ length: longest }, (_, at) => line(at)),
  ];
}

export function gapRows(language: LanguageCode): readonly (readonly Cell[])[] {
  const { settingHeadings: words, choices } = catalogueOf(language);
  const rows = Object.entries(defaultGapPolicy.table).map(([row, days]) => {
    const label = row === 'next-deal-unknown' ? choices.gapRow[row] : choices.grade[row as 'A'];
    return [label, days.ordinary, days.major, days.key];
  });
  return [[words.gap, words.ordinary, words.major, words.key], ...rows];
}
