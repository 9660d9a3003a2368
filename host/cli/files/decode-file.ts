/**
 * Reads a CSV (comma, tab or semicolon) or xlsx file into rows of cells. It only decodes: the shipped script interprets
 * the cells.
 */
import { readFileSync, statSync } from 'node:fs';
import { BOUNDS, ReadingBounds } from './bounds';
import { decodeText, type Encoding } from './decode-text';
import type { GridCell } from './grid-cell';
import { delimiterOf, readCsv } from './read-csv';
import { UsageError } from './usage-error';
import { readXlsx } from './xlsx/read-xlsx';

export interface DecodedFile {
  readonly rows: readonly (readonly GridCell[])[];
  readonly encoding: Encoding | 'xlsx';
  /** Remarks on the decoding, in sentences. */
  readonly notes: readonly string[];
}

/** Throws a `UsageError` for a file that cannot be read. */
export async function decodeFile(path: string, name: string): Promise<DecodedFile> {
  const bounds = new ReadingBounds(name);
  const bytes = readBytes(path, name, bounds);
  if (startsWith(bytes, ZIP)) return decodeXlsx(bytes, name, bounds);
  if (startsWith(bytes, OLD_OFFICE)) {
    throw new UsageError(`${name} is an old Excel file (.xls). Save it as .xlsx or CSV.`);
  }
  const found = decodeText(bytes);
  if (found === null || startsWith(bytes, PDF)) {
    throw new UsageError(`${name} is neither text nor an Excel file. Save it as CSV or .xlsx.`);
  }
  if (found.text.trim() === '') throw new UsageError(emptySentence(name));
  return { ...decodeCsv(found.text, bounds), encoding: found.encoding };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

const emptySentence = (name: string): string =>
  `${name} is empty. Name a file with a heading row and at least one customer.`;

function readBytes(path: string, name: string, bounds: ReadingBounds): Buffer {
  let bytes: Buffer;
  try {
    const found = statSync(path);
    if (found.isDirectory()) {
      throw new UsageError(`${name} is a folder. Name the CSV or .xlsx file inside it.`);
    }
    // A device or a pipe has no size and may never end.
    if (!found.isFile()) throw new UsageError(`${name} is not a file. Name a CSV or .xlsx file.`);
    if (found.size > BOUNDS.bytes) bounds.refuseBytes();
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `There is no file ${name}. Check the name and the folder.`
        : `${name} cannot be read (${code ?? String(error)}). Check that you may open it.`,
    );
  }
  if (bytes.length === 0) throw new UsageError(emptySentence(name));
  return bytes;
}

function decodeCsv(text: string, bounds: ReadingBounds): Pick<DecodedFile, 'rows' | 'notes'> {
  // Excel reads such a first line as the separator to use, and hides it.
  const separator = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = separator === null ? text.replace(/^\uFEFF/, '') : text.slice(separator[0].length);
  const { rows, isOpen } = readCsv(body, separator?.[1] ?? delimiterOf(body), bounds);
  const notes = isOpen
    ? [`A quotation mark is never closed, so record ${rows.length} contains the rest of the file.`]
    : [];
  return { rows, notes };
}

async function decodeXlsx(
  bytes: Buffer,
  name: string,
  bounds: ReadingBounds,
): Promise<DecodedFile> {
  const table = await readXlsx(bytes, bounds);
  if (table === null) {
    throw new UsageError(
      `${name} is not an Excel workbook, or it is damaged. Save it again as .xlsx.`,
    );
  }
  const { rows, sheet, filledSheets } = table;
  if (filledSheets === 0) throw new UsageError(emptySentence(name));
  const notes =
    filledSheets === 1
      ? []
      : [
          `${name} has ${filledSheets} sheets; only “${sheet}” was read. To read another one, save it as a separate file.`,
        ];
  return { rows, encoding: 'xlsx', notes };
}
