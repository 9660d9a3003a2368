/** Reading cells: values, problems, and that a bad cell does not affect its row (docs/rules.md §8). */
import { fc } from '../../support/laws';
import {
  customerFields,
  readCell,
  openRowReader,
  tableFields,
  textOf,
  type Cell,
  type DateOrder,
  type FieldKind,
  type FieldSpec,
} from '../../../src/rules';
import { day, TODAY } from '../../support/customers';
import { vocabulary } from '../../support/words';

const context = { vocabulary, today: TODAY, dateOrder: null };

function read(kind: FieldKind, cell: Cell, dateOrder: DateOrder | null = null): unknown {
  const { value, wrong } = readCell({ kind }, cell, { ...context, dateOrder });
  return wrong ?? value;
}

const kinds = new Set<FieldKind>(
  Object.values(tableFields).flatMap((fields) =>
    Object.values(fields as Record<string, FieldSpec>).map(({ kind }) => kind),
  ),
);

describe('readCell', () => {
  it.each([...kinds])(
    'reads an empty cell, white space and an unticked box as a blank %s',
    (kind) => {
      expect(['', ' ', '\u3000\n', false].map((cell) => read(kind, cell) || null)).toEqual(
        Array(4).fill(null),
      );
    },
  );

  it.each([...kinds])('reports a formula error in a cell of kind %s as a problem', (kind) => {
    for (const error of [
      '#N/A',
      '#REF!',
      '#VALUE!',
      '#DIV/0!',
      '#NAME?',
      '#NUM!',
      '#NULL!',
      '#ERROR!',
    ]) {
      expect(readCell({ kind }, error, context)).toEqual({ value: null, wrong: 'error-cell' });
    }
  });

  it.each<[FieldKind, Cell, unknown]>([
    ['text', '  Ada  ', 'Ada'],
    ['text', 13800138000, '13800138000'],
    ['text', { day: TODAY }, '2026-11-21'],
    ['text', true, 'true'],
    ['text', '=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['text', '#5', '#5'],
    ['day', { day: TODAY }, TODAY],
    ['day', TODAY, TODAY],
    ['day', TODAY + 0.9, TODAY],
    ['day', '2026年11月21日', TODAY],
    ['day', 'next week', 'not-a-day'],
    ['day', true, 'not-a-day'],
    ['day', '03/04/2026', 'ambiguous-day'],
    ['day', '26/11/21', 'ambiguous-day'],
    ['day', '30/30/2026', 'not-a-day'],
    ['day', 0, null],
    ['day', { day: 0 }, null],
    ['day', 0.25, 'not-a-day'],
    ['day', 1.5, 'not-a-day'],
    ['day', 2, 'not-a-day'],
    ['day', 2026, 'not-a-day'],
    ['day', { day: 2026 }, 'not-a-day'],
    ['day', 25568, 'not-a-day'],
    ['day', 25569, 25569],
    ['day', 109939, 109939],
    ['day', 109940, 'not-a-day'],
    ['day', -5, 'not-a-day'],
    ['day', NaN, 'not-a-day'],
    ['day', Infinity, 'not-a-day'],
    ['day', 1e12, 'not-a-day'],
    ['day', 1e300, 'not-a-day'],
    ['day', { day: 8613912345678 }, 'not-a-day'],
    ['day', { day: NaN }, 'not-a-day'],
    ['day', 20261121, TODAY],
    ['day', '20261121', TODAY],
    ['day', 19691231, 'not-a-day'],
    ['day', 20261131, 'not-a-day'],
    ['day', 22010101, 'not-a-day'],
    ['day', '1965-03-02', 23803],
    ['day', '24000', 'not-a-day'],
    ['day', 1764547200, 'not-a-day'],
    ['day', '1764547200000', 'not-a-day'],
    ['day', '0001-01-01', 'not-a-day'],
    ['day', '9999-12-31', 'not-a-day'],
    ['amount', 12.5, 12.5],
    ['amount', -3, -3],
    ['amount', '1,234.50', 1234.5],
    ['amount', '$1,234,567', 1234567],
    ['amount', '€ 1 234', 1234],
    ['amount', '￥１，２３４', 1234],
    ['amount', '1200 USD', 1200],
    ['amount', 'CNY1200', 1200],
    ['amount', "1'200", 1200],
    ['amount', '-12.5', -12.5],
    ['amount', '12,5', 'not-a-number'],
    ['amount', '1.234,56', 1234.56],
    ['amount', '1,23,456', 123456],
    ['amount', 'a lot', 'not-a-number'],
    ['amount', 'USD', 'not-a-number'],
    ['amount', '1e999', 'not-a-number'],
    ['amount', true, 'not-a-number'],
    ['amount', { day: TODAY }, 'not-a-number'],
    ['count', 3, 3],
    ['count', '3', 3],
    ['count', 0, 0],
    ['count', -1, 'not-a-number'],
    ['count', 1.5, 'not-a-number'],
    ['yes', true, true],
    ['yes', 'Yes', true],
    ['yes', '是', true],
    ['yes', 'NO', false],
    ['yes', '否', false],
    ['yes', 'perhaps', 'unknown-word'],
    ['yes', { day: TODAY }, 'unknown-word'],
    ['need', 'clear', 'clear'],
    ['need', ' CLEAR ', 'clear'],
    ['need', 'ｃｌｅａｒ', 'clear'],
    ['need', 'no  need', 'none'],
    ['need', 'No_Need', 'none'],
    ['need', '明确', 'clear'],
    ['need', ' 潜 在 ', 'potential'],
    ['need', '-', null],
    ['need', 'None', 'none'],
    ['need', '暂无', null],
    ['need', 'TBD', null],
    ['amount', 'n/a', null],
    ['count', '暂无', null],
    ['amount', '0', 0],
    ['text', '-', '-'],
    ['yes', '-', null],
    ['yes', 'TBD', null],
    ['need', 'urgent!', 'unknown-word'],
    ['need', 1, 'unknown-word'],
    ['need', true, 'unknown-word'],
    ['stage', 'Closed Won', 'won'],
    ['stage', 'PROPOSAL / PRICE QUOTE', 'negotiating'],
    ['grade', 'a', 'A'],
    ['grade', 'F', 'unknown-word'],
    ['intention', 'not now', 'not-now'],
    ['type', 'Existing', 'existing'],
    ['valueClass', 'key', 'key'],
    ['entryKind', 'attempt', 'attempt'],
    ['outcome', 'no answer', 'no-answer'],
    ['outcome', 'meeting-held', 'meeting-held'],
    ['caseKind', 'Complaint', 'complaint'],
    ['role', 'manager', 'manager'],
    ['language', 'Chinese', 'zh'],
    ['dayKind', '班', 'work'],
  ])('reads, as %s, the cell %j as %j', (kind, cell, expected) => {
    expect(read(kind, cell)).toBe(expected);
  });
});

describe('openRowReader', () => {
  const columns = { id: 0, company: 1, need: 2, expectedClose: 3, lastContact: 4, revenue: 5 };

  it('reads what it can, and reports row, field, code and text of other cells', () => {
    const cells = ['C-7', 'Brightwater', 'maybe?', { day: day('2037-01-01') }, 'soon', '#REF!'];
    const { record, problems } = openRowReader(customerFields, columns, context)(cells, 12);
    expect(record).toMatchObject({ id: 'C-7', company: 'Brightwater', need: null, revenue: null });
    expect(Object.keys(record)).toEqual(Object.keys(customerFields));
    expect(problems).toEqual([
      { row: 12, field: 'revenue', code: 'error-cell', text: '#REF!' },
      { row: 12, field: 'need', code: 'unknown-word', text: 'maybe?' },
      { row: 12, field: 'expectedClose', code: 'close-too-far', text: '2037-01-01' },
      { row: 12, field: 'lastContact', code: 'not-a-day', text: 'soon' },
    ]);
  });

  it('reads a field without a column, or beyond the end of a row, as blank', () => {
    const { record, problems } = openRowReader(
      customerFields,
      { id: 0, need: 9 },
      context,
    )(['C-7'], 2);
    expect([record.id, record.company, record.need, record.added]).toEqual(['C-7', '', null, null]);
    expect(problems).toEqual([]);
  });

  it('names the sheet of a problem that is not in Customers', () => {
    const future = [{ day: TODAY + 1 }];
    const { problems } = openRowReader(
      tableFields.journal,
      { on: 0 },
      context,
      'journal',
    )(future, 3);
    expect(problems).toEqual([
      { row: 3, field: 'on', code: 'future-day', text: '2026-11-22', table: 'journal' },
    ]);
  });

  it('reads the other cells of a row whatever one cell contains', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.double(),
      fc.boolean(),
      fc.integer().map((of) => ({ day: of })),
    );
    const keys = Object.keys(customerFields) as (keyof typeof customerFields)[];
    const row = fc.tuple(fc.nat({ max: keys.length - 1 }), cell);
    fc.assert(
      fc.property(row, ([at, hostile]) => {
        const key = keys[at] as keyof typeof customerFields;
        const other = key === 'id' ? 'company' : 'id';
        const index = { [other]: 0, [key]: 1 };
        const { record, problems } = openRowReader(
          customerFields,
          index,
          context,
        )(['C-1', hostile], 2);
        expect(record[other]).toBe('C-1');
        expect(problems.every(({ field }) => field === key)).toBe(true);
        const isBlank = record[key] === null || record[key] === '';
        const counts = key === 'doNotContact' || problems[0]?.code === 'year-assumed';
        expect(isBlank || counts || problems.length === 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('textOf', () => {
  it('returns days as YYYY-MM-DD and everything else as typed', () => {
    expect([{ day: TODAY }, 1.5, true, ' x '].map(textOf)).toEqual([
      '2026-11-21',
      '1.5',
      'true',
      ' x ',
    ]);
  });
});
