/** Record changes: found by ID, written once, blocked from undo when the record was changed since. */
import type { MemoryPlatform } from '../../../src/platform/memory';
import { openCustomerFile, openTables } from '../../../src/workbook/reading';
import { findMissingColumn, writeRecordChanges } from '../../../src/workbook/undo';
import { openDigestVersions } from '../../../src/workbook/undo/digest-change';
import { undoBlocker, undoChanges } from '../../../src/workbook/undo/change';
import type { RecordChange } from '../../../src/workbook';
import {
  contextOf,
  entryChange,
  JOURNAL,
  NEED,
  needChange,
  sampleWorkbook,
  sheetOf,
} from '../../support/sample-workbook';

const workbookOf = (platform: MemoryPlatform) => {
  const context = contextOf(platform);
  return {
    spreadsheet: context.spreadsheet,
    digestVersions: openDigestVersions(context),
    tables: () => openTables(context),
    entriesOf: (customer: string) => openCustomerFile(context).entriesOf(customer),
  };
};

const write = (platform: MemoryPlatform, changes: readonly RecordChange[]): void => {
  writeRecordChanges(changes, openTables(contextOf(platform)));
};
const blockerOf = (platform: MemoryPlatform, change: RecordChange) =>
  undoBlocker(workbookOf(platform), change)?.code ?? null;
const undo = (platform: MemoryPlatform, changes: readonly RecordChange[]): void => {
  undoChanges(workbookOf(platform), changes, (entry, customerId) => ({
    id: `${entry}-x`,
    customerId,
    corrects: entry,
  }));
};

const added: RecordChange = {
  kind: 'added',
  table: 'customers',
  id: 'c3',
  after: { id: 'c3', company: 'Cog', owner: 'Ana' },
};

describe('a change of fields', () => {
  const change = needChange('c1', 'Clear', 'None');

  it('is undone while the record is intact', () => {
    const platform = sampleWorkbook();
    write(platform, [change]);
    expect(blockerOf(platform, change)).toBeNull();
    undo(platform, [change]);
    expect(sheetOf(platform, 'Customers').read()[1]?.[NEED]).toBe('Clear');
  });

  it('is blocked once the field was changed, and once the row was deleted', () => {
    const platform = sampleWorkbook();
    write(platform, [change]);
    sheetOf(platform, 'Customers').write([{ row: 2, column: NEED, cells: [['Potential']] }]);
    expect(blockerOf(platform, change)).toBe('changed');
    sheetOf(platform, 'Customers').deleteRows(2, 1);
    expect(blockerOf(platform, change)).toBe('gone');
  });

  it('does not overwrite a value that was typed before it was written', () => {
    const platform = sampleWorkbook();
    sheetOf(platform, 'Customers').write([{ row: 2, column: NEED, cells: [['Potential']] }]);
    write(platform, [change]);
    expect(sheetOf(platform, 'Customers').read()[1]?.[NEED]).toBe('Potential');
  });
});

describe('an added record', () => {
  it('is deleted by undo while the row is intact', () => {
    const platform = sampleWorkbook();
    write(platform, [added]);
    expect(sheetOf(platform, 'Customers').read()[3]).toEqual(['c3', 'Cog', '', 'Ana']);
    expect(blockerOf(platform, added)).toBeNull();
    undo(platform, [added]);
    expect(sheetOf(platform, 'Customers').read()).toHaveLength(3);
  });

  it('is blocked from undo once its row was edited', () => {
    const platform = sampleWorkbook();
    write(platform, [added]);
    sheetOf(platform, 'Customers').write([{ row: 4, column: NEED, cells: [['Clear']] }]);
    expect(blockerOf(platform, added)).toBe('changed');
  });

  it('counts as undone once its row was deleted', () => {
    expect(blockerOf(sampleWorkbook(), added)).toBeNull();
  });
});

describe('a journal entry', () => {
  const entry = entryChange('e1', 'c1');

  it('is voided by another row and stays in the journal', () => {
    const platform = sampleWorkbook();
    write(platform, [entry]);
    expect(blockerOf(platform, entry)).toBeNull();
    undo(platform, [entry]);
    undo(platform, [entry]);
    const rows = sheetOf(platform, 'Journal').read().slice(1);
    expect(rows.map((line) => line[0])).toEqual(['e1', 'e1-x']);
    const counted = openCustomerFile(contextOf(platform)).entriesOf('c1');
    expect(counted.filter(({ kind }) => kind !== null)).toEqual([]);
  });

  it('is erased when its own write is rolled back', () => {
    const platform = sampleWorkbook();
    write(platform, [entry]);
    undoChanges(workbookOf(platform), [entry], null);
    expect(sheetOf(platform, 'Journal').read()).toEqual(JOURNAL);
  });

  it('is blocked from undo by a later entry of the same customer only', () => {
    const platform = sampleWorkbook();
    write(platform, [entry, entryChange('e2', 'c2')]);
    expect(blockerOf(platform, entry)).toBeNull();
    write(platform, [entryChange('e3', 'c1')]);
    expect(blockerOf(platform, entry)).toBe('changed');
  });

  it('is blocked from undo without a column for entry IDs', () => {
    const platform = sampleWorkbook();
    write(platform, [entry]);
    sheetOf(platform, 'Journal').deleteColumns(0, 1);
    expect(blockerOf(platform, entry)).toBe('gone');
  });
});

describe('writeRecordChanges', () => {
  it('writes each change once, however often it is called', () => {
    const platform = sampleWorkbook();
    const changes = [entryChange('e1', 'c1'), needChange('c1', 'Clear', 'None'), added];
    write(platform, changes);
    const once = platform
      .spreadsheet()
      .sheets()
      .map((sheet) => sheet.read());
    write(platform, changes);
    const twice = platform
      .spreadsheet()
      .sheets()
      .map((sheet) => sheet.read());
    expect(twice).toEqual(once);
  });
});

describe('findMissingColumn', () => {
  it('names the first field of a new row that has no column', () => {
    const platform = sampleWorkbook();
    const tables = openTables(contextOf(platform));
    const entry = entryChange('e1', 'c1');
    expect(findMissingColumn([entry], tables)).toBeNull();
    const withNote = { ...entry, after: { ...entry.after, note: 'Called', channel: '' } };
    expect(findMissingColumn([withNote], tables)).toEqual({ table: 'journal', field: 'note' });
  });
});
