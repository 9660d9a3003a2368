/**
 * Public data sets that are not part of the repository: beside it in `shared/data`, or in the folder that
 * DUEBOOK_DATA names.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const FOLDER = process.env['DUEBOOK_DATA'] ?? join(__dirname, '../../../shared/data');

/** `describe` where the folder is there; elsewhere the tests are reported as skipped, with the reason. */
export function describeWithData(folder: string, title: string, tests: () => void): void {
  if (existsSync(join(FOLDER, folder))) describe(title, tests);
  else describe.skip(`${title} (skipped: no folder ${folder} in ../shared/data)`, tests);
}

export function sharedText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** The rows of a CSV file by heading, trimmed. */
export function sharedRows(path: string): readonly Readonly<Record<string, string>>[] {
  const { data } = Papa.parse<Record<string, string>>(sharedText(path), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key.trim(), cell.trim()])),
  );
}
