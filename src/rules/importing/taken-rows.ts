/**
 * Which rows of a tab that fills by itself were taken in before (docs/rules.md §9). A row is known by its cells and not by
 * its place, so sorting, inserting and deleting take nothing twice; one that was edited resembles the one that is gone.
 */
import { isBlankCell, type Cell } from '../calendar';
import { textOf } from '../customers';
import { fnv1a } from '../follow-ups';

/** A name for each column of a tab: its heading, numbered from the second column with the same one. */
export function headingKeys(headings: readonly Cell[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const key = textOf(heading).trim();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}\n${count}`;
  });
}

const SHORT = 36 ** 4;

/**
 * A fingerprint of a row: a hash of the whole row, then one of each cell, so that equal rows are found, and rows that
 * share most cells. `''` for a blank row.
 */
export function rowPrint(cells: readonly Cell[]): string {
  const plain = cells.map((cell) =>
    typeof cell === 'object' ? cell.day : typeof cell === 'string' ? cell.trim() : cell,
  );
  if (cells.every(isBlankCell)) return '';
  const parts = plain.map((value, at) => {
    if (isBlankCell(cells[at] ?? '')) return '';
    const mark = typeof cells[at] === 'object' ? DAY : '';
    return mark + (fnv1a(JSON.stringify(value)) % SHORT).toString(36);
  });
  return [fnv1a(JSON.stringify(plain)).toString(36), ...parts].join('.');
}

/** In front of the print of a day: no digit of base 36 in upper case. */
const DAY = 'D';

/**
 * The places of rows that are new, in their order; equal ones count once.
 * @param present prints of the tab's rows
 * @param taken prints of rows that were taken, which an edited row may stand for
 * @param told prints of rows that were not, but are known
 */
export function newRows(
  present: readonly string[],
  taken: readonly string[],
  told: readonly string[],
): readonly number[] {
  const known = new Set(['', ...taken, ...told]);
  const fresh: number[] = [];
  present.forEach((print, at) => {
    if (known.has(print)) return;
    known.add(print);
    fresh.push(at);
  });
  if (fresh.length === 0) return [];
  const there = new Set(present);
  const gone = taken.filter((print) => !there.has(print)).map(partsOf);
  const used = new Set<number>();
  return fresh.filter((at) => {
    const parts = partsOf(present[at] ?? '');
    const was = gone.findIndex((other, index) => !used.has(index) && isEdited(other, parts));
    if (was < 0) return true;
    used.add(was);
    return false;
  });
}

function partsOf(print: string): readonly string[] {
  return print.split('.').slice(1);
}

/** Most cells are equal, and all days: the answers of a form have the day on which they were given. */
function isEdited(before: readonly string[], now: readonly string[]): boolean {
  let equal = 0;
  let filled = 0;
  for (let at = 0; at < Math.max(before.length, now.length); at += 1) {
    const [one = '', other = ''] = [before[at], now[at]];
    if (one === '' && other === '') continue;
    filled += 1;
    if (one === other) equal += 1;
    else if (one.startsWith(DAY) || other.startsWith(DAY)) return false;
  }
  return equal * 2 > filled;
}
