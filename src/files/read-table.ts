/**
 * Reads the bytes of a CSV (comma, tab or semicolon) or xlsx file into rows of cells. It only decodes: the script in
 * the spreadsheet interprets the cells.
 */
import { ReadingBounds } from './bounds';
import { decodeText, type Encoding } from './decode-text';
import type { GridCell } from './grid-cell';
import { delimiterOf, readCsv } from './read-csv';
import { RefusedFile } from './refused-file';
import { readXlsx } from './xlsx/read-xlsx';

export interface FileSource {
  readonly bytes: Uint8Array;
  /** The file as the person named it. */
  readonly name: string;
  /** Seconds of computing since any moment. Where only the time of day is known, that serves. */
  readonly seconds: () => number;
}

export interface ReadTable {
  readonly rows: readonly (readonly GridCell[])[];
  readonly encoding: Encoding | 'xlsx';
  /** Remarks on the decoding, in sentences. */
  readonly notes: readonly string[];
}

/** Rejects with a `RefusedFile` for a file that cannot be read. */
export async function readTable({ bytes, name, seconds }: FileSource): Promise<ReadTable> {
  const bounds = new ReadingBounds(name, seconds);
  if (bytes.length === 0) throw new RefusedFile(emptySentence(name));
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes, name, bounds);
  if (startsWith(bytes, OLD_OFFICE)) {
    throw new RefusedFile(`${name} is an old Excel file (.xls). Save it as .xlsx or CSV.`);
  }
  const found = decodeText(bytes);
  if (found === null || startsWith(bytes, PDF)) {
    throw new RefusedFile(`${name} is neither text nor an Excel file. Save it as CSV or .xlsx.`);
  }
  if (found.text.trim() === '') throw new RefusedFile(emptySentence(name));
  return { ...readText(found.text, bounds), encoding: found.encoding };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

const emptySentence = (name: string): string =>
  `${name} is empty. Name a file with a heading row and at least one customer.`;

function readText(text: string, bounds: ReadingBounds): Pick<ReadTable, 'rows' | 'notes'> {
  // Excel reads such a first line as the separator to use, and hides it.
  const separator = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = separator === null ? text.replace(/^\uFEFF/, '') : text.slice(separator[0].length);
  const { rows, isOpen } = readCsv(body, separator?.[1] ?? delimiterOf(body), bounds);
  const notes = isOpen
    ? [`A quotation mark is never closed, so record ${rows.length} contains the rest of the file.`]
    : [];
  return { rows, notes };
}

async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  bounds: ReadingBounds,
): Promise<ReadTable> {
  const table = await readXlsx(bytes, bounds);
  if (table === null) {
    throw new RefusedFile(
      `${name} is not an Excel workbook, or it is damaged. Save it again as .xlsx.`,
    );
  }
  const { rows, sheet, filledSheets } = table;
  if (filledSheets === 0) throw new RefusedFile(emptySentence(name));
  const notes =
    filledSheets === 1
      ? []
      : [
          `${name} has ${filledSheets} sheets; only “${sheet}” was read. To read another one, save it as a separate file.`,
        ];
  return { rows, encoding: 'xlsx', notes };
}
