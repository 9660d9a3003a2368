/** The user's own file: opened as it is, or imported through the add-on into a fresh workbook. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Host } from '..';
import { decodeFile, type DecodedFile } from '../cli/files/decode-file';
import { openBackup, type OpenedBackup } from '../cli/files/open-backup';
import { importFile } from '../cli/workbook/ask-script';
import { holdBack, type ErasedChoice } from './hold-back';
import { adoptImport, dayOnClock, typeTable, type WorkbookScenario } from './scenario';

const NO_CHOICE: ErasedChoice = { list: null, isShown: false };

/** The cells of the file in a sheet of its name, which Duebook can set up or take over as it is. */
export function ownFile(path: string): WorkbookScenario {
  const name = basename(path);
  return {
    name: 'data',
    title: name,
    async fill(host, { settings: { language }, erased = NO_CHOICE, tell }) {
      host.book.name = bareName(name);
      const backup = existsSync(path) ? openBackup(readFileSync(path), name) : null;
      if (backup !== null) {
        fillFromBackup(host, backup);
        tell?.(holdBack(host, erased));
        return;
      }
      const { rows } = await decodeFile(resolve(path), name, { kind: null, language });
      host.book.active.name = bareName(name).slice(0, LONGEST_TITLE);
      typeTable(host, rows.map(keptAsText));
    },
  };
}

/** The sheets of a backup, cell by cell, and who had been erased; formulas are calculated anew. */
export function fillFromBackup(
  { book, properties }: Pick<Host, 'book' | 'properties'>,
  { sheets, erased }: OpenedBackup,
): void {
  for (const [key, value] of Object.entries(erased)) properties.document.set(key, value);
  const empty = book.sheets[0];
  for (const { title, rows } of sheets) {
    const sheet = book.sheet(title) ?? book.insertSheet(title);
    sheet.growTo(rows.length, rows[0]?.length ?? 1);
    rows.forEach((line, at) => {
      line.forEach((cell, right) => {
        if (cell.value !== '' || cell.formula !== '') sheet.change(at + 1, right + 1, cell);
      });
    });
  }
  const isLeft = empty !== undefined && sheets.every(({ title }) => title !== empty.name);
  if (isLeft && sheets.length > 0) book.deleteSheet(empty);
  // A new file begins with a sheet that often stays empty.
  book.active = book.sheets.find((sheet) => sheet.lastRow() > 0) ?? book.sheets[0] ?? book.active;
}

/** The customers of the file in a workbook that Duebook made. */
export function importedFile(path: string): WorkbookScenario {
  const name = basename(path);
  return {
    name: 'import',
    title: `${name} (imported)`,
    async fill(host, { settings: { language } }) {
      const file = await decodeFile(resolve(path), name, { language });
      host.book.name = bareName(name);
      const today = dayOnClock(host);
      importFile(host, { table: 'customers', file, name, today, options: { language } });
      adoptImport(host, language);
    },
  };
}

function bareName(name: string): string {
  return name.replace(/\.\w+$/, '');
}

/** Sheets allows 100 characters in the title of a sheet. */
const LONGEST_TITLE = 100;

/** What typing would change: a zero or a plus in front, a long number, a formula. */
const CHANGED_BY_TYPING = /^(?:[+=@]|0\d|-\D|\d{16})/;

/** An apostrophe keeps such a text as the file has it. */
function keptAsText(cells: DecodedFile['rows'][number]): DecodedFile['rows'][number] {
  return cells.map((cell) =>
    typeof cell === 'string' && CHANGED_BY_TYPING.test(cell) ? `'${cell}` : cell,
  );
}
