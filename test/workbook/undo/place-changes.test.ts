/** Place changes: each kind is undone while the sheet is as it left it, and blocked otherwise. */
import { openMemorySpreadsheet, type MemorySheet } from '../../../src/platform/memory';
import {
  BLOCKED,
  placeUndoBlocker,
  undoPlaceChange,
  type PlaceChange,
} from '../../../src/workbook/undo/place-changes';

const GRADE = '=FOLLOWUP_COLUMN("grade"; "Grade"; A$1:A)';

function customers() {
  const spreadsheet = openMemorySpreadsheet({
    sheets: {
      Customers: [
        ['Company', 'Grade', 'Need'],
        ['Acme', '', 'Clear'],
        ['Bolt', '', ''],
      ],
    },
  });
  const [sheet] = spreadsheet.sheets();
  if (sheet === undefined) throw new Error('There is no sheet.');
  return {
    sheet,
    blocker: (change: PlaceChange) => placeUndoBlocker(spreadsheet, change)?.code ?? null,
    undo: (change: PlaceChange) => {
      undoPlaceChange(spreadsheet, change);
    },
    spreadsheet,
  };
}

const put = (sheet: MemorySheet, row: number, column: number, cell: string): void => {
  sheet.write([{ row, column, cells: [[cell]] }]);
};

describe('changed cells', () => {
  const change: PlaceChange = {
    kind: 'cells',
    sheet: 'Customers',
    row: 2,
    column: 2,
    before: [['Potential'], ['None']],
    after: [['Clear'], ['']],
  };

  it('get their old values back while they are intact', () => {
    const { sheet, blocker, undo } = customers();
    expect(blocker(change)).toBeNull();
    undo(change);
    expect(sheet.read().map((line) => line[2])).toEqual(['Need', 'Potential', 'None']);
  });

  it('are blocked once one of them was changed', () => {
    const { sheet, blocker } = customers();
    put(sheet, 3, 2, 'Clear');
    expect(blocker(change)).toBe('changed');
  });

  it('are blocked once their sheet was deleted', () => {
    const { spreadsheet, blocker } = customers();
    spreadsheet.deleteSheet('Customers');
    expect(blocker(change)).toBe('gone');
  });
});

describe('a formula', () => {
  const change: PlaceChange = {
    kind: 'formula',
    sheet: 'Customers',
    row: 1,
    column: 1,
    before: '',
    after: GRADE,
    shown: 'Level',
  };

  it('gives way to the value that was there before', () => {
    const { sheet, blocker, undo } = customers();
    sheet.writeFormula(1, 1, GRADE.replace('$', '').replace(/; /g, ','));
    expect(blocker(change)).toBeNull();
    undo(change);
    expect(sheet.read()[0]?.[1]).toBe('Level');
    expect(sheet.formulas(1)[0]?.[1]).toBe('');
  });

  it('gives way to the formula that was there before', () => {
    const { sheet, undo } = customers();
    undo({ ...change, before: '=A1' });
    expect(sheet.formulas(1)[0]?.[1]).toBe('=A1');
  });

  it('is blocked once it was changed', () => {
    const { sheet, blocker } = customers();
    sheet.writeFormula(1, 1, '=A1');
    expect(blocker(change)).toBe('changed');
  });
});

describe('cleared cells', () => {
  const change: PlaceChange = {
    kind: 'cleared',
    sheet: 'Customers',
    row: 2,
    column: 1,
    before: [['A'], ['B']],
  };

  it('get their old values back while the formula fills them', () => {
    const { sheet, blocker, undo } = customers();
    sheet.writeFormula(1, 1, GRADE);
    expect(blocker(change)).toBeNull();
    undo(change);
    expect(sheet.read().map((line) => line[1])).toEqual(['', 'A', 'B']);
  });

  it('are blocked once the formula is gone or cannot spill', () => {
    const { sheet, blocker } = customers();
    expect(blocker(change)).toBe('changed');
    sheet.writeFormula(1, 1, GRADE);
    sheet.readRows = () => [['Company', BLOCKED, 'Need']];
    expect(blocker(change)).toBe('changed');
  });
});

describe('the moved heading row', () => {
  const change: PlaceChange = { kind: 'moved', sheet: 'Customers', from: 3 };

  it('returns to its old row while it is on top', () => {
    const { sheet, blocker, undo } = customers();
    sheet.writeFormula(1, 1, GRADE);
    expect(blocker(change)).toBeNull();
    undo(change);
    expect(sheet.read().map((line) => line[0])).toEqual(['Acme', 'Bolt', 'Company']);
  });

  it('is blocked once another row is on top', () => {
    expect(customers().blocker(change)).toBe('changed');
  });
});

describe('a new sheet', () => {
  const change: PlaceChange = {
    kind: 'sheet',
    sheet: 'Customers',
    after: [
      ['Company', null, 'Need'],
      ['Acme', '', 'Clear'],
      ['Bolt', '', 'None'],
    ],
  };

  it('is deleted while it holds nothing else, even if cells were emptied', () => {
    const { spreadsheet, blocker, undo } = customers();
    expect(blocker(change)).toBeNull();
    undo(change);
    expect(spreadsheet.sheetTitled('Customers')).toBeNull();
    expect(blocker(change)).toBeNull();
  });

  it('is blocked once a cell was added', () => {
    const { sheet, blocker } = customers();
    put(sheet, 4, 0, 'Cog');
    expect(blocker(change)).toBe('changed');
  });
});

describe('new columns', () => {
  const change: PlaceChange = {
    kind: 'columns',
    sheet: 'Customers',
    column: 1,
    headings: ['Grade', 'Need'],
  };

  it('are deleted while only Duebook has filled them', () => {
    const { sheet, blocker, undo } = customers();
    put(sheet, 2, 2, '');
    put(sheet, 2, 1, 'A');
    expect(blocker(change)).toBeNull();
    undo(change);
    expect(sheet.read()).toEqual([['Company'], ['Acme'], ['Bolt']]);
  });

  it('are blocked once a colleague filled one of them', () => {
    expect(customers().blocker(change)).toBe('changed');
  });

  it('are blocked once a heading was changed, but not by one that was never written', () => {
    const { sheet, blocker } = customers();
    put(sheet, 2, 2, '');
    put(sheet, 1, 2, '');
    expect(blocker(change)).toBeNull();
    put(sheet, 1, 2, 'Colour');
    expect(blocker(change)).toBe('changed');
  });
});

describe('a frozen heading row', () => {
  it('is unfrozen by undo', () => {
    const { sheet, blocker, undo } = customers();
    sheet.freezeHeading();
    const change: PlaceChange = { kind: 'frozen', sheet: 'Customers' };
    expect(blocker(change)).toBeNull();
    undo(change);
    expect(sheet.frozenRows()).toBe(0);
  });
});

describe('deleted rows', () => {
  it('return below all others, without the cells that formulas fill', () => {
    const { sheet, blocker, undo } = customers();
    const change: PlaceChange = {
      kind: 'rows',
      sheet: 'Customers',
      before: [
        ['Cog', null, 'Clear'],
        ['Dye', null, ''],
      ],
    };
    const { write } = sheet;
    let columns: readonly number[] = [];
    sheet.write = (blocks) => {
      columns = blocks.map(({ column }) => column);
      write(blocks);
    };
    expect(blocker(change)).toBeNull();
    undo(change);
    expect(columns).toEqual([0, 2]);
    expect(sheet.read().slice(3)).toEqual([
      ['Cog', '', 'Clear'],
      ['Dye', '', ''],
    ]);
  });
});
