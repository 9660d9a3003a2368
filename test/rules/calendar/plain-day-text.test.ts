/** What may stand around a day without changing it (docs/rules.md §8). */
import { isoFromDay, parseDay } from '../../../src/rules';

const iso = (text: string): string | null => {
  const day = parseDay(text, 'dmy');
  return day === null ? null : isoFromDay(day);
};

describe('parseDay', () => {
  it.each([
    'Wednesday, November 25, 2026',
    'Wed Nov 25 2026',
    'Wed Nov 25 2026 09:00:00 GMT+0100 (Central European Standard Time)',
    'Wed, 25 Nov 2026',
    '2026年11月25日 星期三',
    '2026/11/25 周三',
    '2026/11/25(水)',
    '25/11/2026 (Wed)',
    '25. 11. 2026',
    '2026. 11. 25.',
    '2026 年 11 月 25 日',
    '2026年11月25号',
    '25/11/2026 9:00 AM PST',
    '2026-11-25 09:30:00 +0000 UTC',
    'Nov 25, 2026 at 9:30 AM',
    '2026年11月25日 上午9:30',
    '2026年11月25日 9时30分',
    '25.11.2026 09:30 Uhr',
    '25.11.2026 9.30',
    '25/11/2026 09h30',
    '25/Nov/2026',
    '2026-Nov-25',
    '25.Nov.2026',
    '25th of November 2026',
    'November 25,2026',
    "'2026-11-25",
    '25–11–2026',
    '25\u201111\u20112026',
    '\u200e25/\u200e11/\u200e2026',
    '2026-11-25.',
    '٢٥/١١/٢٠٢٦',
    '２０２６／１１／２５',
  ])('reads “%s” as 25 November 2026', (text) => {
    expect(iso(text)).toBe('2026-11-25');
  });

  it.each([
    '25-27 Nov 2026',
    '2026-11-25 - 2026-11-27',
    '2026-11-25 or 2026-12-01',
    '25.11.2026 called, no answer',
    '令和8年11月25日',
    '民國115年11月25日',
    'sometime',
  ])('does not guess a day from “%s”', (text) => {
    expect(iso(text)).toBeNull();
  });

  it('a year in front has two digits, and then the day may have one', () => {
    expect(['26/11/25', '26.12.5', '27.1.8'].map((text) => parseDay(text, 'ymd'))).toEqual(
      ['2026-11-25', '2026-12-05', '2027-01-08'].map((text) => parseDay(text, null)),
    );
  });
});
