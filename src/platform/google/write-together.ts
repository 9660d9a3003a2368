/**
 * Writes blocks that lie scattered over many columns in few calls, whatever their number: neighbouring columns are
 * read and written as one (docs/decisions/0028-scattered-cells-by-whole-columns.md). Only imports and erasing need it.
 */
import type { Block, TogetherColumns } from '../spreadsheet';
import type { ZoneDays } from '../zone-days';
import { formatsOf } from './cells';
import { overlaid, type SizedArea, spanOf } from './overlay';
import { rangesOf } from './ranges';

type Range = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Up to this many blocks are written one by one. */
const MOST_APART = 4;

/** Cells whose links and formats are asked for; in a larger area texts are written one by one. */
const MOST_FORMATTED = 200_000;

/** Neighbouring columns: the first, and how many. */
interface Run {
  readonly column: number;
  readonly columns: number;
}

/**
 * Writes many scattered blocks in few calls. Returns the blocks that it left to be written one by one: all of them if
 * they are few, and those between which there is something that cannot be written back.
 */
export type WriteTogether = (
  sheet: GoogleSheet,
  zone: () => ZoneDays,
  blocks: readonly Block[],
  columns: TogetherColumns,
) => readonly Block[];

export const writeTogether: WriteTogether = (sheet, zone, blocks, { free, ifPlain }) => {
  const columnsOf = ({ column, cells }: Block): readonly number[] =>
    Array.from({ length: cells[0]?.length ?? 0 }, (_, right) => column + right);
  const mayJoin = (column: number): boolean => free.has(column) || ifPlain.has(column);
  const mine = blocks.filter((block) => columnsOf(block).every(mayJoin));
  if (mine.length <= MOST_APART) return blocks;
  const wanted = new Set(mine.flatMap(columnsOf));
  const { row, rows } = spanOf(mine);
  const column = Math.min(...wanted);
  const columns = Math.max(...wanted) + 1 - column;
  const usual = runsOf(wanted, mayJoin);
  // Formulas above may spill into the cells between.
  const asked: readonly SizedArea[] = [
    { row: 1, column, rows: row + rows - 1, columns },
    ...[{ column, columns }, ...usual].map((run) => ({ ...run, row, rows })),
  ];
  const [above, whole, ...found] = rangesOf(sheet, asked) as [Range, Range, ...Range[]];
  const read = whole.getValues() as unknown[][];
  const unsafe = columnsWith(above.getFormulas(), (text) => text !== '', column);
  const areTexts = [...ifPlain].some(
    (at) => at >= column && at < column + columns && hasText(read, at - column),
  );
  if (areTexts) {
    const isSmall = rows * columns <= MOST_FORMATTED;
    const formatted = isSmall
      ? columnsWith(whole.getRichTextValues(), isFormatted, column)
      : ifPlain;
    for (const at of formatted) if (ifPlain.has(at)) unsafe.add(at);
  }
  const isWhole = ({ column: from, columns: many }: Run): boolean =>
    Array.from({ length: many }, (_, right) => from + right).every((at) => !unsafe.has(at));
  const areWhole = usual.every(isWhole);
  const runs = areWhole
    ? usual
    : runsOf(without(wanted, unsafe), (at) => mayJoin(at) && !unsafe.has(at));
  const ranges = areWhole
    ? found
    : rangesOf(
        sheet,
        runs.map((run) => ({ ...run, row, rows })),
      );
  const formatAt = formatsOf(whole);
  const written = new Set<Block>();
  for (const [at, run] of firstBlocksFirst(runs, mine)) {
    const left = run.column - column;
    const own = mine.filter((block) => columnsOf(block).every((each) => isIn(run, each)));
    if (own.length === 0) continue;
    const area = {
      row,
      column: run.column,
      read: read.map((line) => line.slice(left, left + run.columns)),
      formatAt: (down: number, right: number) => formatAt(down, left + right),
    };
    if (tryWrite(ranges[at], overlaid(area, zone(), own)))
      for (const block of own) written.add(block);
  }
  return blocks.filter((block) => !written.has(block));
};

/** False if Google refuses it, perhaps because of a cell between. */
function tryWrite(range: Range | undefined, values: unknown[][] | null): boolean {
  if (range === undefined || values === null) return false;
  try {
    range.setValues(values);
    return true;
  } catch {
    return false;
  }
}

/** Neighbours among the columns, together with those that are near and may be written back as they are. */
function runsOf(
  columns: ReadonlySet<number>,
  mayJoin: (column: number) => boolean,
): readonly Run[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    const end = last === undefined ? 0 : last.column + last.columns;
    const between = Array.from({ length: column - end }, (_, at) => end + at);
    if (last !== undefined && between.every(mayJoin)) last.columns = column + 1 - last.column;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

/** In the order of the blocks: the first one may have to be there before the others. */
function firstBlocksFirst(
  runs: readonly Run[],
  blocks: readonly Block[],
): readonly [number, Run][] {
  const placeOf = (run: Run): number => blocks.findIndex(({ column }) => isIn(run, column));
  return runs
    .map((run, at): [number, Run] => [at, run])
    .sort(([, one], [, other]) => placeOf(one) - placeOf(other));
}

function isIn({ column, columns }: Run, at: number): boolean {
  return at >= column && at < column + columns;
}

function without(all: ReadonlySet<number>, some: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...all].filter((at) => !some.has(at)));
}

function hasText(read: readonly (readonly unknown[])[], at: number): boolean {
  return read.some((line) => typeof line[at] === 'string' && line[at] !== '');
}

function columnsWith<T>(
  lines: readonly (readonly T[])[],
  is: (one: T) => boolean,
  first: number,
): Set<number> {
  const found = new Set<number>();
  for (const line of lines) line.forEach((one, at) => is(one) && found.add(first + at));
  return found;
}

/** A link, or words in a format of their own. Google links an address that is typed by itself. */
function isFormatted(text: GoogleAppsScript.Spreadsheet.RichTextValue | null): boolean {
  if (text === null) return false;
  const link = text.getLinkUrl();
  if (link === null) return text.getRuns().length > 1;
  const shown = text.getText();
  return ![shown, `mailto:${shown}`, `http://${shown}`].includes(link);
}
