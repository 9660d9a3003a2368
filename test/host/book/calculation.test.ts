/** Recalculation after edits: dependents, arrays, names, other sheets, rows and columns, the clock. */
import { openTryBook } from '../support/formula-book';

describe('Calculation', () => {
  it('recalculates formulas that depend on an edited cell, directly or indirectly', () => {
    const sheet = openTryBook({ A1: '2', B1: '=A1*2', C1: '=B1+1', D1: '=SUM(A:C)' });
    expect(sheet.values('B1:D1')).toEqual([4, 5, 11]);
    sheet.type({ A1: '10' });
    expect(sheet.values('B1:D1')).toEqual([20, 21, 51]);
    sheet.type({ B1: '1' });
    expect(sheet.values('B1:D1')).toEqual([1, 2, 13]);
  });

  it('calculates a chain of ten thousand formulas', () => {
    const sheet = openTryBook({ A1: '1' });
    const { active } = sheet.book;
    active.insertLines('row', 1000, 9_001);
    for (let row = 2; row <= 10_000; row++) active.type(row, 1, `=A${row - 1}+1`);
    expect(sheet.value('A10000')).toBe(10_000);
    sheet.type({ A1: '5' });
    expect(sheet.value('A10000')).toBe(10_004);
  });

  it('reports a circular dependency and recovers when it is removed', () => {
    const sheet = openTryBook({ A1: '=B1+1', B1: '=C1', C1: '=A1', D1: '=A1' });
    expect(sheet.values('A1:D1')).toEqual(['#REF!', '#REF!', '#REF!', '#REF!']);
    expect(sheet.sentence('A1')).toBe(
      'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
    );
    sheet.type({ C1: '1' });
    expect(sheet.values('A1:D1')).toEqual([2, 1, 1, 2]);
  });

  it('allows a formula to call ROWS on its own column', () => {
    const sheet = openTryBook({ A3: '=ROWS(A$1:A)+ROW(A3)' });
    expect(sheet.value('A3')).toBe(1003);
  });

  it('treats an array that would fill its own inputs as circular', () => {
    const sheet = openTryBook({ A1: '=ARRAYFORMULA(A3:A9+1)' });
    expect(sheet.sentence('A1')).toContain('Circular dependency');
  });

  describe('arrays', () => {
    it('blocks an array by content and lets it spill once that is cleared', () => {
      const sheet = openTryBook({ A1: '1', A2: '2', A3: '3', U6: 'mine', U5: '={A1:A3}' });
      expect([sheet.value('U5'), sheet.sentence('U5'), sheet.value('U7')]).toEqual([
        '#REF!',
        'Array result was not expanded because it would overwrite data in U6.',
        '',
      ]);
      sheet.type({ U6: '' });
      expect(sheet.values('U5:U7')).toEqual([1, 2, 3]);
      sheet.type({ U7: 'typed over' });
      expect(sheet.values('U5:U7')).toEqual(['#REF!', '', 'typed over']);
      sheet.type({ U7: '' });
      expect(sheet.values('U5:U7')).toEqual([1, 2, 3]);
    });

    it('blocks an array by an empty text, which counts as content', () => {
      const sheet = openTryBook({ A1: '1', A2: '2', U5: '={A1:A2}' });
      sheet.book.active.putEmptyText(6, 21);
      expect(sheet.sentence('U5')).toContain('data in U6.');
      expect(sheet.book.active.lastRow()).toBe(6);
    });

    it('ignores clearing a cell covered by an array', () => {
      const sheet = openTryBook({ B1: '=SEQUENCE(3)', B2: '' });
      expect(sheet.values('B1:B3')).toEqual([1, 2, 3]);
    });

    it('recalculates readers when an array grows or shrinks', () => {
      const sheet = openTryBook({
        A1: 'x',
        A2: 'x',
        A3: 'y',
        B1: '=FILTER(A1:A5;A1:A5="x")',
        C1: '=COUNTA(B:B)',
      });
      expect(sheet.value('C1')).toBe(2);
      sheet.type({ A3: 'x' });
      expect([sheet.value('C1'), sheet.value('B3')]).toEqual([3, 'x']);
      sheet.type({ A1: 'y', A2: 'y' });
      expect([sheet.value('C1'), sheet.value('B2')]).toEqual([1, '']);
      sheet.type({ B1: '' });
      expect([sheet.value('C1'), sheet.value('B1')]).toEqual([0, '']);
    });

    it('counts empty texts of an array as content, but not its blanks', () => {
      const sheet = openTryBook({ A1: '=ARRAYFORMULA(IF(ROW(B1:B9)=1;"h";))' });
      expect(sheet.book.active.lastRow()).toBe(1);
      sheet.type({ A1: '=ARRAYFORMULA(IF(ROW(B1:B9)=1;"h";""))' });
      expect(sheet.book.active.lastRow()).toBe(9);
    });

    it('reports missing rows when an array reaches the end of the sheet', () => {
      const sheet = openTryBook({ A1: '=SEQUENCE(1200)' });
      expect(sheet.sentence('A1')).toBe(
        'Result was not automatically expanded, please insert more rows (200).',
      );
      sheet.book.active.insertLines('row', 1000, 200);
      expect(sheet.value('A1200')).toBe(1200);
    });
  });

  describe('rows and columns', () => {
    it('adjusts references and includes an inserted row in open ranges', () => {
      const sheet = openTryBook({ A1: 'n', A2: '1', A3: '2', C1: '=SUM(A$1:A)', C3: '=A3*$A$2' });
      sheet.book.active.insertLines('row', 2, 1);
      expect([sheet.formula('C1'), sheet.formula('C4')]).toEqual(['=SUM(A$1:A)', '=A4*$A$3']);
      sheet.type({ A2: '5' });
      expect([sheet.value('C1'), sheet.value('C4')]).toEqual([8, 2]);
      sheet.book.active.insertLines('column', 1, 2);
      expect([sheet.formula('E1'), sheet.value('E1')]).toEqual(['=SUM(C$1:C)', 8]);
    });

    it('turns deleted references into #REF!, and undo restores the text', () => {
      const sheet = openTryBook({ A1: '1', A2: '2', A3: '3', B1: '=A2+A3', C1: '=SUM(A$2:A3)' });
      const { active, calculation } = sheet.book;
      const texts = calculation.texts();
      active.deleteLines('row', 2, 1);
      expect([sheet.formula('B1'), sheet.value('B1'), sheet.formula('C1')]).toEqual([
        ...['=#REF!+A2', '#REF!', '=SUM(A$2:A2)'],
      ]);
      active.insertLines('row', 2, 1);
      sheet.type({ A2: '2' });
      texts.forEach(({ row, column, text }) => active.type(row, column, text));
      expect([sheet.formula('C1'), sheet.value('B1'), sheet.value('C1')]).toEqual([
        ...['=SUM(A$2:A3)', 5, 5],
      ]);
    });

    it('moves a spilled array with its formula', () => {
      const sheet = openTryBook({ A5: '=SEQUENCE(3)', B5: '=SUM(A5:A9)' });
      sheet.book.active.insertLines('row', 6, 1);
      expect(sheet.values('A5:A8')).toEqual([1, 2, 3, '']);
      sheet.book.active.insertLines('row', 1, 2);
      expect([sheet.value('B7'), ...sheet.values('A5:A9')]).toEqual([6, '', '', 1, 2, 3]);
      sheet.book.active.deleteLines('row', 7, 1);
      expect(sheet.values('A5:A9')).toEqual(['', '', '', '', '']);
    });
  });

  it('recalculates formulas when names are added, moved and removed', () => {
    const sheet = openTryBook({ A1: '7', A2: '8', B1: '=Rate*2' });
    const place = { sheetId: sheet.book.active.id, row: 1, column: 1, rows: 1, columns: 1 };
    expect(sheet.value('B1')).toBe('#NAME?');
    sheet.book.names.set('Rate', place);
    expect(sheet.value('B1')).toBe(14);
    sheet.book.names.set('Rate', { ...place, row: 2 });
    expect(sheet.value('B1')).toBe(16);
    sheet.book.active.insertLines('row', 1, 1);
    expect(sheet.value('B2')).toBe(16);
    sheet.book.names.load([]);
    expect(sheet.value('B2')).toBe('#NAME?');
  });

  it('recalculates formulas when sheets are added, renamed and deleted', () => {
    const sheet = openTryBook({ A1: "='My list'!A1+1" });
    expect(sheet.value('A1')).toBe('#REF!');
    const other = sheet.book.addSheet('My list', [[4]]);
    expect(sheet.value('A1')).toBe(5);
    other.name = 'List';
    expect([sheet.formula('A1'), sheet.value('A1')]).toEqual(['=List!A1+1', 5]);
    other.change(1, 1, { value: 9 });
    expect(sheet.value('A1')).toBe(10);
    sheet.book.deleteSheet(other);
    expect([sheet.formula('A1'), sheet.value('A1')]).toEqual(['=#REF!+1', '#REF!']);
  });

  it('updates TODAY() at midnight and NOW() with every edit', () => {
    const sheet = openTryBook({ A1: '=TODAY()', A2: '=NOW()' });
    const [today, now] = [Number(sheet.value('A1')), Number(sheet.value('A2'))];
    sheet.turnClock(now + 0.25);
    expect([sheet.value('A1'), sheet.value('A2')]).toEqual([today, now]);
    sheet.type({ B1: 'edit' });
    expect(sheet.value('A2')).toBe(now + 0.25);
    sheet.turnClock(today + 1);
    expect(sheet.value('A1')).toBe(today + 1);
  });

  it('rewrites formulas for another locale', () => {
    const sheet = openTryBook({ A1: '=SUM(1.5,2)' });
    sheet.book.locale = openTryBook({}, 'de_DE').book.locale;
    expect([sheet.formula('A1'), sheet.value('A1')]).toEqual(['=SUM(1,5;2)', 3.5]);
  });
});
