/** Looking up, and whole arrays in and out. */
import { openTryBook } from '../../support/formula-book';

const CELLS = {
  A1: 'Name',
  A2: 'Acme',
  A3: 'Bolt',
  A4: 'Core',
  B1: 'Gap',
  B2: '7',
  B3: '14',
  B4: '28',
  C1: 'Owner',
  C2: 'ann',
  C3: 'bob',
  C4: 'ann',
};

describe('lookups', () => {
  it.each([
    ['=VLOOKUP("bolt";A2:C4;2;FALSE)', 14],
    ['=VLOOKUP("b*";A2:C4;3;FALSE)', 'bob'],
    ['=VLOOKUP("zz";A2:C4;2;FALSE)', '#N/A'],
    ['=VLOOKUP("Acme";A2:C4;9;FALSE)', '#REF!'],
    ['=VLOOKUP("Bz";A2:B4;2)', 14],
    ['=MATCH("core";A2:A4;0)', 3],
    ['=MATCH(20;B2:B4)', 2],
    ['=MATCH(1;B2:B4)', '#N/A'],
    ['=INDEX(A2:C4;2;3)', 'bob'],
    ['=INDEX(A2:C4;9;1)', '#NUM!'],
    ['=SUM(INDEX(A2:C4;0;2))', 49],
    ['=INDEX(B2:B4;MATCH("Core";A2:A4;0))', 28],
    ['=XLOOKUP("core";A2:A4;B2:B4)', 28],
    ['=XLOOKUP("zz";A2:A4;B2:B4;"none")', 'none'],
    ['=XLOOKUP(15;B2:B4;A2:A4;;-1)', 'Bolt'],
    ['=XLOOKUP(15;B2:B4;A2:A4;;1)', 'Core'],
    ['=XLOOKUP("ann";C2:C4;A2:A4;;0;-1)', 'Core'],
    ['=ROW()', 50],
    ['=ROW(B3:B9)', 3],
    ['=ROWS(A2:C4)', 3],
    ['=HYPERLINK("https://example.com";"site")', 'site'],
  ])('%s is %s', (formula, value) => {
    expect(openTryBook(CELLS).answer(formula)).toBe(value);
  });

  it('says what was not found', () => {
    const sheet = openTryBook({ ...CELLS, D1: '=VLOOKUP("zz";A2:C4;2;FALSE)' });
    expect(sheet.sentence('D1')).toBe("Did not find value 'zz' in VLOOKUP evaluation.");
  });

  it('look up every key inside an array formula', () => {
    const sheet = openTryBook({
      ...CELLS,
      E1: '=ARRAYFORMULA(VLOOKUP({"Core";"Acme"};A2:C4;2;FALSE))',
    });
    expect(sheet.values('E1:E2')).toEqual([28, 7]);
  });
});

describe('arrays', () => {
  it.each([
    ['=FILTER(A2:A4;C2:C4="ann")', ['Acme', 'Core', '']],
    ['=SORT(A2:A4;1;FALSE)', ['Core', 'Bolt', 'Acme']],
    ['=SORT(A2:A4;B2:B4;FALSE)', ['Core', 'Bolt', 'Acme']],
    ['=SORT({"b";"";3;"a"})', [3, '', 'a']],
    ['=UNIQUE(C2:C4)', ['ann', 'bob', '']],
    ['=UNIQUE(C2:C4;FALSE;TRUE)', ['bob', '', '']],
    ['=SEQUENCE(3)', [1, 2, 3]],
    ['=INDEX(A2:C4;0;1)', ['Acme', 'Bolt', 'Core']],
  ])('%s fills %s', (formula, values) => {
    const sheet = openTryBook({ ...CELLS, H1: formula });
    expect(sheet.values('H1:H3')).toEqual(values);
  });

  it.each([
    ['=FILTER(A2:A4;C2:C4="zoe")', 'No matches are found in FILTER evaluation.'],
    [
      '=FILTER(A2:A4;C2:C3="ann")',
      'FILTER has mismatched range sizes. Expected row count: 3. column count: 1. Actual row count: 2, column count: 1.',
    ],
  ])('%s says: %s', (formula, sentence) => {
    expect(openTryBook({ ...CELLS, H1: formula }).sentence('H1')).toBe(sentence);
  });
});
