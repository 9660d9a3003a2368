/** Scattered cells written in few calls, and the ID of a new row before its other cells. */
import { openMemorySpreadsheet } from '../../../src/platform/memory';
import type { Cell } from '../../../src/rules';
import { writeCells, type CellWrite } from '../../../src/workbook/records';

/** Writes to a blank sheet; returns the calls and what the sheet holds. */
function write(writes: readonly CellWrite[]) {
  const sheet = openMemorySpreadsheet().insertSheet('Customers');
  const calls: string[] = [];
  const counted = {
    ...sheet,
    write: (blocks: Parameters<typeof sheet.write>[0]) => {
      calls.push(...blocks.map(({ row, column }) => `${row}/${column}`));
      sheet.write(blocks);
    },
    fill: (...args: Parameters<typeof sheet.fill>) => {
      calls.push('fill');
      sheet.fill(...args);
    },
  };
  writeCells(counted, writes);
  return { calls, rows: sheet.read() };
}

const at = (row: number, column: number, cell: Cell): CellWrite => ({
  ...{ row, column, cell, before: '' },
});

describe('writeCells', () => {
  it('takes as many calls for the same values in many separate rows as in a few', () => {
    const rowsOf = (count: number) =>
      Array.from({ length: count }, (_, index) => index * 2 + 2).flatMap((row) => [
        at(row, 3, 'Clear'),
        at(row, 4, 1),
      ]);
    const { calls, rows } = write(rowsOf(100));
    expect(calls).toHaveLength(2);
    expect(calls).toEqual(write(rowsOf(3)).calls);
    expect(rows[1]).toEqual(['', '', '', 'Clear', 1]);
    expect(rows[2]).toEqual(['', '', '', '', '']);
    expect(rows[199]?.slice(3)).toEqual(['Clear', 1]);
  });

  it('writes neighbours as one block', () => {
    expect(write([at(2, 1, 'a'), at(2, 2, 'b'), at(3, 1, 'a'), at(3, 2, 'c')]).calls).toEqual([
      '2/1',
    ]);
  });

  it('writes the ID of a new row before its other cells, wherever its column is', () => {
    const id: CellWrite = { ...at(5, 4, 'c9'), isKey: true };
    expect(write([at(5, 0, 'Acme'), at(5, 2, '1'), id]).calls).toEqual(['5/4', '5/0', '5/2']);
  });
});
