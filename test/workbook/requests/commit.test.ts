/** Transactions: carried out once and whole, or refused with nothing written. */
import { PlatformError } from '../../../src/platform';
import { commit, type Context, type TransactionPlan } from '../../../src/workbook';
import { openTables } from '../../../src/workbook/reading';
import { openActivity, writeRecordChanges } from '../../../src/workbook/undo';
import type { MemoryPlatform } from '../../../src/platform/memory';
import { TODAY } from '../../support/customers';
import {
  contextOf,
  SAMPLE_CUSTOMERS,
  entryChange,
  JOURNAL,
  movingClock,
  NEED,
  needChange,
  sampleWorkbook,
  sheetOf,
} from '../../support/sample-workbook';

const question = { id: 'q-1', note: 'Wants a quote' };

const plan: TransactionPlan<{ readonly total: number }> = {
  changes: [entryChange('e1', 'c1'), needChange('c1', 'Clear', 'None')],
  message: 'Logged.',
  warnings: ['Fourth contact this week.'],
  more: { total: 1 },
};

const log = (context: Context, planned: () => typeof plan = () => plan) =>
  commit(context, question, { operation: 'log' }, planned);

describe('commit', () => {
  it('writes all changes and answers in the words of the plan', () => {
    const platform = sampleWorkbook();
    expect(log(contextOf(platform))).toEqual({
      outcome: 'done',
      message: 'Logged.',
      undo: 'q-1',
      again: false,
      warnings: ['Fourth contact this week.'],
      total: 1,
    });
    expect(sheetOf(platform, 'Journal').read()[1]?.slice(0, 2)).toEqual(['e1', 'c1']);
    expect(sheetOf(platform, 'Customers').read()[1]?.[NEED]).toBe('None');
  });

  it('answers the same request again without planning or writing', () => {
    const platform = sampleWorkbook();
    const first = log(contextOf(platform));
    const journal = sheetOf(platform, 'Journal').read();
    const again = log(contextOf(platform), () => {
      throw new Error('planned twice');
    });
    expect(again).toEqual({ ...first, again: true });
    expect(sheetOf(platform, 'Journal').read()).toEqual(journal);
    expect(openActivity(platform.spreadsheet(), 'en').records()).toHaveLength(1);
  });

  /** A request of Ana whose run was killed after it had written the journal. */
  const interrupt = (platform: MemoryPlatform): void => {
    const context = contextOf(platform);
    const answer = { outcome: 'done', message: 'Logged.', undo: 'q-1', again: false, warnings: [] };
    const { changes } = plan;
    const request = { id: 'q-1', answer };
    openActivity(context.spreadsheet, 'en').begin(
      { operation: 'log', changes, request },
      context.author(),
    );
    writeRecordChanges(changes.slice(0, 1), openTables(context));
  };
  const other = (context: Context) =>
    commit(context, { id: 'q-2' }, { operation: 'close' }, () => ({
      changes: [needChange('c2', '', 'Potential')],
      message: 'Closed.',
      more: {},
    }));

  it('finishes an interrupted request when it is sent again', () => {
    const platform = sampleWorkbook();
    interrupt(platform);
    expect(log(contextOf(platform))).toMatchObject({ outcome: 'done', again: true });
    expect(sheetOf(platform, 'Customers').read()[1]?.[NEED]).toBe('None');
    expect(sheetOf(platform, 'Journal').read()).toHaveLength(2);
  });

  it('finishes the interrupted request of a colleague first, and says so', () => {
    const clock = movingClock();
    const platform = sampleWorkbook({ now: clock.now });
    interrupt(platform);
    clock.passMinutes(90);
    expect(other(contextOf(platform, 'ben@team.example'))).toMatchObject({
      outcome: 'done',
      warnings: ['“Follow-up logged” was interrupted and has been finished.'],
    });
    expect(sheetOf(platform, 'Customers').read()[1]?.[NEED]).toBe('None');
    const states = openActivity(platform.spreadsheet(), 'en').records();
    expect(states.map(({ state, who }) => [state, who])).toEqual([
      ['done', 'ana@team.example'],
      ['done', 'ben@team.example'],
    ]);
  });

  it('leaves a cell that a person changed after the kill, and names it', () => {
    const platform = sampleWorkbook();
    interrupt(platform);
    sheetOf(platform, 'Customers').write([{ row: 2, column: NEED, cells: [['Potential']] }]);
    const { warnings } = other(contextOf(platform)) as { warnings: readonly string[] };
    expect(warnings).toEqual([expect.stringContaining('except Need')]);
    expect(sheetOf(platform, 'Customers').read()[1]?.[NEED]).toBe('Potential');
  });

  it('fills up a new row of which a killed run wrote only some cells', () => {
    const platform = sampleWorkbook();
    interrupt(platform);
    sheetOf(platform, 'Journal').write([{ row: 2, column: 1, cells: [['', '', '', '']] }]);
    other(contextOf(platform));
    expect(sheetOf(platform, 'Journal').read()[1]?.slice(0, 5)).toEqual([
      ...['e1', 'c1', TODAY, 'Contact', 'Ana'],
    ]);
  });

  it('does not repeat a complete request over a change made since', () => {
    const platform = sampleWorkbook();
    log(contextOf(platform));
    sheetOf(platform, 'Customers').write([{ row: 2, column: NEED, cells: [['Clear']] }]);
    expect(log(contextOf(platform))).toMatchObject({ outcome: 'done', again: true });
    other(contextOf(platform));
    expect(sheetOf(platform, 'Customers').read()[1]?.[NEED]).toBe('Clear');
  });

  it('leaves nothing behind when Google refuses, and accepts the request again', () => {
    const platform = sampleWorkbook();
    const customers = sheetOf(platform, 'Customers');
    const { write } = customers;
    customers.write = () => {
      throw new PlatformError('write-refused', 'This range is protected.');
    };
    const refused = log(contextOf(platform));
    expect(refused).toMatchObject({ outcome: 'refused', code: 'google', sent: question });
    expect(JSON.stringify(refused)).toContain('This range is protected.');
    expect(sheetOf(platform, 'Journal').read()).toEqual(JOURNAL);
    expect(customers.read()).toEqual(SAMPLE_CUSTOMERS);

    customers.write = write;
    expect(log(contextOf(platform))).toMatchObject({ outcome: 'done', again: false });
    expect(sheetOf(platform, 'Journal').read()).toHaveLength(2);
    expect(customers.read()[1]?.[NEED]).toBe('None');
  });

  it('refuses before writing when a column is missing', () => {
    const platform = sampleWorkbook();
    const entry = entryChange('e1', 'c1');
    const refused = log(contextOf(platform), () => ({
      ...plan,
      changes: [
        needChange('c1', 'Clear', 'None'),
        { ...entry, after: { ...entry.after, note: 'Wants a quote' } },
      ],
    }));
    expect(refused).toMatchObject({ outcome: 'refused', code: 'column', field: 'note' });
    expect(sheetOf(platform, 'Customers').read()).toEqual(SAMPLE_CUSTOMERS);
    expect(platform.spreadsheet().sheetTitled('Activity')).toBeNull();
  });

  it('refuses as busy while others hold the lock', () => {
    const platform = sampleWorkbook();
    const held = platform.lock().hold(0, () => log(contextOf(platform)));
    expect(held?.value).toMatchObject({ outcome: 'refused', code: 'busy', sent: question });
    expect(sheetOf(platform, 'Journal').read()).toEqual(JOURNAL);
  });

  it('passes on the refusal of the plan with what was sent', () => {
    const context = contextOf(sampleWorkbook());
    const reason = { code: 'gone', message: 'This customer is no longer here.' } as const;
    const refused = commit(context, question, { operation: 'log' }, () => reason);
    expect(refused).toEqual({ outcome: 'refused', ...reason, sent: question });
  });

  it('records nothing when there is nothing to write', () => {
    const platform = sampleWorkbook();
    const done = log(contextOf(platform), () => ({ ...plan, changes: [] }));
    expect(done).toMatchObject({ outcome: 'done' });
    expect(platform.spreadsheet().sheetTitled('Activity')).toBeNull();
  });
});
