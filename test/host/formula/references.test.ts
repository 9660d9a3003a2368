/** How formulas are rewritten when the sheet changes under them. */
import {
  copiedText,
  followChange,
  followRename,
  followSheetDeletion,
  translated,
  type LineChange,
} from '../../../host/formula';

const here = { decimal: '.', home: 'Customers', sheet: 'Customers' } as const;
const follow = (text: string, change: LineChange, where: typeof here | object = here): string =>
  followChange(text, { ...here, ...where }, change);

describe('followChange', () => {
  it.each([
    ['=A1+A2', '=A1+A3'],
    ['=$A$2', '=$A$3'],
    ['=SUM(A1:A5)', '=SUM(A1:A6)'],
    ['=SUM(A2:A5)', '=SUM(A3:A6)'],
    ['=SUM(A$1:A)', '=SUM(A$1:A)'],
    ['=SUM(A2:A)', '=SUM(A3:A)'],
    ['=SUM(A:A)+SUM(1:1)', '=SUM(A:A)+SUM(1:1)'],
    ['=SUM(1:2)', '=SUM(1:3)'],
    ['=Team!A2+Customers!A2', '=Team!A2+Customers!A3'],
    ["='客户 1'!A2", "='客户 1'!A2"],
    ['="A2"&LOG10(A2)', '="A2"&LOG10(A3)'],
    ['=no formula(', '=no formula('],
  ])('a row inserted before row 2 makes %s into %s', (before, after) => {
    expect(follow(before, { kind: 'inserted', axis: 'row', before: 2, count: 1 })).toBe(after);
  });

  it.each([
    ['=A1+A5', '=A1+A3'],
    ['=A2', '=#REF!'],
    ['=SUM(B$2:B4)', '=SUM(B$2:B2)'],
    ['=SUM(B2:B3)', '=SUM(#REF!)'],
    ['=SUM(B$3:B)', '=SUM(B$2:B)'],
    ['=SUM(B1:B10)', '=SUM(B1:B8)'],
  ])('deleting rows 2 and 3 makes %s into %s', (before, after) => {
    expect(follow(before, { kind: 'deleted', axis: 'row', first: 2, count: 2 })).toBe(after);
  });

  it.each([
    ['=SUM(A:C)', '=SUM(A:D)'],
    ['=$B2', '=$C2'],
    ['=SUM(B$1:B)', '=SUM(C$1:C)'],
    ['=SUM(2:2)', '=SUM(2:2)'],
    ['=Z1', '=AA1'],
  ])('a column inserted before B makes %s into %s', (before, after) => {
    expect(follow(before, { kind: 'inserted', axis: 'column', before: 2, count: 1 })).toBe(after);
  });

  it.each([
    ['=A5', '=A2'],
    ['=A2', '=A3'],
    ['=SUM(A$1:A)', '=SUM(A$1:A)'],
    ['=SUM(A2:A9)', '=SUM(A3:A9)'],
    ['=SUM(A5:A5)', '=SUM(A2:A2)'],
    ['=SUM(A6:A9)', '=SUM(A6:A9)'],
    ['=SUM(A3:A5)', '=SUM(A4:A5)'],
  ])('dragging row 5 above row 2 makes %s into %s', (before, after) => {
    const change = { kind: 'moved', axis: 'row', first: 5, count: 1, before: 2 } as const;
    expect(follow(before, change)).toBe(after);
  });

  it('follows another sheet only where the formula names it', () => {
    const change = { kind: 'inserted', axis: 'row', before: 1, count: 1 } as const;
    expect(follow("=A1+Team!A1+'my team'!A1", change, { sheet: 'team' })).toBe(
      "=A1+Team!A2+'my team'!A1",
    );
  });
});

describe('followRename', () => {
  it('quotes the new name where it has to be', () => {
    expect(followRename('=Team!A1+A1', { ...here, sheet: 'team' }, "Anna's team")).toBe(
      "='Anna''s team'!A1+A1",
    );
    expect(followSheetDeletion('=Team!A1+A1', { ...here, sheet: 'Team' })).toBe('=#REF!+A1');
  });
});

describe('copiedText', () => {
  it.each([
    ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
    ['=SUM(A$1:A)', '=SUM(B$1:B)'],
    ['=SUM(A:A)', '=SUM(B:B)'],
    ["='客户'!A1", '=客户!B3'],
  ])('filled two down and one to the right %s is %s', (before, after) => {
    expect(copiedText(before, '.', 2, 1)).toBe(after);
  });

  it('is #REF! off the edge', () => {
    expect(copiedText('=A1+$A$1', '.', -1, 0)).toBe('=#REF!+$A$1');
  });
});

describe('translated', () => {
  it('writes the separators and decimals of another locale', () => {
    expect(translated('=IF(A1>1.5,{1,2;3,4},"1,5")', '.', ',')).toBe(
      '=IF(A1>1,5;{1\\2;3\\4};"1,5")',
    );
    expect(translated('=IF(A1>1,5;{1\\2};2)', ',', '.')).toBe('=IF(A1>1.5;{1,2};2)');
  });
});
