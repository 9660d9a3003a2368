/** The rows of a file, a paste or a sheet of this workbook, as they are read: what they mean comes later. */
import { askScript } from '../dialogs';
import { readTable, type ReadTable } from '../files';
import type { ImportTable } from '../protocol';
import type { Cell } from '../rules';

export interface LoadedFile {
  readonly name: string;
  /** Of the sheet of this workbook that it is; null: it is a file. */
  readonly gid: number | null;
  /** Of its bytes: the same file has the same. */
  readonly print: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Where each row is in the file, counted from 1; null: they are all of its rows. */
  readonly lines: readonly number[] | null;
  readonly notes: ReadTable['notes'];
  /** What separates the cells of a text; null for other files. */
  readonly separator: string | null;
  /** Of an Excel file. */
  readonly sheets: readonly string[];
  /** Reads it again, for another table or another sheet of the file. */
  readonly again: (request: LoadRequest) => Promise<LoadedFile>;
}

export interface LoadRequest {
  readonly table: ImportTable;
  /** Of an Excel file; null: the best one. */
  readonly sheet: string | null;
}

/** The document is never shown, and runs nothing. */
const decodeHtml = (text: string): string =>
  new DOMParser().parseFromString(text, 'text/html').documentElement.textContent;

/** Lets the page draw and take presses. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads the bytes of a file. Rejects with a sentence if they cannot be read. */
export async function loadBytes(
  name: string,
  bytes: Uint8Array,
  request: LoadRequest,
): Promise<LoadedFile> {
  const { table, sheet } = request;
  const read = await readTable({
    ...{ bytes, name, sheet, pause, decodeHtml, kind: table },
    seconds: () => performance.now() / 1000,
  });
  return {
    ...{ name, gid: null, lines: read.lines, notes: read.notes, sheets: read.sheets },
    separator: read.separator,
    print: printOf(bytes),
    rows: read.rows.map((row) => row.map((cell): Cell => cell ?? '')),
    again: (next) => loadBytes(name, bytes, next),
  };
}

/**
 * Reads what was pasted. A table copied in a spreadsheet or a web page comes as HTML, which keeps blank cells apart;
 * anything else is read as text.
 */
export async function loadPaste(
  name: string,
  copied: { readonly html: string; readonly text: string },
  request: LoadRequest,
): Promise<LoadedFile> {
  const start = copied.html.search(/<table[\s>]/i);
  const table = start < 0 ? copied.text : copied.html.slice(start);
  const loaded = await loadBytes(name, new TextEncoder().encode(table), request);
  return {
    ...loaded,
    // Whoever copied a table chose neither.
    notes: loaded.notes.filter(
      ({ code, sure }) => sure !== 'certain' || (code !== 'html' && code !== 'separator'),
    ),
    again: (next) => loadPaste(name, copied, next),
  };
}

/** So many rows of a sheet are asked for at once. */
const SLICE = 5_000;

export async function loadSheet(gid: number, name: string): Promise<LoadedFile> {
  const rows: (readonly Cell[])[] = [];
  for (;;) {
    const answer = await askScript('import-sheet', { gid, from: rows.length, count: SLICE });
    rows.push(...answer.rows);
    if (answer.isLast) break;
  }
  const print = printOf(new TextEncoder().encode(JSON.stringify(rows)));
  return {
    ...{ name, gid, print, rows, lines: null, notes: [], sheets: [], separator: null },
    again: () => loadSheet(gid, name),
  };
}

/** Length and FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/): enough to know a file again. */
function printOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  // By index: going through ten million bytes with an iterator takes a second.
  for (let at = 0; at < bytes.length; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  }
  return `${bytes.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}
