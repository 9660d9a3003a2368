/** Rows of a file that are closed when first seen (docs/rules.md §1, Closing). */
import { textOf, type Cell } from '../../../src/rules';
import { withClosings } from '../../../src/surfaces/import/closed-rows';
import { whole } from '../../../src/surfaces/import/slices';
import { day, TODAY } from '../../support/customers';
import { vocabulary } from '../../support/words';

const reading = { vocabulary, today: TODAY, dateOrder: null };
const fields = ['company', 'need', 'expectedClose', 'stage', 'lastContact'];
const close = { day: day('2027-01-10') };
const last = { day: day('2026-11-12') };
const made = (rows: readonly (readonly Cell[])[], more: readonly string[] = []) => ({
  fields: [...fields, ...more],
  rows,
  records: rows.map((_, at) => at + 2),
  problems: [],
});

describe('withClosings', () => {
  it('withClosings keeps need and close of rows that are won or lost, and of no other', () => {
    const rows = [
      ['Acme', 'Clear', close, 'Won', last],
      ['Bolt', 'Clear', close, 'Negotiating', last],
    ];
    const found = whole(withClosings(made(rows), reading, 'en'));
    expect(found.fields.slice(5)).toEqual(['closedStage', 'closedNeed', 'closedClose', 'closedOn']);
    expect(found.rows.map((cells) => cells.slice(5).map(textOf))).toEqual([
      ['Won', 'Clear', '2027-01-10', '2026-11-12'],
      ['', '', '', ''],
    ]);
  });

  it('withClosings fills a blank day of closing, and keeps one that the file has', () => {
    const rows = [
      ['Acme', 'Clear', close, 'Won', last, ''],
      ['Bolt', 'Clear', close, 'Won', last, { day: day('2026-10-01') }],
    ];
    const found = whole(withClosings(made(rows, ['closedOn']), reading, 'en'));
    expect(found.rows.map((cells) => textOf(cells[5] ?? ''))).toEqual(['2026-11-12', '2026-10-01']);
  });

  it('withClosings leaves a file alone that has no closed row, or keeps closings itself', () => {
    const open = made([['Bolt', 'Clear', close, 'Negotiating', last]]);
    expect(whole(withClosings(open, reading, 'en'))).toBe(open);
    const kept = made([['Acme', 'Clear', close, 'Won', last, 'Won']], ['closedStage']);
    expect(whole(withClosings(kept, reading, 'en'))).toBe(kept);
  });
});
