/** A small team as it is on any morning: customers, journal, cases, and the mails of the day. */
import { join } from 'node:path';
import { decodeFile, type DecodedFile } from '../cli/files/decode-file';
import { ask, importFile } from '../cli/workbook/team-workbook';
import { dated, setUp, todayOf, type Scenario } from './scenario';

/** By language, where it is not the English one. */
const BOOK_NAMES: Readonly<Record<string, string>> = { zh: '海港公司客户' };

export const sampleTeam: Scenario = {
  name: 'sample',
  title: 'Sample team',
  async fill(host, { sample, settings }) {
    host.book.name = BOOK_NAMES[settings.language] ?? 'Harborline customers';
    const today = todayOf(host);
    const options = { language: settings.language };
    for (const table of ['customers', 'team', 'journal', 'cases'] as const) {
      const name = `${table}.csv`;
      const file = datedFrom(await decodeFile(join(sample, name), name), today);
      importFile(host, { table, file, name, today, options });
    }
    const { language } = settings;
    ask(host, { ask: 'settings', language, values: { takeOver: today, language, digest: 'yes' } });
    dropEmptySheet(host.book);
    setUp(host);
    ask(host, { ask: 'send-now' });
  },
};

/** The sample is always of today. */
export function datedFrom(file: DecodedFile, today: string): DecodedFile {
  const rows = file.rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? dated(cell, today) : cell)),
  );
  return { ...file, rows };
}

/** The first sheet of a new file, where everything went to others. */
export function dropEmptySheet(book: Parameters<Scenario['fill']>[0]['book']): void {
  const [first, second] = book.sheets;
  if (first === undefined || second === undefined || first.lastRow() > 0) return;
  book.active = second;
  book.deleteSheet(first);
}
