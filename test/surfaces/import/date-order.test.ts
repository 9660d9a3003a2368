/** Which of the numbers of a date is the day. */
import { dateOrderOf } from '../../../src/surfaces/import/date-order';

describe('dateOrderOf', () => {
  it('dateOrderOf reads month first where a second part above 12 can only be a day', () => {
    expect(dateOrderOf(['3/4/2026', '10/20/2016'])).toEqual({ order: 'mdy', isGuessed: false });
  });

  it('dateOrderOf reads day first where a first part above 12 can only be a day', () => {
    expect(dateOrderOf(['03.04.2026', '20-11-2026'])).toEqual({ order: 'dmy', isGuessed: false });
  });

  it('dateOrderOf reads year first where the first part can be no day', () => {
    expect(dateOrderOf(['99/03/04'])).toEqual({ order: 'ymd', isGuessed: false });
  });

  it('dateOrderOf lets twelve decide nothing: it may be a month', () => {
    expect(dateOrderOf(['12/12/2026', '1/2/2026'])).toEqual({ order: 'mdy', isGuessed: true });
  });

  it('dateOrderOf follows the majority in a file that mixes both', () => {
    expect(dateOrderOf(['20/11/2026', '21/11/2026', '11/22/2026']).order).toBe('dmy');
  });

  it('dateOrderOf needs no order when the year comes first or the month has a name', () => {
    const texts = [
      '2026-11-21',
      '2026/1/2',
      '2026年1月2日',
      '16 Apr, 2021 00:02:00',
      '45631.0',
      '',
    ];
    expect(dateOrderOf(texts)).toEqual({ order: null, isGuessed: false });
  });

  it('dateOrderOf is not misled by a time behind the date', () => {
    expect(dateOrderOf(['20/11/2026 13:45']).order).toBe('dmy');
  });
});
