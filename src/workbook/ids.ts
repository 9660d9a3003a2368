/**
 * IDs and the day of adding for rows typed by hand: whoever has a name and no ID gets one. Of two
 * rows with one ID the older keeps it, which only a person can tell; that stays a problem.
 */
import { customerFields, isBlankCell, textOf, type Cell, type Day } from '../rules';
import type { Block } from '../platform';
import type { Change } from './changes';
import type { SheetHead } from './customer-head';

/** Any of these makes a row a customer. */
const NAMES = [
  'company',
  'contact',
  'phone',
  'email',
] as const satisfies readonly (keyof typeof customerFields)[];

const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const SIGNS = `${LETTERS}23456789`;
const LENGTH = 7;

/** Short random text that begins with a letter, so that no cell takes it for a number or a day. */
export function newId(random: () => number): string {
  let id = '';
  for (let at = 0; at < LENGTH; at += 1) {
    const from = at === 0 ? LETTERS : SIGNS;
    id += from[Math.floor(random() * from.length)] ?? 'a';
  }
  return id;
}

/**
 * Writes what is missing in rows read as wide as the sheet, `firstRow` being the number of the
 * first; answers what was changed.
 */
export function fillIds(
  { sheet, columns }: Pick<SheetHead, 'sheet' | 'columns'>,
  rows: readonly (readonly Cell[])[],
  firstRow: number,
  today: Day,
  random: () => number,
): readonly Change[] {
  const blocks: Block[] = [];
  for (const [field, value] of [
    ['id', (): Cell => newId(random)],
    ['added', (): Cell => ({ day: today })],
  ] as const) {
    const column = columns[field];
    if (column === undefined) continue;
    rows.forEach((cells, at) => {
      const isNamed = NAMES.some((name) => {
        const from = columns[name];
        return from !== undefined && textOf(cells[from] ?? '').trim() !== '';
      });
      if (!isNamed || !isBlankCell(cells[column] ?? '')) return;
      const row = firstRow + at;
      const last = blocks[blocks.length - 1];
      // Runs of neighbours are one call.
      if (last?.column === column && last.row + last.cells.length === row) {
        (last.cells as (readonly Cell[])[]).push([value()]);
      } else blocks.push({ row, column, cells: [[value()]] });
    });
  }
  if (blocks.length === 0) return [];
  sheet.write(blocks);
  const title = sheet.title();
  return blocks.map(({ row, column, cells }) => ({
    kind: 'cells',
    sheet: title,
    row,
    column,
    before: cells.map(() => ['']),
    after: cells,
  }));
}
