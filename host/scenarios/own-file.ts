/** The user's own file: imported through the add-on, or put into a plain sheet if the add-on cannot import it. */
import { basename, resolve } from 'node:path';
import { decodeFile } from '../cli/files/decode-file';
import { UsageError } from '../cli/files/usage-error';
import { importFile } from '../cli/workbook/ask-script';
import { adoptImport, dayOnClock, typeTable, type WorkbookScenario } from './scenario';

export function ownFile(path: string): WorkbookScenario {
  const name = basename(path);
  return {
    name: 'data',
    title: name,
    async fill(host, { settings: { language } }) {
      const file = await decodeFile(resolve(path), name);
      host.book.name = name.replace(/\.\w+$/, '');
      const today = dayOnClock(host);
      try {
        importFile(host, { table: 'customers', file, name, today, options: { language } });
        adoptImport(host, language);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        typeTable(host, file.rows);
      }
    },
  };
}
