/** Writes scattered blocks by whole columns: the cells between them are read and written back. */
import { PLAIN_TEXT, type Area, type Block } from '../spreadsheet';
import { literalText } from '../literal-text';
import type { ZoneDays } from '../zone-days';
import { formatsOf, isDate, valuesOf, type FormatAt } from './cells';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export type SizedArea = Required<Area>;

/** The area from the first block to the last; all blocks have the same columns. */
export function spanOf(blocks: readonly Block[]): SizedArea {
  const [{ column, cells } = { column: 0, cells: [] }] = blocks;
  const row = blocks.reduce((first, block) => Math.min(first, block.row), Infinity);
  const end = blocks.reduce((last, block) => Math.max(last, block.row + block.cells.length), 0);
  return { row, column, rows: end - row, columns: cells[0]?.length ?? 0 };
}

/**
 * The groups of blocks, those apart that have a formula in their columns: the results of formulas would be
 * written back as values, or keep them from spilling.
 */
export function splitAtFormulas(
  sheet: GoogleSheet,
  groups: readonly (readonly Block[])[],
): readonly (readonly Block[])[] {
  const spans = groups.filter(({ length }) => length > 1).map(spanOf);
  if (spans.length === 0) return groups;
  const from = Math.min(...spans.map(({ column }) => column));
  const to = Math.max(...spans.map(({ column, columns }) => column + columns));
  const rows = Math.max(...spans.map((span) => span.row + span.rows - 1));
  const formulas = sheet.getRange(1, from + 1, rows, to - from).getFormulas();
  const hasFormula = ({ column, columns }: SizedArea): boolean =>
    formulas.some((line) =>
      line.slice(column - from, column - from + columns).some((text) => text !== ''),
    );
  return groups.flatMap((group) =>
    group.length > 1 && hasFormula(spanOf(group)) ? group.map((block) => [block]) : [group],
  );
}

/**
 * Writes the blocks in two calls, three if texts between need an apostrophe. The cells between are read right
 * before, so that little can be typed meanwhile. False, without writing, if one of them could not be written back as it is.
 */
export function overlay(
  range: GoogleAppsScript.Spreadsheet.Range,
  zone: ZoneDays,
  blocks: readonly Block[],
): boolean {
  const read = range.getValues() as unknown[][];
  const values = overlaid({ ...spanOf(blocks), read, formatAt: formatsOf(range) }, zone, blocks);
  if (values !== null) range.setValues(values);
  return values !== null;
}

/** An area as Google has it. */
export interface ReadArea {
  readonly row: number;
  readonly column: number;
  readonly read: readonly (readonly unknown[])[];
  /** By the place in the area. */
  readonly formatAt: FormatAt;
}

/**
 * What to write into the area: the blocks, and between them its cells as they are, so that a time of day stays. Null if
 * one of these could not be written back as it is.
 */
export function overlaid(
  { row, column, read, formatAt }: ReadArea,
  zone: ZoneDays,
  blocks: readonly Block[],
): unknown[][] | null {
  let isSafe = true;
  const keep = (value: unknown, down: number, right: number): unknown => {
    if (isDate(value)) return plainDay(value, zone);
    if (typeof value !== 'string' || literalText(value) === value) return value;
    // A cell of plain text would keep the apostrophe.
    if (formatAt(down, right) !== PLAIN_TEXT) return literalText(value);
    if (value.startsWith('=')) isSafe = false;
    return value;
  };
  const written = read.map((line) => line.map((): unknown => undefined));
  for (const block of blocks) {
    const [fromRow, fromColumn] = [block.row - row, block.column - column];
    const values = valuesOf(block.cells, (down, right) =>
      formatAt(fromRow + down, fromColumn + right),
    );
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        const target = written[fromRow + down];
        if (target !== undefined) target[fromColumn + right] = value;
      });
    });
  }
  const values = written.map((line, down) =>
    line.map((value, right) =>
      value === undefined ? keep(read[down]?.[right], down, right) : value,
    ),
  );
  return isSafe ? values : null;
}

/** A whole day as its serial, which has no midnight that a zone skips; a time of day as it is. */
function plainDay(value: Date, zone: ZoneDays): unknown {
  const day = zone.dayOf(value.getTime());
  return zone.startOf(day) === value.getTime() ? day : value;
}
