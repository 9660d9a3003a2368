/** What killed runs leave: finished or rolled back by the next run of anybody. */
import { PlatformError } from '../../../src/platform';
import type { MemoryPlatform } from '../../../src/platform/memory';
import type { Context } from '../../../src/workbook';
import { openTables } from '../../../src/workbook/reading';
import {
  holdToWrite,
  openActivity,
  resolveInterrupted,
  settleOpen,
  undoById,
  writeRecordChanges,
  type Change,
} from '../../../src/workbook/undo';
import {
  carryOut,
  contextOf,
  entryChange,
  NEED,
  needChange,
  needOf,
  OWNER,
  sampleWorkbook,
  sheetOf,
} from '../../support/sample-workbook';

const resolveOpen = (context: Context) => holdToWrite(context, 1000, (resolved) => resolved)?.value;

const ownerChange = (row: number, before: string, after: string): Change => ({
  kind: 'cells',
  sheet: 'Customers',
  row,
  column: OWNER,
  before: [[before]],
  after: [[after]],
});
const CHANGES = [ownerChange(2, 'Ana', 'Cy'), ownerChange(3, 'Ben', 'Cy')];
const ownersOf = (platform: MemoryPlatform) =>
  sheetOf(platform, 'Customers')
    .read()
    .slice(1)
    .map((line) => line[OWNER]);

/** Settings that were to change both owners, killed after the first. @param owner what it holds now */
function killedSetting(owner: string): MemoryPlatform {
  const platform = sampleWorkbook();
  const { spreadsheet, author } = contextOf(platform);
  const record = { operation: 'setting', state: 'begun', changes: CHANGES } as const;
  openActivity(spreadsheet, 'en').add(record, author());
  sheetOf(platform, 'Customers').write([{ row: 2, column: OWNER, cells: [[owner]] }]);
  return platform;
}

/** A log of Ana, killed after the given number of its changes. */
function killedLog(written: number): MemoryPlatform {
  const platform = sampleWorkbook();
  const context = contextOf(platform);
  const changes = [entryChange('e1', 'c1'), needChange('c1', 'Clear', 'None')];
  const begun = { operation: 'log', changes, request: { id: 'q-1', answer: {} } } as const;
  openActivity(context.spreadsheet, 'en').begin(begun, context.author());
  writeRecordChanges(changes.slice(0, written), openTables(context));
  return platform;
}

describe('resolveInterrupted', () => {
  it('takes back what settings or set-up had written, and skips what they had not', () => {
    const platform = killedSetting('Cy');
    expect(resolveInterrupted(contextOf(platform))).toMatchObject([
      { operation: 'setting', state: 'undone' },
    ]);
    expect(ownersOf(platform)).toEqual(['Ana', 'Ben']);
    expect(resolveInterrupted(contextOf(platform))).toEqual([]);
  });

  it('keeps everything when a cell was changed since', () => {
    const platform = killedSetting('Dee');
    expect(resolveInterrupted(contextOf(platform))).toMatchObject([{ state: 'kept' }]);
    expect(ownersOf(platform)).toEqual(['Dee', 'Ben']);
  });
});

describe('holdToWrite', () => {
  it.each([0, 1, 2])('finishes a request of which %i changes were written', (written) => {
    const platform = killedLog(written);
    expect(resolveOpen(contextOf(platform))).toMatchObject({ state: 'done', left: [] });
    expect(needOf(platform, 2)).toBe('None');
    expect(sheetOf(platform, 'Journal').read()).toHaveLength(2);
    expect(resolveOpen(contextOf(platform))).toBeNull();
  });

  it('finishes it after colleagues have sorted the sheet', () => {
    const platform = killedLog(1);
    sheetOf(platform, 'Customers').moveRow(3, 2);
    resolveOpen(contextOf(platform));
    expect(sheetOf(platform, 'Customers').read()[2]?.slice(0, 3)).toEqual(['c1', 'Acme', 'None']);
  });

  it('finishes the undo of an entry in the name of the person who asked for it', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    carryOut(context, 'log', [entryChange('e1', 'c1'), needChange('c1', 'Clear', 'None')], 'q-1');
    const customers = sheetOf(platform, 'Customers');
    const { write } = customers;
    customers.write = () => {
      throw new Error('killed');
    };
    expect(() => undoById(context, 'q-1')).toThrow('killed');
    customers.write = write;
    const [voiding] = sheetOf(platform, 'Journal').read().slice(2);
    expect(resolveOpen(contextOf(platform, 'ben@team.example'))).toMatchObject({ state: 'done' });
    expect(needOf(platform, 2)).toBe('Clear');
    expect(sheetOf(platform, 'Journal').read().slice(2)).toEqual([voiding]);
    expect(undoById(context, 'q-1')).toMatchObject({ code: 'undone', again: true });
  });

  it('leaves to the next what Google does not let this user write', () => {
    const platform = killedLog(1);
    const customers = sheetOf(platform, 'Customers');
    const { write } = customers;
    customers.write = () => {
      throw new PlatformError('write-refused', 'This range is protected.');
    };
    expect(resolveOpen(contextOf(platform))).toMatchObject({ state: 'open' });
    customers.write = write;
    expect(resolveOpen(contextOf(platform))).toMatchObject({ state: 'done' });
    expect(customers.read()[1]?.[NEED]).toBe('None');
  });
});

describe('settleOpen', () => {
  it('finishes what is open when the lock is free', () => {
    const platform = killedLog(1);
    expect(settleOpen(contextOf(platform))).toBeNull();
    expect(needOf(platform, 2)).toBe('None');
  });

  it('returns what is open, and whose it is, while another run holds the lock', () => {
    const platform = killedLog(1);
    const held = platform.lock().hold(0, () => settleOpen(contextOf(platform)));
    expect(held?.value).toEqual({
      operation: 'log',
      who: 'ana@team.example',
      customers: new Set(['c1']),
    });
    expect(needOf(platform, 2)).toBe('Clear');
  });
});
