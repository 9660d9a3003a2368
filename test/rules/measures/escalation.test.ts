import { escalationOf } from '../../../src/rules';

describe('escalationOf', () => {
  it.each([
    [0, null],
    [2, null],
    [3, 'seller'],
    [4, 'seller'],
    [5, 'manager'],
    [6, 'manager'],
    [7, 'reassign'],
    [250, 'reassign'],
  ])('at %i working days late, the level is %s', (late, told) => {
    expect(escalationOf(late)).toBe(told);
  });
});
