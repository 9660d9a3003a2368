/** Areas after rows or columns are inserted, deleted or moved. */
import type { LineChange } from '../../../host/formula';
import { fc } from '../../support/laws';
import { followArea, followCells, movedLine } from '../../../host/book/line-change';

const C2_C5 = { row: 2, column: 3, rows: 4, columns: 1 };

describe('followArea', () => {
  it.each<[string, LineChange, object | undefined]>([
    [
      'grows around rows inserted inside',
      { kind: 'inserted', axis: 'row', before: 3, count: 2 },
      { row: 2, rows: 6 },
    ],
    [
      'moves for rows inserted at its top',
      { kind: 'inserted', axis: 'row', before: 2, count: 1 },
      { row: 3, rows: 4 },
    ],
    [
      'stays for rows inserted below',
      { kind: 'inserted', axis: 'row', before: 6, count: 1 },
      { row: 2, rows: 4 },
    ],
    [
      'shrinks for rows deleted',
      { kind: 'deleted', axis: 'row', first: 1, count: 3 },
      { row: 1, rows: 2 },
    ],
    ['is gone with its last row', { kind: 'deleted', axis: 'row', first: 2, count: 4 }, undefined],
    [
      'goes along as a whole',
      { kind: 'moved', axis: 'row', first: 1, count: 6, before: 9 },
      { row: 4, rows: 4 },
    ],
    [
      'follows its column',
      { kind: 'moved', axis: 'column', first: 3, count: 1, before: 1 },
      { column: 1 },
    ],
  ])('%s', (_, change, expected) => {
    const area = followArea(C2_C5, change);
    if (expected) expect(area).toMatchObject(expected);
    else expect(area).toBeUndefined();
  });
});

describe('followCells', () => {
  it('splits a validation when a middle column is moved away', () => {
    const wide = { row: 2, column: 3, rows: 4, columns: 3 };
    const change = { kind: 'moved', axis: 'column', first: 4, count: 1, before: 9 } as const;
    expect(followCells(wide, change)).toEqual([
      { ...wide, columns: 2 },
      { ...wide, column: 8, columns: 1 },
    ]);
  });
});

describe('movedLine', () => {
  it('moves no two lines to the same position', () => {
    const line = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(line, line, line, (first, count, before) => {
        fc.pre(before < first || before > first + count);
        const change = { kind: 'moved', axis: 'row', first, count, before } as const;
        const places = Array.from({ length: 30 }, (_, at) => movedLine(at + 1, change));
        expect(new Set(places).size).toBe(30);
        expect(Math.max(...places.map(Number))).toBe(30);
      }),
    );
  });
});
