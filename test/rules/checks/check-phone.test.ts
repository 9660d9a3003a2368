import { phoneFault, phoneHabitsOf } from '../../../src/rules/checks/check-phone';

const NO_HABITS = phoneHabitsOf([]);
const WITH_ZERO = phoneHabitsOf(['0711 123456', '0711-98765432', '030 1234567', '+49 171 1234567']);

describe('phoneFault', () => {
  it.each(['4.41E+11', '4,41E+11', '441200000000', '#ERROR!', '#NUM!'])(
    'a phone cell “%s” has lost digits',
    (cell) => {
      expect(phoneFault(cell, NO_HABITS)).toBe('lost-digits');
    },
  );

  it.each(['12345', '-', 'ask Ann', '+49'])('“%s” is no phone number', (cell) => {
    expect(phoneFault(cell, NO_HABITS)).toBe('not-a-phone');
  });

  it.each(['', ' ', '0711 123456', '+49 711 123456', '13800138001', '400-800-8000', '1234567'])(
    'nothing is wrong with “%s”',
    (cell) => {
      expect(phoneFault(cell, NO_HABITS)).toBeNull();
      expect(phoneFault(cell, WITH_ZERO)).toBeNull();
    },
  );

  it('digits alone have lost their zero where most numbers of the list have one', () => {
    expect(phoneFault('711123456', WITH_ZERO)).toBe('lost-zero');
    expect(phoneFault('711123456', NO_HABITS)).toBeNull();
    expect(phoneFault('711 123456', WITH_ZERO)).toBeNull();
  });

  it('a mobile of China with a digit too few or too many is told where most numbers are such', () => {
    const habits = phoneHabitsOf(['13900001101', '139 0000 1102', '0571-87654321']);
    const cells = [
      '1390000111',
      '139-0000-11122',
      '13900001103',
      '+1 390 000 1112',
      '400-800-8000',
    ];
    const faults = cells.map((cell) => phoneFault(cell, habits));
    expect(faults).toEqual(['wrong-length', 'wrong-length', null, null, null]);
    expect(phoneFault('1390000111', NO_HABITS)).toBeNull();
  });

  it('where most numbers have no zero in front, none is lost', () => {
    const habits = phoneHabitsOf(['0711 1234567', '212-555-0100', '212-555-0199']);
    expect(phoneFault('7111234567', habits)).toBeNull();
  });
});
