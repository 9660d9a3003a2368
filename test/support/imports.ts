/** Imports a table of customers into an empty workbook and reads the resulting sheet. */
import { openMemoryPlatform, type MemoryPlatform } from '../../src/platform/memory';
import { textOf, type Cell } from '../../src/rules';
import {
  importTable,
  type Imported,
  type ImportOptions,
} from '../../src/surfaces/import/import-table';
import type { ImportRefusal } from '../../src/workbook/sources/recognise';
import { TODAY } from './customers';

export const openPlatform = (): MemoryPlatform =>
  openMemoryPlatform({ now: () => Date.parse('2026-11-21T09:00:00Z') });

export const usual: ImportOptions = {
  overrides: [],
  by: null,
  dateOrder: null,
  likelyOrder: 'mdy',
  language: 'en',
  people: {},
  manager: null,
  lines: null,
};

export type ImportGrid = readonly (readonly Cell[])[];

export function take(
  rows: ImportGrid,
  options: Partial<ImportOptions> = {},
): { readonly answer: Imported; readonly sheet: string[][] } {
  const platform = openPlatform();
  const answer = importTable(
    'customers',
    rows,
    { ...usual, ...options },
    { platform, today: TODAY },
  );
  if ('code' in answer) throw new Error(answer.code);
  return { answer, sheet: sheetTexts(platform, 'Customers') };
}

/** Codes of what is noted about a file. */
export const notesOf = (rows: ImportGrid): readonly string[] =>
  take(rows).answer.notes.map(({ code }) => code);

export function refusalOf(
  rows: ImportGrid,
  options: Partial<ImportOptions> = {},
): ImportRefusal | null {
  const platform = openPlatform();
  const answer = importTable(
    'customers',
    rows,
    { ...usual, ...options },
    { platform, today: TODAY },
  );
  expect(platform.spreadsheet().sheets()).toHaveLength('code' in answer ? 0 : 1);
  return 'code' in answer ? answer : null;
}

export function sheetTexts(platform: MemoryPlatform, title: string): string[][] {
  const sheet = platform
    .spreadsheet()
    .sheets()
    .find((one) => one.title() === title);
  return (sheet?.read() ?? []).map((cells) => cells.map(textOf));
}

export const column = (sheet: string[][], heading: string): string[] => {
  const at = sheet[0]!.indexOf(heading);
  return sheet.slice(1).map((cells) => cells[at]!);
};
