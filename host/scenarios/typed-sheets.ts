/** Sheets that people typed and the add-on has not adopted yet. Their cells are files in host/sample. */
import { join } from 'node:path';
import { openLocale } from '../book';
import { decodeFile } from '../cli/files/decode-file';
import { typeTable, type WorkbookScenario } from './scenario';

/** Title rows, odd headings, dates as text, duplicates, blanks and formulas among the data. */
export const messySheet: WorkbookScenario = {
  name: 'messy',
  title: 'Messy sheet',
  async fill(host, { sample }) {
    host.book.name = 'CRM (final) v3';
    host.book.active.name = 'crm_NEW 2';
    const { rows } = await decodeFile(join(sample, 'messy.csv'), 'messy.csv', { kind: null });
    typeTable(host, rows);
  },
};

const HEADING_ROW = 3;
const HEADING = new Map<string, string>([
  ['fontWeight', 'bold'],
  ['background', '#e6f0ea'],
]);

/** A Chinese team's sheet with two title rows, columns of its own and formulas. */
export const chineseSheet: WorkbookScenario = {
  name: 'foreign',
  title: "A team's own sheet (中文)",
  async fill(host, { sample }) {
    host.book.name = '销售部客户表';
    host.book.locale = openLocale('zh_CN');
    host.book.active.name = '客户清单';
    host.book.active.frame.frozenRows = HEADING_ROW;
    const { rows } = await decodeFile(join(sample, 'foreign.csv'), 'foreign.csv', { kind: null });
    typeTable(host, rows);
    for (let column = 1; column <= (rows[HEADING_ROW - 1]?.length ?? 0); column++) {
      host.book.active.change(HEADING_ROW, column, { looks: HEADING });
    }
  },
};
