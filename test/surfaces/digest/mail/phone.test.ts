import { shownPhones } from '../../../../src/surfaces/digest/mail/phone';

describe('shownPhones', () => {
  it.each([
    ['+44 20 7946 0958', '+442079460958'],
    ['(555) 010-4477', '5550104477'],
    ['０２１-５５５５０１２３', '02155550123'],
    ['+1 415 555 0132 ext. 14', '+14155550132'],
    ['010-5555 0199 转 3', '01055550199'],
  ])('shownPhones makes %s a link that dials', (typed, dial) => {
    expect(shownPhones(typed).map((phone) => phone.dial)).toEqual([dial]);
  });

  it.each(['call Anna', '12', '1.38E+12', 'javascript:alert(1)', '+1+2+3456789', '1'.repeat(30)])(
    'shownPhones shows %s without a link',
    (typed) => {
      expect(shownPhones(typed).map((phone) => phone.dial)).toEqual([null]);
    },
  );

  it('shownPhones shows the first two numbers of a cell, and none of a blank one', () => {
    expect(shownPhones('555 0100 01; 555 0100 02 / 555 0100 03').map(({ text }) => text)).toEqual([
      '555 0100 01',
      '555 0100 02',
    ]);
    expect(shownPhones('')).toEqual([]);
  });
});
