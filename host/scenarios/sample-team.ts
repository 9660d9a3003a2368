/** A small team as it is on any morning: customers, journal, cases, and the mails of the day. */
import { join } from 'node:path';
import { decodeFile, type DecodedFile } from '../cli/files/decode-file';
import { askScript, importFile } from '../cli/workbook/ask-script';
import { resolveRelativeDay, setUp, dayOnClock, type Scenario } from './scenario';

export const sampleTeam: Scenario = {
  name: 'sample',
  title: 'Sample team',
  async fill(host, { sample, settings }) {
    host.book.name = settings.language === 'zh' ? '海港公司客户' : 'Harborline customers';
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

/** The sample is always of today. */
export function withRelativeDays(file: DecodedFile, today: string): DecodedFile {
  const rows = file.rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? resolveRelativeDay(cell, today) : cell)),
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
