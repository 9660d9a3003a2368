/** The whole book as an Excel file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { saveBookXlsx } from '../../../host';
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('saveBookXlsx', () => {
  it('holds every sheet in sight with what its cells show', async () => {
    const host = inHost('');
    const sheet = host.book.addSheet('Customers: all/new', [
      ['Name', 'Days', 'Next'],
      ['=not a formula', 2, { value: 46_356, format: 'yyyy-mm-dd' }],
    ]);
    sheet.type(2, 2, '=1+1');
    sheet.change(1, 1, { looks: new Map([['fontWeight', 'bold']]) });
    sheet.frame.frozenRows = 1;
    host.book.addSheet('Customers: all?new', [['Other']]);
    host.book.addSheet('Activity', [['hidden']]).hidden = true;
    const folder = mkdtempSync(join(tmpdir(), 'duebook-xlsx-'));
    const path = join(folder, 'saved', 'book.xlsx');
    await saveBookXlsx(path, host.book);
    const pages = await readXlsx(path);
    rmSync(folder, { recursive: true });
    expect(pages.map(({ sheet: name }) => name)).toEqual([
      ...['Sheet1', 'Customers  all new', 'Customers  all new 2'],
    ]);
    expect(pages[1]?.data).toEqual([
      ['Name', 'Days', 'Next'],
      ['=not a formula', 2, new Date('2026-11-30T00:00:00Z')],
    ]);
  });
});
