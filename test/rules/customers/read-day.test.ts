/** Cells that are no value, days without a year, and what fails to the safe side (docs/rules.md §8). */
import { fc } from '../../support/laws';
import {
  customerFields,
  readCell,
  tableFields,
  type Cell,
  type DateOrder,
  type DayLimit,
  type FieldKind,
  type FieldSpec,
} from '../../../src/rules';
import { day, iso, TODAY } from '../../support/customers';
import { vocabulary } from '../../support/words';

const context = { vocabulary, today: TODAY, dateOrder: null };

function read(kind: FieldKind, cell: Cell, dateOrder: DateOrder | null = null): unknown {
  const { value, wrong } = readCell({ kind }, cell, { ...context, dateOrder });
  return wrong ?? value;
}

function readDay(limit: DayLimit, written: string): string | null {
  const { value, wrong } = readCell({ kind: 'day', limit }, { day: day(written) }, context);
  return wrong ?? iso(value as number);
}

describe('readCell', () => {
  it.each([
    '-',
    'n/a',
    'N/A',
    'TBD',
    '无',
    '暂无',
    '待定',
    '0',
    '0000-00-00',
    '1900-01-00',
    '1/0/1900',
    '1899-12-30',
  ])('readCell reads %j in a day column as a blank without a problem', (written) => {
    expect(readCell({ kind: 'day' }, written, context)).toEqual({ value: null });
  });

  it.each<[Cell, unknown]>([
    ['Yes', { value: true }],
    ['x', { value: true }],
    ['X', { value: true }],
    [1, { value: true }],
    [true, { value: true }],
    ['No', { value: false }],
    ['无', { value: false }],
    [false, { value: null }],
    [' ', { value: null }],
    ['-', { value: null }],
    ['n/a', { value: null }],
    ['DNC', { value: true, wrong: 'unknown-word' }],
    ['勿扰', { value: true, wrong: 'unknown-word' }],
    ['●', { value: true, wrong: 'unknown-word' }],
    ['ok', { value: true, wrong: 'unknown-word' }],
    ['TBD', { value: true, wrong: 'unknown-word' }],
    [2, { value: true, wrong: 'unknown-word' }],
    [{ day: TODAY }, { value: true, wrong: 'unknown-word' }],
    ['#REF!', { value: true, wrong: 'error-cell' }],
  ])(
    'readCell reads %j under "Do not contact" as a yes unless it is a clear no',
    (cell, expected) => {
      expect(readCell(customerFields.doNotContact, cell, context)).toEqual(expected);
    },
  );

  it('readCell reads a word for nothing under "Merged into" as a blank, so that it pauses no one', () => {
    for (const word of ['-', 'n/a', '暂无']) {
      expect(readCell(customerFields.mergedInto, word, context)).toEqual({ value: null });
    }
    expect(readCell(customerFields.mergedInto, 'c-2', context)).toEqual({ value: 'c-2' });
  });

  it.each<[keyof typeof customerFields, Cell, string]>([
    ['birthday', '--11-25', '2000-11-25'],
    ['birthday', ' --0229', '2000-02-29'],
    ['birthday', '3 Dec', '2000-12-03'],
    ['birthday', '12月3日', '2000-12-03'],
    ['birthday', 9000, '1924-08-21'],
    ['birthday', { day: 9000 }, '1924-08-21'],
    ['birthday', 19550302, '1955-03-02'],
    ['birthday', '1955-03-02', '1955-03-02'],
    ['expectedClose', 'Nov 2026', '2026-11-30'],
    ['expectedClose', 'Q1 2027', '2027-03-31'],
    ['expectedClose', '2026年12月', '2026-12-31'],
  ])('readCell reads %s %j as %s without a problem', (field, cell, expected) => {
    const { value, wrong } = readCell(customerFields[field], cell, context);
    expect([iso(value as number), wrong]).toEqual([expected, undefined]);
  });

  it.each<[keyof typeof customerFields, Cell, string]>([
    ['plannedFor', '3 Dec', '2026-12-03'],
    ['plannedFor', '12月3号', '2026-12-03'],
    ['plannedFor', 'Nov 21', '2026-11-21'],
    ['plannedFor', 'Nov 20', '2027-11-20'],
    ['expectedClose', 'Dec', '2026-12-31'],
    ['lastContact', 'Nov 21', '2026-11-21'],
    ['lastContact', '12月3日', '2025-12-03'],
  ])('readCell reads %s %j as %s and reports the missing year', (field, cell, expected) => {
    const { value, wrong } = readCell(customerFields[field], cell, context);
    expect([iso(value as number), wrong]).toEqual([expected, 'year-assumed']);
  });

  it.each<[keyof typeof customerFields, string]>([
    ['plannedFor', 'Nov 2026'],
    ['plannedFor', 'Q1 2027'],
    ['lastContact', 'December'],
    ['renewal', '3 Dec'],
    ['added', '3 Dec'],
    ['plannedFor', '12/3'],
  ])('readCell does not guess what %s %j means', (field, cell) => {
    const { value, wrong } = readCell(customerFields[field], cell, context);
    expect(value).toBeNull();
    expect(wrong).toBe(cell === '12/3' ? 'ambiguous-day' : 'not-a-day');
  });

  it('readCell reads two numbers without a year by the date order of the file', () => {
    const planned = (dateOrder: DateOrder): unknown =>
      iso(readCell(customerFields.plannedFor, '12/3', { ...context, dateOrder }).value as number);
    expect([planned('mdy'), planned('dmy'), planned('ymd')]).toEqual([
      '2026-12-03',
      '2027-03-12',
      '2026-12-03',
    ]);
  });

  it('readCell reads any cell of any field without an exception', () => {
    const specs = Object.values(tableFields).flatMap((fields) =>
      Object.values(fields as Record<string, FieldSpec>),
    );
    const cells: fc.Arbitrary<Cell> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.record({ day: fc.double() }),
      fc.string({
        unit: fc.constantFrom(
          '0',
          '1',
          '2',
          '9',
          '-',
          '/',
          '.',
          '月',
          '日',
          '年',
          'q',
          ' ',
          'e',
          'n',
          'd',
        ),
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...specs), cells, (spec, cell) => {
        const { value } = readCell(spec, cell, context);
        if (spec.kind === 'day' && value !== null) expect(Number.isInteger(value)).toBe(true);
      }),
    );
  });

  it('uses the date order of the file only for ambiguous dates', () => {
    expect(read('day', '03/04/2026', 'mdy')).toBe(day('2026-03-04'));
    expect(read('day', '03/04/2026', 'dmy')).toBe(day('2026-04-03'));
    expect(read('day', '03/04/2026', 'ymd')).toBe('ambiguous-day');
    expect(read('day', '21/11/2026', 'ymd')).toBe(TODAY);
    expect(read('day', '21/11/2026', 'mdy')).toBe('not-a-day');
    expect(read('day', '26/11/21', 'ymd')).toBe(TODAY);
  });

  it.each<[DayLimit, string, string]>([
    ['not-future', '2026-11-21', '2026-11-21'],
    ['not-future', '2026-11-22', 'future-day'],
    ['within-10-years', '2036-11-21', '2036-11-21'],
    ['within-10-years', '2036-11-22', 'close-too-far'],
    ['within-10-years', '1999-01-01', '1999-01-01'],
    ['within-12-months', '2027-11-21', '2027-11-21'],
    ['within-12-months', '2027-11-22', 'plan-too-far'],
    ['within-12-months', '2026-01-01', '2026-01-01'],
  ])('with the limit %s, the day %s is %s', (limit, written, expected) => {
    expect(readDay(limit, written)).toBe(expected);
  });
});
