/** Number formats: which are dates, and the text a cell displays. */
import { openLocale } from '../../../host/book/locale';
import { displayText, isDateFormat } from '../../../host/book/number-format';

const US = openLocale('en_US');

describe('isDateFormat', () => {
  it.each([
    ['yyyy-mm-dd', true],
    ['h:mm AM/PM', true],
    ['[h]:mm', true],
    ['', false],
    ['@', false],
    ['General', false],
    ['#,##0.00', false],
    ['0.00E+00', false],
    ['[Red]0', false],
    ['0 "days"', false],
  ])('%s: %s', (format, date) => expect(isDateFormat(format)).toBe(date));
});

describe('displayText', () => {
  it.each([
    [46_349, 'yyyy-mm-dd', '2026-11-23'],
    [46_349, 'M/d/yyyy', '11/23/2026'],
    [46_349.75, 'ddd d mmm yy h:mm AM/PM', 'Mon 23 Nov 26 6:00 PM'],
    [46_349.5, 'yyyy"年"m"月"d"日" HH:mm:ss', '2026年11月23日 12:00:00'],
    [1.5, '[h]:mm', '36:00'],
    [0.1, '0%', '10%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-2.99, '$#,##0.00', '-$2.99'],
    [0.1 + 0.2, '', '0.3'],
    [true, '', 'TRUE'],
    ['text', 'yyyy-mm-dd', 'text'],
  ])('%s as %s', (value, format, text) => expect(displayText(value, format, US)).toBe(text));

  it('throws for an unsupported number format', () => {
    expect(() => displayText(1, '# ?/?', US)).toThrow('not imitated: the display of number format');
  });
});
