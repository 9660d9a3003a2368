/** The spreadsheet port over plain arrays: the same promises without Google, for tests and scale. */
import type { Cell } from '../../rules/calendar';
import { PlatformError } from '../platform-error';
import type { Block, SheetPort, SpreadsheetPort } from '../spreadsheet';

export interface MemorySpreadsheetOptions {
  /** Title to cells, heading row first. */
  readonly sheets?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly namedRanges?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly zone?: string;
  readonly locale?: string;
}

/** The longest text a cell of Sheets takes (platform.md §2). */
const LONGEST_CELL = 50000;

export function openMemorySpreadsheet(options: MemorySpreadsheetOptions = {}): SpreadsheetPort {
  const sheets: SheetPort[] = [];
  const add = (title: string, cells: readonly (readonly Cell[])[]): SheetPort => {
    if (sheets.some((sheet) => sheet.title() === title)) {
      throw new PlatformError('write-refused', `A sheet named ${title} exists already.`);
    }
    const sheet = openMemorySheet(title, sheets.length, cells);
    sheets.push(sheet);
    return sheet;
  };
  for (const [title, cells] of Object.entries(options.sheets ?? {})) add(title, cells);
  return {
    id: () => 'memory',
    url: () => 'https://docs.google.com/spreadsheets/d/memory/edit',
    zone: () => options.zone ?? 'Etc/UTC',
    locale: () => options.locale ?? 'en_US',
    sheets: () => [...sheets],
    sheetTitled: (title) => sheets.find((sheet) => sheet.title() === title) ?? null,
    insertSheet: (title) => add(title, []),
    namedRange: (name) => options.namedRanges?.[name] ?? null,
    flush: () => undefined,
  };
}

function openMemorySheet(
  title: string,
  gid: number,
  content: readonly (readonly Cell[])[],
): SheetPort {
  const rows: Cell[][] = content.map((cells) => [...cells]);
  const tags = new Map<number, string>();
  const dayColumns = new Set<number>();
  const put = ({ row, column, cells }: Block): void => {
    cells.forEach((line, down) => {
      const at = row - 1 + down;
      while (rows.length <= at) rows.push([]);
      const target = rows[at] as Cell[];
      line.forEach((cell, right) => {
        if (typeof cell === 'string' && cell.length > LONGEST_CELL) {
          throw new PlatformError('write-refused', `A cell takes ${LONGEST_CELL} characters.`);
        }
        while (target.length <= column + right) target.push('');
        target[column + right] = typeof cell === 'object' ? cell.day : cell;
      });
    });
  };
  return {
    title: () => title,
    gid: () => gid,
    read: () => shownOf(rows, dayColumns),
    fieldTags: () => new Map(tags),
    tagColumn: (column, key) => {
      tags.set(column, key);
    },
    write: (blocks) => {
      blocks.forEach(put);
    },
    formatDays: (columns) => {
      for (const column of columns) dayColumns.add(column);
    },
    freezeHeading: () => undefined,
  };
}

/**
 * The block up to the last cell with content. Cells given at the start keep their days; one written
 * later is a bare serial, which the format of its column shows as a day, as in Sheets.
 */
function shownOf(rows: readonly (readonly Cell[])[], dayColumns: ReadonlySet<number>): Cell[][] {
  let height = 0;
  let width = 0;
  rows.forEach((cells, at) => {
    cells.forEach((cell, column) => {
      if (cell === '') return;
      height = Math.max(height, at + 1);
      width = Math.max(width, column + 1);
    });
  });
  return rows.slice(0, height).map((cells, at) =>
    Array.from({ length: width }, (_, column): Cell => {
      const cell = cells[column] ?? '';
      const isDay = at > 0 && typeof cell === 'number' && dayColumns.has(column);
      return isDay ? { day: Math.floor(cell) } : cell;
    }),
  );
}
