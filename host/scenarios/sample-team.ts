/** A small team on an ordinary morning: customers, journal, cases, and today's emails. */
import { join } from 'node:path';
import { decodeFile, type DecodedFile } from '../cli/files/decode-file';
import { askScript, importFile } from '../cli/workbook/ask-script';
import { resolveRelativeDay, setUp, dayOnClock, type Scenario } from './scenario';

/** By language, where it is not the English one. */
const BOOK_NAMES: Readonly<Record<string, string>> = { zh: '海港公司客户' };

export const sampleTeam: Scenario = {
  name: 'sample',
  title: 'Sample team',
  async fill(host, { sample, settings }) {
    host.book.name = BOOK_NAMES[settings.language] ?? 'Harborline customers';
    const today = dayOnClock(host);
    const options = { language: settings.language };
    for (const table of ['customers', 'team', 'journal', 'cases'] as const) {
      const name = `${table}.csv`;
      const file = withRelativeDays(await decodeFile(join(sample, name), name), today);
      importFile(host, { table, file, name, today, options });
    }
    const { language } = settings;
    askScript(host, {
      ask: 'settings',
      language,
      values: { takeOver: today, language, digest: 'yes' },
    });
    dropEmptySheet(host.book);
    setUp(host);
    askScript(host, { ask: 'send-now' });
  },
};

/** Replaces relative days such as `@-3`, so that the sample is always current. */
export function withRelativeDays(file: DecodedFile, today: string): DecodedFile {
  const rows = file.rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? resolveRelativeDay(cell, today) : cell)),
  );
  return { ...file, rows };
}

/** Deletes the first sheet of a new file if the import left it empty. */
export function dropEmptySheet(book: Parameters<Scenario['fill']>[0]['book']): void {
  const [first, second] = book.sheets;
  if (first === undefined || second === undefined || first.lastRow() > 0) return;
  book.active = second;
  book.deleteSheet(first);
}
