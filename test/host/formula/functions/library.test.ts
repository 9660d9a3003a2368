/** Functions of somebody else's library, with the answers that Sheets documents, and how one is taken in. */
import { arrayOfRows, ErrorValue, type FormulaWorld, type Value } from '../../../../host/formula';
import { adapted, type LibraryFunction } from '../../../../host/formula/functions/library';
import { openTryBook } from '../../support/formula-book';

const scope = {
  ...{ world: {} as FormulaWorld, sheetId: 0, row: 1, column: 1, array: false },
  ...{ locals: new Map(), formats: new Map() },
};
const ask = (work: LibraryFunction, ...args: Value[]): Value => {
  const adaptedFunction = adapted('ODD', work);
  if (!('answer' in adaptedFunction)) throw new Error('not an eager function');
  return adaptedFunction.answer(args, scope);
};

describe('adapted', () => {
  it('hands over rows and takes rows back', () => {
    const seen: unknown[] = [];
    const answer = ask(
      (...args) => {
        seen.push(...args);
        return [[1, 'a'], [true]];
      },
      arrayOfRows([[1, null, 'y']]),
      'x',
    );
    expect(seen).toEqual([[[1, null, 'y']], 'x']);
    expect(answer).toEqual(arrayOfRows([[1, 'a'], [true]]));
  });

  it('passes an error on, and makes what is no value of a cell an error', () => {
    const missing = new ErrorValue('#N/A');
    expect(ask(() => 1, arrayOfRows([[1, missing]]))).toBe(missing);
    expect(ask(() => new Error('#NUM!'), 1)).toMatchObject({ code: '#NUM!' });
    expect([ask(() => NaN, 1), ask(() => undefined, 1)]).toMatchObject([{ code: '#DIV/0!' }, null]);
  });
});

describe('a function of the library', () => {
  const book = openTryBook({
    ...{ A1: '1', A2: '2', A3: 'three', A5: '4', B1: '2', B2: '4', B3: '7' },
    ...{ C1: '1', C2: '2', C3: '3', D1: '-100', D2: '60', D3: '60', E1: '=1/0' },
  });

  it.each([
    ['=ROUND(DEGREES(PI());6)', 180],
    ['=LOG(8;2)', 3],
    ['=SUM(ARRAYFORMULA(LOG10({10;100;1000})))', 6],
    ['=COMBIN(5;2)', 10],
    ['=STDEV(A1:A5)', 1.527525],
    ['=VAR.P(A1:A5)', 1.555556],
    ['=SUMSQ(A1:A5;"3")', 30],
    ['=PERCENTILE(C1:C3;0.25)', 1.5],
    ['=RANK(2;C1:C3)', 2],
    ['=CORREL(C1:C3;B1:B3)', 0.993399],
    ['=SLOPE(B1:B3;C1:C3)', 2.5],
    ['=IRR(D1:D3)', 0.130662],
    ['=PMT(0.01;12;1000)', -88.848789],
    ['=YEARFRAC(DATE(2026;1;1);DATE(2026;7;1))', 0.5],
    ['=WEEKNUM(DATE(2026;11;23))', 48],
    ['=LN(0)', '#NUM!'],
    ['=STDEV(C1)', '#DIV/0!'],
    ['=STDEV(A4)', '#DIV/0!'],
    ['=CORREL(C1:C3;E1:E3)', '#DIV/0!'],
    ['=LN()', '#N/A'],
  ])('%s is %s', (formula, expected) => {
    const answer = book.answer(formula);
    expect(typeof answer === 'number' ? Number(answer.toFixed(6)) : answer).toBe(expected);
  });
});
