/** A small team on an ordinary morning: customers, journal, cases, and today's emails. */
import { join } from 'node:path';
import type { Host } from '..';
import { decodeFile, type DecodedFile } from '../cli/files/decode-file';
import { askScript, importFile } from '../cli/workbook/ask-script';
import { adoptImport, dayOnClock, resolveRelativeDay, type WorkbookScenario } from './scenario';

/** By language, where it is not the English one. */
const BOOK_NAMES: Readonly<Record<string, string>> = { zh: '海港公司客户' };

export const sampleTeam: WorkbookScenario = {
  name: 'sample',
  title: 'Sample team',
  async fill(host, { sample, settings }) {
    host.book.name = BOOK_NAMES[settings.language] ?? 'Harborline customers';
    const today = dayOnClock(host);
    const options = { language: settings.language };
    for (const table of ['customers', 'team', 'journal', 'cases'] as const) {
      const name = `${table}.csv`;
      const file = withRelativeDays(
        await decodeFile(join(sample, name), name, { kind: table }),
        today,
      );
      importFile(host, { table, file, name, today, options });
      if (table === 'team') shareWith(host, file);
    }
    adoptImport(host, settings.language, { digest: 'yes' });
    askScript(host, { ask: 'send-now' });
  },
};

/** Everyone in Team may edit the file. */
function shareWith(host: Host, { rows: [headings = [], ...lines] }: DecodedFile): void {
  const email = headings.indexOf('Email');
  for (const line of lines) host.share(String(line[email]), 'editor');
}

/** Replaces relative days such as `@-3`, so that the sample is always current. */
export function withRelativeDays(file: DecodedFile, today: string): DecodedFile {
  const rows = file.rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? resolveRelativeDay(cell, today) : cell)),
  );
  return { ...file, rows };
}
