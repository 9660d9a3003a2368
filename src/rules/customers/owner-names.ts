/** The names in an owner cell (docs/rules.md §7): the first known one owns the customer. */

// A blank only between two addresses, since names have blanks. It looks back from a blank, not from every letter: cells of all
// customers are cut at this.
const SEPARATOR = /[,，;；、/／&＆+|\n]|\s(?:(?:and|和|与)\s|(?<=@\S{1,64}\s)(?=\S{1,64}@))/i;

/** The names in a cell of several: `Ana, Ben`, `Ana / Ben`, `李雷、韩梅梅`. */
export function namesIn(cell: string): readonly string[] {
  return cell
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The first name in an owner cell; `''` if there is none. */
export function firstNameIn(cell: string): string {
  // Most cells hold one name.
  return SEPARATOR.test(cell) ? (namesIn(cell)[0] ?? '') : cell.trim();
}
