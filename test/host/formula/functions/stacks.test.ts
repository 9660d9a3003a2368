/** Arrays put together and taken apart. */
import { openTryBook } from '../../support/formula-book';

describe('stacks', () => {
  const book = openTryBook({ A1: '1', B1: 'a', A2: '2', B2: 'b', C4: 'far' });

  it.each([
    ['=JOIN(",";TOCOL(VSTACK(A1:A2;9)))', '1,2,9'],
    ['=COLUMNS(VSTACK(A1:B2;9))', 2],
    ['=ISNA(INDEX(VSTACK(A1:B2;9);3;2))', true],
    ['=JOIN(",";HSTACK(A1:B1;A2))', '1,a,2'],
    ['=ROWS(HSTACK(A1:A2;B1))', 2],
    ['=JOIN(",";TOROW(A1:B2))', '1,a,2,b'],
    ['=JOIN(",";TOROW(A1:B2;0;TRUE))', '1,2,a,b'],
    ['=ROWS(TOCOL(A1:C4;1))', 5],
    ['=JOIN(",";TOROW(CHOOSECOLS(A1:B2;-1;1)))', 'a,1,b,2'],
    ['=JOIN(",";CHOOSEROWS(A1:B2;2))', '2,b'],
    ['=CHOOSEROWS(A1:B2;3)', '#VALUE!'],
  ])('%s is %s', (formula, expected) => {
    expect(book.answer(formula)).toBe(expected);
  });
});
