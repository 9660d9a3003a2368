/** Tags are read once for a heading row, and again when it changes. */
import { openMemorySpreadsheet, openMemoryStorage } from '../../src/platform/memory';
import { readHead, rememberTags } from '../../src/workbook';

it('rememberTags asks the sheet only when its headings have changed', () => {
  const sheet = openMemorySpreadsheet({
    sheets: {
      Leads: [
        ['Our client', 'Owner', 'Colour'],
        ['Acme', '', ''],
      ],
    },
  }).sheets()[0];
  if (sheet === undefined) throw new Error('no sheet');
  sheet.tagColumn(0, 'company');
  let asked = 0;
  const { fieldTags } = sheet;
  sheet.fieldTags = () => {
    asked += 1;
    return fieldTags();
  };
  const storage = openMemoryStorage();
  const columns = () =>
    readHead(
      sheet,
      'customers',
      undefined,
      rememberTags(() => storage, sheet),
    ).columns;
  expect([columns(), columns()]).toEqual([
    { company: 0, owner: 1 },
    { company: 0, owner: 1 },
  ]);
  expect(asked).toBe(1);
  sheet.write([{ row: 1, column: 2, cells: [['Shade']] }]);
  columns();
  expect(asked).toBe(2);
});
