/** A sheet over plain arrays. It does not calculate: `shows` gives the result of each formula. */
import type { Cell } from '../../rules/calendar';
import { PlatformError, type RefusedCells } from '../platform-error';
import type { Block, SheetPort } from '../spreadsheet';
import { newLooks, openMemoryLayout, type SheetLooks } from './sheet-looks';

/** The longest text of a cell (docs/platform.md §2). */
const LONGEST_CELL = 50000;

interface Formula {
  readonly formula: string;
}

type Content = Cell | Formula;

export interface MemorySheet extends SheetPort {
  /** Tags of the whole sheet. */
  readonly sheetTags: Set<string>;
  readonly looks: SheetLooks;
}

/** @param shows returns the result of a formula; blank by default */
export function openMemorySheet(
  title: string,
  gid: number,
  content: readonly (readonly Cell[])[],
  shows: (formula: string) => Cell = () => '',
): MemorySheet {
  const rows: Content[][] = content.map((cells) => [...cells]);
  const tags: (string | undefined)[] = [];
  const looks = newLooks();
  const sheetTags = new Set<string>();

  const cellIn = (row: number, column: number): Content => rows[row]?.[column] ?? '';
  const put = (row: number, column: number, cell: Content): void => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as Content[];
    while (line.length <= column) line.push('');
    line[column] = cell;
  };
  const width = (): number => rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const shown = (row: number, column: number): Cell => {
    const cell = cellIn(row, column);
    if (isFormula(cell)) return shows(cell.formula);
    const isDay = row > 0 && typeof cell === 'number' && looks.dayColumns.has(column);
    return isDay ? { day: Math.floor(cell) } : cell;
  };
  const line = <T>(length: number, at: (column: number) => T): T[] =>
    Array.from({ length }, (_, column) => at(column));
  const formulaAt = (row: number, column: number): string => {
    const cell = cellIn(row, column);
    return isFormula(cell) ? cell.formula : '';
  };
  const used = (): { readonly height: number; readonly wide: number } => {
    let height = 0;
    let wide = 0;
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell === '') return;
        height = Math.max(height, row + 1);
        wide = Math.max(wide, column + 1);
      });
    });
    return { height, wide };
  };

  const plain = (cell: Cell): Content => (typeof cell === 'object' ? cell.day : cell);
  const refuseLong = (cells: readonly Cell[]): void => {
    if (cells.some((it) => typeof it === 'string' && it.length > LONGEST_CELL)) {
      throw new PlatformError('write-refused', `A cell takes ${LONGEST_CELL} characters.`);
    }
  };

  return {
    ...openMemoryLayout(looks),
    looks,
    sheetTags,
    title: () => title,
    gid: () => gid,
    read: () => {
      const { height, wide } = used();
      return Array.from({ length: height }, (_, row) => line(wide, (column) => shown(row, column)));
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
    fieldTags: () =>
      new Map(tags.flatMap((key, column) => (key === undefined ? [] : [[column, key] as const]))),
    columnsTagged: (key) => tags.flatMap((tag, column) => (tag === key ? [column] : [])),
    tagColumn: (column, key) => {
      tags[column] = key;
    },
    tagColumns: (pairs) => {
      for (const [column, key] of pairs) tags[column] = key;
    },
    writeHeadings: (column, headings) => {
      headings.forEach((heading, at) => {
        put(0, column + at, heading);
        looks.headings.add(column + at);
      });
    },
    untagColumn: (column) => {
      tags[column] = undefined;
    },
    write: (blocks: readonly Block[]) => {
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
    },
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
    moveRow: (row, to) => {
      const [moved = []] = rows.splice(row - 1, 1);
      rows.splice(to - 1, 0, moved);
    },
    tagSheet: (key) => {
      sheetTags.add(key);
    },
    deleteRows: (row, count) => {
      rows.splice(row - 1, count);
    },
    deleteColumns: (column, count) => {
      for (const cells of rows) cells.splice(column, count);
      tags.splice(column, count);
    },
  };
}

function isFormula(cell: Content): cell is Formula {
  return typeof cell === 'object' && 'formula' in cell;
}
