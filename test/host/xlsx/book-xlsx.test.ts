/** The whole book as an Excel file. */
import readXlsx from 'read-excel-file/node';
import { bookAsXlsx } from '../../../host';
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('bookAsXlsx', () => {
  it('contains every visible sheet with its displayed values', async () => {
    const host = inHost('');
    const sheet = host.book.addSheet('Customers: all/new', [
      ['Name', 'Days', 'Next'],
      ['=not a formula', 2, { value: 46_356, format: 'yyyy-mm-dd' }],
      ['', '', { value: 46_356.5, format: 'yyyy-mm-dd hh:mm' }],
    ]);
    sheet.type(2, 2, '=1+1');
    sheet.change(1, 1, { looks: new Map([['fontWeight', 'bold']]) });
    sheet.frame.frozenRows = 1;
    host.book.addSheet('Customers: all?new', [['Other']]);
    host.book.addSheet('Activity', [['hidden']]).hidden = true;
    const pages = await readXlsx(await bookAsXlsx(host.book));
    expect(pages.map(({ sheet: name }) => name)).toEqual([
      ...['Sheet1', 'Customers  all new', 'Customers  all new 2'],
    ]);
    expect(pages[1]?.data).toEqual([
      ['Name', 'Days', 'Next'],
      ['=not a formula', 2, new Date('2026-11-30T00:00:00Z')],
      [null, null, new Date('2026-11-30T12:00:00Z')],
    ]);
  });
});
