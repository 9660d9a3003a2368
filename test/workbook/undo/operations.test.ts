/** Operations: rolled back when they fail, undone whole or not at all. */
import { PlatformError } from '../../../src/platform';
import type { MemoryPlatform } from '../../../src/platform/memory';
import {
  openActivity,
  recordOperation,
  undoCandidates,
  runOperation,
  type Change,
} from '../../../src/workbook/undo';
import type { Context } from '../../../src/workbook';
import {
  carryOut,
  contextOf,
  NEED,
  needChange,
  needOf,
  OWNER,
  sampleWorkbook,
  sheetOf,
} from '../../support/sample-workbook';
import { undoLast } from '../../support/undo-last';

const states = ({ spreadsheet, language }: Context) =>
  openActivity(spreadsheet, language)
    .records()
    .map(({ state }) => state);

const ownerChange = (after: string): Change => ({
  kind: 'cells',
  sheet: 'Customers',
  row: 3,
  column: OWNER,
  before: [['Ben']],
  after: [[after]],
});

const setOwner = (platform: MemoryPlatform, owner: string): void => {
  sheetOf(platform, 'Customers').write([{ row: 3, column: OWNER, cells: [[owner]] }]);
};

describe('runOperation', () => {
  it('rolls back everything planned when the operation throws', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    const failing = (): void => {
      runOperation(context, 'setting', { changes: [ownerChange('Cy')] }, () => {
        setOwner(platform, 'Cy');
        throw new Error('Out of memory');
      });
    };
    expect(failing).toThrow('Out of memory');
    expect(sheetOf(platform, 'Customers').read()[2]?.[OWNER]).toBe('Ben');
    expect(states(context)).toEqual(['undone']);
  });

  it('records what was changed when the operation succeeds', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    runOperation(context, 'setting', { changes: [ownerChange('Cy')] }, () => {
      setOwner(platform, 'Dee');
      return [ownerChange('Dee')];
    });
    const [record] = openActivity(context.spreadsheet, 'en').records();
    expect(record).toMatchObject({ state: 'done', changes: [ownerChange('Dee')] });
  });
});

describe('recordOperation', () => {
  it('records nothing when nothing was changed', () => {
    const platform = sampleWorkbook();
    recordOperation(contextOf(platform), 'repair', []);
    expect(platform.spreadsheet().sheetTitled('Activity')).toBeNull();
  });
});

describe('undoLast', () => {
  it('answers that there is nothing to undo in a workbook without operations', () => {
    expect(undoLast(contextOf(sampleWorkbook()))).toEqual({ code: 'nothing' });
  });

  it('undoes the last operation, and the one before it the next time', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    carryOut(context, 'close', [needChange('c1', 'Clear', 'None')]);
    carryOut(context, 'close', [needChange('c2', '', 'Potential')]);
    expect(undoLast(context).code).toBe('undone');
    expect([needOf(platform, 2), needOf(platform, 3)]).toEqual(['None', '']);
    expect(undoLast(context).code).toBe('undone');
    expect([needOf(platform, 2), needOf(platform, 3)]).toEqual(['Clear', '']);
    expect(undoLast(context).code).toBe('nothing');
  });

  it('skips the daily work of colleagues and undoes one’s own', () => {
    const platform = sampleWorkbook();
    carryOut(contextOf(platform, 'ana@team.example'), 'log', [needChange('c1', 'Clear', 'None')]);
    carryOut(contextOf(platform, 'ben@team.example'), 'log', [needChange('c2', '', 'Potential')]);
    expect(undoLast(contextOf(platform, 'ana@team.example')).code).toBe('undone');
    expect([needOf(platform, 2), needOf(platform, 3)]).toEqual(['Clear', 'Potential']);
  });

  it('leaves what a colleague set up to that colleague', () => {
    const platform = sampleWorkbook();
    setOwner(platform, 'Cy');
    recordOperation(contextOf(platform, 'ben@team.example'), 'setting', [ownerChange('Cy')]);
    expect(undoLast(contextOf(platform, 'ana@team.example')).code).toBe('nothing');
    expect(undoLast(contextOf(platform, 'ben@team.example')).code).toBe('undone');
    expect(sheetOf(platform, 'Customers').read()[2]?.[OWNER]).toBe('Ben');
  });

  it('offers the own last operation before a later repair by Duebook', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    carryOut(context, 'close', [needChange('c1', 'Clear', 'None')]);
    recordOperation(context, 'repair', [ownerChange('Cy')]);
    expect(undoCandidates(context).map(({ operation }) => operation)).toEqual(['close', 'repair']);
  });

  it('skips a blocked automatic operation the next time', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    carryOut(context, 'close', [needChange('c1', 'Clear', 'None')]);
    setOwner(platform, 'somebody else');
    recordOperation(context, 'repair', [ownerChange('Cy')]);
    expect(undoLast(context)).toMatchObject({ code: 'blocked', because: { code: 'changed' } });
    expect(undoLast(context).code).toBe('undone');
    expect(needOf(platform, 2)).toBe('Clear');
  });

  it('keeps offering an operation of a person that is blocked', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    recordOperation(context, 'setting', [ownerChange('Cy')]);
    expect(undoLast(context).code).toBe('blocked');
    setOwner(platform, 'Cy');
    expect(undoLast(context).code).toBe('undone');
  });

  it('undoes nothing when one of several records was changed since', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    carryOut(context, 'close', [
      needChange('c1', 'Clear', 'None'),
      needChange('c2', '', 'Potential'),
    ]);
    sheetOf(platform, 'Customers').write([{ row: 3, column: NEED, cells: [['Clear']] }]);
    expect(undoLast(context)).toMatchObject({
      code: 'blocked',
      because: { code: 'changed', sheet: 'Customers' },
    });
    expect([needOf(platform, 2), needOf(platform, 3)]).toEqual(['None', 'Clear']);
  });

  it('undoes the right customers after the sheet was sorted', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    carryOut(context, 'close', [needChange('c1', 'Clear', 'None')]);
    sheetOf(platform, 'Customers').moveRow(3, 2);
    expect(undoLast(context).code).toBe('undone');
    expect(sheetOf(platform, 'Customers').read()[2]?.slice(0, 3)).toEqual(['c1', 'Acme', 'Clear']);
  });

  it('keeps IDs that a purchase refers to', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    const given: Change = {
      kind: 'cells',
      sheet: 'Customers',
      row: 2,
      column: 0,
      before: [['']],
      after: [['c1']],
    };
    recordOperation(context, 'ids', [given]);
    const purchases = platform.spreadsheet().insertSheet('Purchases');
    purchases.write([{ row: 1, column: 0, cells: [['Customer ID'], ['c1']] }]);
    expect(undoLast(context)).toMatchObject({
      code: 'blocked',
      because: { code: 'used', sheet: 'Purchases' },
    });
  });

  it('reports the cells that Google refused to change back', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    setOwner(platform, 'Cy');
    recordOperation(context, 'setting', [ownerChange('Cy')]);
    sheetOf(platform, 'Customers').write = () => {
      throw new PlatformError('write-refused', 'This range is protected.');
    };
    expect(undoLast(context)).toMatchObject({
      code: 'undone',
      refused: ['This range is protected.'],
    });
  });
});
