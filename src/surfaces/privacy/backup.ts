/**
 * The workbook as a file: a CSV for each sheet with its cells as they are, and a manifest with the kind of each cell, the
 * formulas and a checksum of each CSV, by which whoever opens it knows whether it is whole.
 */
import { isErasedKey, timeText, type Context } from '../../workbook';
import type { ExactContents } from '../../platform';
import { MANIFEST, type BackedUpSheet, type BackupManifest } from '../../protocol';
import { csvOf, type PlainCell } from './csv';
import type { WholePlatform } from './read-workbook';

interface Backup {
  /** `duebook-backup-2026-11-30-1405.zip` */
  readonly name: string;
  /** In base64. */
  readonly zip: string;
  readonly sheets: number;
  readonly rows: number;
}

/** Makes the backup file. Takes five calls for each sheet, however many rows it has. */
export function backUp(context: Context, platform: WholePlatform): Backup {
  const archive = platform.archive();
  const files: { name: string; text: string }[] = [];
  const sheets = archive.sheets().map((whole, at): BackedUpSheet => {
    const title = whole.sheet.title();
    const contents = whole.exact();
    const { cells } = contents;
    const text = csvOf(cells.map((line) => line.map(plain)));
    const file = `${at + 1}.csv`;
    files.push({ name: file, text });
    return {
      ...{ title, file, rows: cells.length, columns: cells[0]?.length ?? 0 },
      sha256: archive.sha256(text),
      kinds: kindsOf(contents),
      formulas: formulasOf(contents),
    };
  });
  const { spreadsheet, wall, today } = context;
  const made = timeText(today, wall.hour, wall.minute);
  const manifest: BackupManifest = {
    ...{ duebook: 1, id: spreadsheet.id(), made },
    ...{ zone: spreadsheet.zone(), locale: spreadsheet.locale(), sheets },
    erased: Object.fromEntries(
      Object.entries(platform.storage().all()).filter(([key]) => isErasedKey(key)),
    ),
  };
  // First, so that whoever opens the archive by hand sees what it is.
  files.unshift(
    { name: MANIFEST, text: JSON.stringify(manifest) },
    // For people; the mark tells editors that it is UTF-8.
    {
      name: 'sheets.txt',
      text: `\ufeff${sheets.map(({ file, title }) => `${file} ${title}\r\n`).join('')}`,
    },
  );
  return {
    name: `duebook-backup-${made.replace(' ', '-').replace(':', '')}.zip`,
    zip: archive.zip(files),
    sheets: sheets.length,
    rows: sheets.reduce((sum, { rows }) => sum + rows, 0),
  };
}

type ExactCell = ExactContents['cells'][number][number];

function plain(cell: ExactCell): PlainCell {
  return typeof cell === 'object' ? cell.serial : cell;
}

function kindOf(cell: ExactCell): string {
  if (typeof cell === 'object') return 'd';
  return typeof cell === 'number' ? 'n' : typeof cell === 'boolean' ? 'b' : 's';
}

function kindsOf({ cells }: ExactContents): readonly string[] {
  return (cells[0] ?? []).map((_, column) => {
    const runs: { kind: string; count: number }[] = [];
    for (const line of cells) {
      const kind = kindOf(line[column] ?? '');
      const last = runs[runs.length - 1];
      if (last?.kind === kind) last.count += 1;
      else runs.push({ kind, count: 1 });
    }
    return runs.map(({ kind, count }) => `${kind}${count}`).join('');
  });
}

function formulasOf({ formulas }: ExactContents): BackedUpSheet['formulas'] {
  return formulas.flatMap((line, at) =>
    line.flatMap((formula, column): [number, number, string][] =>
      formula === '' ? [] : [[at + 1, column + 1, formula]],
    ),
  );
}
