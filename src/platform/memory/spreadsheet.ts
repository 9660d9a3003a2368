/** The spreadsheet port over plain arrays, with the same contract as the Google adapter. */
import type { Cell } from '../../rules/calendar';
import { PlatformError } from '../platform-error';
import type { Area, SpreadsheetPort } from '../spreadsheet';
import { openMemorySheet, type MemorySheet } from './sheet';

export interface MemorySpreadsheetOptions {
  /** Cells by sheet title, heading row first. */
  readonly sheets?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly namedRanges?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly zone?: string;
  readonly locale?: string;
  /** The file's ID. */
  readonly id?: string;
  /** The row of the cursor; default 1. */
  readonly activeRow?: () => number;
  /** Returns the result of a formula; blank by default. */
  readonly shows?: (formula: string) => Cell;
}

export interface MemorySpreadsheet extends SpreadsheetPort {
  sheets(): readonly MemorySheet[];
  sheetTitled(title: string): MemorySheet | null;
  insertSheet(title: string, inFrontOf?: number): MemorySheet;
}

interface Named {
  readonly title: string;
  readonly area: Area;
}

export function openMemorySpreadsheet(options: MemorySpreadsheetOptions = {}): MemorySpreadsheet {
  const sheets: MemorySheet[] = [];
  const named = new Map<string, Named>();
  let made = 0;
  const find = (title: string): MemorySheet | null =>
    sheets.find((sheet) => sheet.title() === title) ?? null;
  const checkFree = (title: string): void => {
    if (find(title) === null) return;
    throw new PlatformError('write-refused', `A sheet named ${title} exists already.`);
  };
  const add = (title: string, cells: readonly (readonly Cell[])[], inFrontOf = 0): MemorySheet => {
    checkFree(title);
    const sheet = openMemorySheet(title, made, cells, options.shows);
    made += 1;
    sheets.splice(sheets.length - inFrontOf, 0, sheet);
    return sheet;
  };
  for (const [title, cells] of Object.entries(options.sheets ?? {})) add(title, cells);
  return {
    id: () => options.id ?? 'memory',
    url: () => 'https://docs.google.com/spreadsheets/d/memory/edit',
    zone: () => options.zone ?? 'Etc/UTC',
    locale: () => options.locale ?? 'en_US',
    sheets: () => [...sheets],
    sheetTitled: find,
    forgetMissing: () => undefined,
    sheetNumbered: (gid) => sheets.find((sheet) => sheet.gid() === gid) ?? null,
    sheetsTagged: (key) => sheets.filter(({ sheetTags }) => sheetTags.has(key)),
    activeSheet: () => sheets[0] ?? add('Sheet1', []),
    activeRow: () => options.activeRow?.() ?? 1,
    insertSheet: (title, inFrontOf) => add(title, [], inFrontOf),
    renameSheet: (title, to) => {
      checkFree(to);
      find(title)?.rename(to);
    },
    deleteSheet: (title) => {
      const sheet = find(title);
      if (sheet !== null) sheets.splice(sheets.indexOf(sheet), 1);
    },
    namedRange: (name) => {
      const range = named.get(name);
      const sheet = range === undefined ? null : find(range.title);
      if (range === undefined || sheet === null) return options.namedRanges?.[name] ?? null;
      const { row, column, rows, columns } = range.area;
      const cells = rows === undefined ? sheet.read().slice(row - 1) : sheet.readRows(row, rows);
      return cells.map((line) =>
        Array.from({ length: columns }, (_, at): Cell => line[column + at] ?? ''),
      );
    },
    sheetOfRange: (name) => {
      const range = named.get(name);
      return range === undefined ? null : find(range.title);
    },
    nameRange: (name, title, area) => {
      named.set(name, { title, area });
    },
    removeName: (name) => {
      named.delete(name);
    },
    writeNamed: (name, cell) => {
      const range = named.get(name);
      if (range === undefined) return;
      const { row, column } = range.area;
      find(range.title)?.write([{ row, column, cells: [[cell]] }]);
    },
    flush: () => undefined,
  };
}
