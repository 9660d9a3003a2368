/** How each language writes dates and numbers. */
import { languages } from '../../src/language';
import { dayFromIso } from '../../src/rules/calendar';

const someDay = dayFromIso('2026-11-21') as number;

describe('dates', () => {
  it('a date is written with its weekday in each language', () => {
    expect(languages.en.dates.full(someDay)).toBe('Sat, Nov 21, 2026');
    expect(languages.en.dates.short(someDay)).toBe('Sat Nov 21');
    expect(languages.zh.dates.full(someDay)).toBe('2026年11月21日 周六');
    expect(languages.zh.dates.short(someDay)).toBe('11月21日 周六');
  });

  it('dates name every weekday and every month', () => {
    const monday = dayFromIso('2026-11-16') as number;
    const week = [0, 1, 2, 3, 4, 5, 6].map((ahead) => languages.en.dates.short(monday + ahead));
    expect(week.map((text) => text.slice(0, 3)).join(' ')).toBe('Mon Tue Wed Thu Fri Sat Sun');
    const firsts = Array.from({ length: 12 }, (_, at) => {
      const month = String(at + 1).padStart(2, '0');
      return languages.en.dates.short(dayFromIso(`2026-${month}-01`) as number).slice(4);
    });
    expect(firsts[0]).toBe('Jan 1');
    expect(firsts[11]).toBe('Dec 1');
    expect(new Set(firsts).size).toBe(12);
  });
});

describe('numbers', () => {
  it('lateness is written in words for one day and several', () => {
    expect(languages.en.numbers.daysLate(1)).toBe('1 working day late');
    expect(languages.en.numbers.daysLate(2)).toBe('2 working days late');
    expect(languages.zh.numbers.daysLate(2)).toBe('晚 2 个工作日');
  });

  it('lateness is less than one working day when only days off have passed', () => {
    expect(languages.en.numbers.daysLate(0)).toBe('less than 1 working day late');
    expect(languages.zh.numbers.daysLate(0)).toBe('晚不到 1 个工作日');
  });
});
