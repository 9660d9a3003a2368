/** Undoing a request, or one of its entries, by ID. */
import { undoById } from '../../../src/workbook/undo';
import {
  carryOut,
  contextOf,
  entryChange,
  needChange,
  needOf,
  sampleWorkbook,
  sheetOf,
} from '../../support/sample-workbook';

describe('undoById', () => {
  const review = [
    entryChange('e1', 'c1'),
    needChange('c1', 'Clear', 'None'),
    entryChange('e2', 'c2'),
    needChange('c2', '', 'Potential'),
  ];

  it('undoes a single entry of many together with what it changed of its customer', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    carryOut(context, 'review', review, 'r-1');
    expect(undoById(context, 'e2')).toMatchObject({ code: 'undone', again: false });
    expect([needOf(platform, 2), needOf(platform, 3)]).toEqual(['None', '']);
    const journal = sheetOf(platform, 'Journal').read().slice(1);
    expect(journal.map((line) => [line[0], line[5]])).toEqual([
      ['e1', ''],
      ['e2', ''],
      ['e2-x', 'e2'],
    ]);
  });

  it('undoes the whole request by its ID', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    carryOut(context, 'review', review, 'r-1');
    expect(undoById(context, 'r-1')).toMatchObject({ code: 'undone', again: false });
    expect([needOf(platform, 2), needOf(platform, 3)]).toEqual(['Clear', '']);
  });

  it.each(['r-1', 'e1'])('answers again when %s was undone before, and writes nothing', (id) => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    carryOut(context, 'review', review, 'r-1');
    undoById(context, id);
    const before = sheetOf(platform, 'Journal').read();
    expect(undoById(context, id)).toMatchObject({ code: 'undone', again: true });
    expect(sheetOf(platform, 'Journal').read()).toEqual(before);
  });

  it('does not undo an entry that a later entry follows', () => {
    const platform = sampleWorkbook();
    const context = contextOf(platform);
    carryOut(context, 'log', [entryChange('e1', 'c1')], 'r-1');
    carryOut(context, 'log', [entryChange('e2', 'c1')], 'r-2');
    expect(undoById(context, 'r-1')).toMatchObject({
      code: 'blocked',
      because: { code: 'changed', sheet: 'Journal' },
    });
  });

  it('finds nothing for an unknown ID', () => {
    expect(undoById(contextOf(sampleWorkbook()), 'r-9')).toEqual({ code: 'nothing' });
  });
});
