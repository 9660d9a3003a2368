/** Typed text as a cell parses it. */
import { openLocale } from '../../../host/book/locale';
import { parseTyped } from '../../../host/book/typed-text';

const read = (text: string, locale = 'en_US') => {
  const { value, formula, format } = parseTyped(text, openLocale(locale), () => 2026);
  return formula === '' ? [value, format] : [value, format, formula];
};

describe('parseTyped', () => {
  it.each([
    ['=SUM(A1)', ['#ERROR!', '', '=SUM(A1)']],
    ['+1 (555) 010-9999', ['#ERROR!', '', '=+1 (555) 010-9999']],
    ['=', ['=', '']],
    ["'=SUM(A1)", ['=SUM(A1)', '']],
    ["''quoted", ["'quoted", '']],
    ['-foo', ['-foo', '']],
    ['@here', ['@here', '']],
    ['007', [7, '']],
    [' 5 ', [5, '']],
    ['+81', [81, '']],
    ['1,234.50', [1234.5, '#,##0.00']],
    ['1,2', ['1,2', '']],
    ['10%', [0.1, '0%']],
    ['$2.99', [2.99, '$#,##0.00']],
    ['(5)', [-5, '']],
    ['1e3', [1000, '0.00E+00']],
    ['e3', ['e3', '']],
    ['E12', ['E12', '']],
    ['.5', [0.5, '']],
    ['true', [true, '']],
    ['Yes', ['Yes', '']],
    ['2026-11-23', [46_349, 'yyyy-mm-dd']],
    ['2026/1/5', [46_027, 'yyyy/mm/dd']],
    ['2026-02-30', ['2026-02-30', '']],
    ['1/5/2026', [46_027, 'm/d/yyyy']],
    ['13/5/2026', ['13/5/2026', '']],
    ['1-2', [46_024, 'm/d']],
    ['Jan 5, 2026', [46_027, 'mmm d, yyyy']],
    ['5-Jan-2026', [46_027, 'd-mmm-yyyy']],
    ['2026年1月5日', [46_027, 'yyyy"年"m"月"d"日"']],
    ['12:00', [0.5, 'h:mm']],
    ['6:00 PM', [0.75, 'h:mm AM/PM']],
    ['2026-11-23 12:00', [46_349.5, 'yyyy-mm-dd h:mm']],
    ['1850-01-01', ['1850-01-01', '']],
    ['Acme 5', ['Acme 5', '']],
  ])('%s', (text, cell) => expect(read(text)).toEqual(cell));

  it.each([
    ['1/5/2026', 'en_GB', [46_143, 'd/m/yyyy']],
    ['1.234,5', 'de_DE', [1234.5, '#,##0.00']],
    ['1.5.2026', 'de_DE', [46_143, 'd.m.yyyy']],
    ['$2.99', 'en_GB', ['$2.99', '']],
    ['26/1/5', 'zh_CN', [46_027, 'yy/m/d']],
  ])('%s in %s', (text, locale, cell) => expect(read(text, locale)).toEqual(cell));
});
