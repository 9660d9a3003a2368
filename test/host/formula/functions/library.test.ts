/** How a function of somebody else's library would be taken in. */
import { arrayOfRows, ErrorValue, type FormulaWorld, type Value } from '../../../../host/formula';
import { adapted, type LibraryFunction } from '../../../../host/formula/functions/library';

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
      arrayOfRows([[1, null, new ErrorValue('#N/A')]]),
      'x',
    );
    expect(seen).toEqual([[[1, null, '#N/A']], 'x']);
    expect(answer).toEqual(arrayOfRows([[1, 'a'], [true]]));
  });

  it('makes what is no value of a cell an error', () => {
    expect(ask(() => new Error('#NUM!'))).toMatchObject({ code: '#VALUE!' });
    expect([ask(() => NaN), ask(() => undefined)]).toMatchObject([{ code: '#VALUE!' }, null]);
  });
});
