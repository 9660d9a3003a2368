/** A sheet over plain arrays. It does not calculate: `shows` gives the result of each formula. */
import type { Cell } from '../../rules/calendar';
import { PlatformError, type RefusedCells } from '../platform-error';
import type { Block, SheetPort } from '../spreadsheet';
import { openMemoryGrid, type MemoryGrid } from './grid';
import { newLooks, openMemoryLayout, type SheetLooks } from './sheet-looks';

/** The longest text of a cell (docs/platform.md §2). */
const LONGEST_CELL = 50000;

/** The size of a new sheet (docs/platform.md §2). */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export interface MemorySheet extends SheetPort {
  /** Tags of the whole sheet. */
  readonly sheetTags: Set<string>;
  readonly looks: SheetLooks;
  rename(to: string): void;
}

/**
 * Opens a sheet in memory.
 * @param shows returns the result of a formula; blank by default
 */
export function openMemorySheet(
  called: string,
  gid: number,
  content: readonly (readonly Cell[])[],
  shows: (formula: string) => Cell = () => '',
): MemorySheet {
  let title = called;
  const looks = newLooks();
  const grid = openMemoryGrid(content, shows, (column) => looks.dayColumns.has(column));
  const { rows, put } = grid;
  const tags: ColumnTags = [];
  const sheetTags = new Set<string>();
  return {
    ...openMemoryLayout(looks),
    ...openReads(grid),
    ...openWrites(grid),
    ...openTags(tags),
    looks,
    sheetTags,
    title: () => title,
    rename: (to) => {
      title = to;
    },
    gid: () => gid,
    writeHeadings: (column, headings) => {
      headings.forEach((heading, at) => {
        put(0, column + at, heading);
      });
    },
    insertRows: (row, cells) => {
      rows.splice(row - 1, 0, ...cells.map((line) => [...line]));
    },
    moveRow: (row, to) => {
      const [moved = []] = rows.splice(row - 1, 1);
      rows.splice(to - 1, 0, moved);
    },
    deleteRows: (row, count) => {
      rows.splice(row - 1, count);
    },
    size: () => {
      const { height, wide } = grid.used();
      return { rows: Math.max(height, NEW_ROWS), columns: Math.max(wide, NEW_COLUMNS) };
    },
    // Blank columns are not kept.
    insertColumnsAfter: (column, count) => {
      const blank = Array.from({ length: count }, () => '');
      for (const cells of rows) if (cells.length > column) cells.splice(column + 1, 0, ...blank);
      if (tags.length > column) tags.splice(column + 1, 0, ...blank.map(() => undefined));
    },
    addColumns: () => undefined,
    deleteColumns: (column, count) => {
      for (const cells of rows) cells.splice(column, count);
      tags.splice(column, count);
    },
    tagSheet: (key) => {
      sheetTags.add(key);
    },
  };
}

function openReads({
  shown,
  formulaAt,
  width,
  used,
}: MemoryGrid): Pick<SheetPort, 'read' | 'readLast' | 'readRows' | 'formulas'> {
  const line = <T>(length: number, at: (column: number) => T): T[] =>
    Array.from({ length }, (_, column) => at(column));
  return {
    read: () => {
      const { height, wide } = used();
      return Array.from({ length: height }, (_, row) => line(wide, (column) => shown(row, column)));
    },
    readLast: () => {
      const { height, wide } = used();
      return height === 0 ? [] : line(wide, (column) => shown(height - 1, column));
    },
    readRows: (row, count) =>
      Array.from({ length: count }, (_, down) =>
        line(width(), (column) => shown(row - 1 + down, column)),
      ),
    formulas: (row, count = 1) => {
      const { height, wide } = used();
      const from = row === undefined ? 0 : row - 1;
      return Array.from({ length: row === undefined ? height : count }, (_, down) =>
        line(row === undefined ? wide : width(), (column) => formulaAt(from + down, column)),
      );
    },
  };
}

function openWrites({
  put,
  used,
}: MemoryGrid): Pick<
  SheetPort,
  'write' | 'writeTogether' | 'append' | 'fill' | 'writeFormula' | 'writeFormulas'
> {
  const write = (blocks: readonly Block[]): void => {
    const refused: RefusedCells[] = [];
    const reason = `A cell takes ${LONGEST_CELL} characters.`;
    for (const { row, column, cells } of blocks) {
      cells.forEach((across, down) => {
        across.forEach((cell, right) => {
          if (typeof cell === 'string' && cell.length > LONGEST_CELL) {
            const at = { row: row + down, column: column + right };
            refused.push({ ...at, rows: 1, columns: 1, reason });
            return;
          }
          put(row - 1 + down, column + right, plain(cell));
        });
      });
    }
    if (refused.length > 0) throw new PlatformError('write-refused', reason, refused);
  };
  return {
    write,
    writeTogether: write,
    append: (cells) => {
      refuseLong(cells);
      const row = used().height;
      cells.forEach((cell, column) => {
        put(row, column, plain(cell));
      });
    },
    fill: (areas, cell) => {
      refuseLong([cell]);
      for (const { row, column, rows: tall = 1, columns: wide } of areas) {
        for (let down = 0; down < tall; down += 1) {
          for (let right = 0; right < wide; right += 1) {
            put(row - 1 + down, column + right, plain(cell));
          }
        }
      }
    },
    writeFormula: (row, column, formula) => {
      put(row - 1, column, { formula });
    },
    writeFormulas: (row, column, formulas) => {
      formulas.forEach((formula, at) => {
        put(row - 1, column + at, formula === '' ? '' : { formula });
      });
    },
  };
}

/** Value for storage: a day becomes a number, which only its column's format shows as a day. */
function plain(cell: Cell): Exclude<Cell, object> {
  return typeof cell === 'object' ? cell.day : cell;
}

function refuseLong(cells: readonly Cell[]): void {
  if (cells.some((it) => typeof it === 'string' && it.length > LONGEST_CELL)) {
    throw new PlatformError('write-refused', `A cell takes ${LONGEST_CELL} characters.`);
  }
}

/** Field keys by column. */
type ColumnTags = (string | undefined)[];

function openTags(
  tags: ColumnTags,
): Pick<SheetPort, 'fieldTags' | 'columnsTagged' | 'tagColumn' | 'tagColumns' | 'untagColumn'> {
  return {
    fieldTags: () =>
      new Map(tags.flatMap((key, column) => (key === undefined ? [] : [[column, key] as const]))),
    columnsTagged: (key) => tags.flatMap((tag, column) => (tag === key ? [column] : [])),
    tagColumn: (column, key) => {
      tags[column] = key;
    },
    tagColumns: (pairs) => {
      for (const [column, key] of pairs) tags[column] = key;
    },
    untagColumn: (column) => {
      tags[column] = undefined;
    },
  };
}
