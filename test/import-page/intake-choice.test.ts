/** What the page tells the script of a sheet that shall be taken in every hour. */
import { intakeChoice } from '../../src/import-page/intake-choice';
import type { Cell } from '../../src/rules';

type Given = Parameters<typeof intakeChoice>;

/** Of the columns only the last two are read. */
function headingsOf(
  rows: readonly (readonly Cell[])[],
  first = 'Timestamp',
): readonly string[] | undefined {
  const file = { gid: 7, rows: [[first, 'Your name', 'Email'], ...rows] };
  const choices = { table: 'customers', columns: {}, dateOrder: null, meanings: {} };
  const sources = new Map([
    ['contact', { columns: [1] }],
    ['email', { columns: [2] }],
  ]);
  const read = { headingAt: 0, sources, order: { order: null }, folded: null };
  return intakeChoice(
    file as unknown as Given[0],
    choices as unknown as Given[1],
    { read } as unknown as Given[2],
    'en',
  )?.headings;
}

describe('a sheet that fills by itself', () => {
  it('tells answers of one person apart by the day that a form writes in front of them', () => {
    const rows = [
      [{ day: 46_346 }, 'Ann', 'ann@form.example'],
      ['', '', ''],
    ];
    expect(headingsOf(rows)).toEqual(['Timestamp', 'Your name', 'Email']);
    expect(headingsOf(rows, '时间戳记')).toEqual(['时间戳记', 'Your name', 'Email']);
    // Which changes with the row, and would make it a new one.
    expect(headingsOf(rows, 'Last updated')).toEqual(['Your name', 'Email']);
  });

  it('is known by the columns that are read where the first is no day in every row', () => {
    const rows = [
      [{ day: 46_346 }, 'Ann', 'ann@form.example'],
      ['', 'Bob', 'bob@form.example'],
    ];
    expect(headingsOf(rows)).toEqual(['Your name', 'Email']);
  });
});
