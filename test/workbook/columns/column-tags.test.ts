/** Column tags are cached, and read again when the headings change. */
import {
  openMemorySpreadsheet,
  openMemoryStorage,
  type MemorySheet,
} from '../../../src/platform/memory';
import { openColumnTags, readSheetHead, type ColumnTags } from '../../../src/workbook';

function leads(): MemorySheet {
  const [sheet] = openMemorySpreadsheet({
    sheets: {
      Leads: [
        ['Our client', 'Owner', 'Colour'],
        ['Acme', '', ''],
      ],
    },
  }).sheets();
  if (sheet === undefined) throw new Error('no sheet');
  sheet.tagColumn(0, 'company');
  return sheet;
}

const head = (sheet: MemorySheet, tags: ColumnTags) =>
  readSheetHead(sheet, 'customers', undefined, (headings) => tags.read(headings));

function bind(sheet: MemorySheet, tags: ColumnTags): void {
  const { headings, columns } = head(sheet, tags);
  tags.bind(headings, columns);
}

describe('openColumnTags', () => {
  it('openColumnTags reads tags from the sheet only after its headings have changed', () => {
    const sheet = leads();
    let asked = 0;
    const { fieldTags } = sheet;
    sheet.fieldTags = () => {
      asked += 1;
      return fieldTags();
    };
    const storage = openMemoryStorage();
    const again = () => openColumnTags(() => storage, sheet);
    bind(sheet, again());
    const before = asked;
    expect(head(sheet, again()).columns).toEqual({ company: 0, owner: 1 });
    expect(again().isBound(['Our client', 'Owner', 'Colour'])).toBe(true);
    expect(asked).toBe(before);
    sheet.write([{ row: 1, column: 2, cells: [['Shade']] }]);
    head(sheet, again());
    expect(asked).toBeGreaterThan(before);
  });

  it('openColumnTags tags a column with the field of its heading, and again after it was moved', () => {
    const sheet = leads();
    const storage = openMemoryStorage();
    const again = () => openColumnTags(() => storage, sheet);
    bind(sheet, again());
    expect([...sheet.fieldTags()]).toEqual([
      [0, 'company'],
      [1, 'owner'],
    ]);
    // Cut and pasted: the tag stays behind, on a column that is empty now.
    sheet.write([{ row: 1, column: 0, cells: [['', 'Owner', 'Colour', 'Company']] }]);
    bind(sheet, again());
    expect(sheet.columnsTagged('company')).toEqual([3]);
    // From now on the heading may be anything.
    sheet.write([{ row: 1, column: 3, cells: [['Wen wir beliefern']] }]);
    expect(head(sheet, again()).columns).toEqual({ owner: 1, company: 3 });
  });

  it('openColumnTags follows the heading when a tagged column is renamed to another field', () => {
    const sheet = leads();
    sheet.write([{ row: 1, column: 0, cells: [['Need', 'Owner', 'Company']] }]);
    bind(sheet, openColumnTags(openMemoryStorage, sheet));
    expect([...sheet.fieldTags()]).toEqual([
      [0, 'need'],
      [1, 'owner'],
      [2, 'company'],
    ]);
  });
});
