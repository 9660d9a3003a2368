/** Opens a backup of a workbook (`src/protocol/backup-file.ts`), and says whether it is whole. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { BackedUpSheet, BackupManifest } from '../../../src/protocol';
import { UsageError } from './usage-error';

export interface OpenedBackup {
  /** When it was made, `2026-11-30 14:05`. */
  readonly made: string;
  /** Properties of the document that remember who was erased before it was made. */
  readonly erased: NonNullable<BackupManifest['erased']>;
  readonly sheets: readonly {
    readonly title: string;
    readonly rows: readonly (readonly BackupCell[])[];
  }[];
}

const MANIFEST = 'manifest.json';

interface BackupCell {
  readonly value: string | number | boolean;
  readonly format: string;
  readonly formula: string;
}

/** Far more than a backup has, and few enough to unpack. */
const MOST_BYTES = 500_000_000;

/**
 * Reads a backup file. Null if the file is no backup of Duebook. Throws a `UsageError` for one that was cut or edited.
 */
export function openBackup(bytes: Buffer, name: string): OpenedBackup | null {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK' || !/\.zip$/i.test(name)) return null;
  const broken = (why: string): UsageError =>
    new UsageError(`${name} is not whole: ${why}. Take another backup; this one is not opened.`);
  let files: Record<string, Uint8Array>;
  let size = 0;
  try {
    files = unzipSync(bytes, {
      filter: ({ originalSize }) => (size += originalSize) <= MOST_BYTES,
    });
  } catch {
    throw broken('it was cut short or damaged');
  }
  const manifest = manifestIn(files[MANIFEST]);
  if (manifest === null) throw broken('its list of sheets (manifest.json) is missing or damaged');
  const sheets = manifest.sheets.map((sheet) => {
    const file = files[sheet.file];
    if (file === undefined) throw broken(`the sheet ${sheet.title} (${sheet.file}) is missing`);
    const isSame = createHash('sha256').update(file).digest('hex') === sheet.sha256;
    if (!isSame) throw broken(`the sheet ${sheet.title} (${sheet.file}) was changed`);
    return { title: sheet.title, rows: cellsIn(strFromU8(file), sheet) };
  });
  const { made, erased = {} } = manifest;
  return { made, erased, sheets };
}

/** Whether a file is a backup of Duebook, whole or not. */
export function isBackup(bytes: Buffer): boolean {
  try {
    const isWanted = ({ name, originalSize }: { name: string; originalSize: number }): boolean =>
      name === MANIFEST && originalSize < MOST_BYTES;
    return manifestIn(unzipSync(bytes, { filter: isWanted })[MANIFEST]) !== null;
  } catch {
    return false;
  }
}

function manifestIn(file: Uint8Array | undefined): BackupManifest | null {
  try {
    const read = JSON.parse(strFromU8(file ?? new Uint8Array())) as Partial<BackupManifest>;
    return read.duebook === 1 && Array.isArray(read.sheets) ? (read as BackupManifest) : null;
  } catch {
    return null;
  }
}

function cellsIn(text: string, { kinds, formulas, rows, columns }: BackedUpSheet): BackupCell[][] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const columnKinds = kinds.map(spelledOut);
  const cells = Array.from({ length: rows }, (_, at) =>
    Array.from({ length: columns }, (__, column) =>
      cellOf(data[at]?.[column] ?? '', columnKinds[column]?.[at] ?? 's'),
    ),
  );
  for (const [row, column, formula] of formulas) {
    const line = cells[row - 1];
    if (line !== undefined) line[column - 1] = { value: '', format: '', formula };
  }
  return cells;
}

/** `s2n1` becomes `s`, `s`, `n`. */
function spelledOut(runs: string): readonly string[] {
  return [...runs.matchAll(/([a-z])(\d+)/g)].flatMap(([, kind = 's', count]) =>
    Array.from({ length: Number(count) }, () => kind),
  );
}

function cellOf(text: string, kind: string): BackupCell {
  const plain = { format: '', formula: '' };
  if (kind === 'n') return { ...plain, value: Number(text) };
  if (kind === 'b') return { ...plain, value: text === 'TRUE' };
  if (kind !== 'd') return { ...plain, value: text };
  const serial = Number(text);
  return {
    ...plain,
    value: serial,
    format: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss',
  };
}
