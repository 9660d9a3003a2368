/** Files that nobody should hand over: the figures are right or refused in one line, and no number is made up. */
import { figuresInput, ON_MONDAY, runFigures } from '../../../support/team-of-twelve';

const HEADINGS =
  'Customer ID,Company,Owner,Need,Stage,Expected close,Closed on,Potential value,Added,Last contact,Currency';
const won = (id: string, value = '1', currency = ''): string =>
  `${id},Company ${id},Ana,clear,won,,2026-11-02,${value},2026-01-05,,${currency}`;
const file = (...lines: readonly string[]): string => [HEADINGS, ...lines, ''].join('\n');
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

const FILES: Readonly<Record<string, string>> = {
  empty: '',
  'headings only': file(),
  'blank rows': file(...Array.from({ length: 300 }, () => ',,,,,,,,,,')),
  'one customer': file('C1,Alder'),
  '500 unknown columns': Array.from({ length: 500 }, (_, at) => `c${at}`).join(','),
  '500 columns beside known ones': `${HEADINGS},${'x,'.repeat(490)}\n${won('C1')},${'y,'.repeat(490)}\n`,
  'NUL bytes': file(`C1,Al\0der,Ana,cl\0ear,won,,2026-11-02,1\0,,`, '\0\0\0'),
  'merged into each other':
    'Customer ID,Company,Merged into,Referred by\nA,Alder,B,A\nB,Birch,A,B\nC,Cedar,C,C\n',
  'several currencies': file(
    ...['EUR', 'USD', 'CNY'].map((each, at) => won(`C${at}`, '100', each)),
  ),
  'days out of range': file(
    'C1,A,Ana,clear,won,9999-12-31,0001-01-01,1e308,2999-01-01,1066-10-14',
    'C2,B,Ana,clear,lost,2026-13-45,2026-02-30,-1e308,0000-00-00,31.12.2199',
  ),
  'amounts that are none': file(
    ...['Infinity', '1e400', 'NaN', '0x10'].map((each, at) => won(`C${at}`, each)),
  ),
  formulas: file('=1+1,=HYPERLINK("http://x"),@SUM(A1),+clear,-won,,,,,'),
  'names of built-in properties': [
    'Customer ID,Company,Owner,Stage,Closed on,Source,Lost reason',
    ...NAMES.map((name) => [name, name, name, 'lost', '2026-11-02', name, name].join(',')),
  ].join('\n'),
  'a cell of two million characters': file(`C1,${'A'.repeat(2_000_000)}`),
  'a quotation mark that is never closed': file('C1,"Alder,Ana', 'C2,Birch,Ana'),
  'one ID for all': file(...Array.from({ length: 50 }, () => won('C1'))),
  'control characters': file('C1,\u001B[31mRed\u0007\u202E,Ana\u2028Ben,clear'),
  'all paused': [
    'Customer ID,Company,Do not contact,Stage,Closed on',
    ...Array.from({ length: 6 }, (_, at) => `C${at},Company ${at},yes,won,2026-11-02`),
  ].join('\n'),
  'ends of lines of all kinds': `${HEADINGS}\r${won('C1')}\r${won('C2')}\r\n`,
  'tables in tables': `<table><tr><th>Customer ID<th>Company<tr><td>C1<td>${'<table>'.repeat(2000)}x</table>`,
  'a zip file of nothing': `PK\u0003\u0004${'\0'.repeat(500)}`,
};

/** What no JSON of ours holds: a share above 1, or a number that is none. */
function wrongIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'number') {
    const isShare = /share$/i.test(key) || key === 'unchanged';
    return !Number.isFinite(value) || (isShare && (value < 0 || value > 1))
      ? [`${key} ${value}`]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => wrongIn(each, name));
}

describe('the figures of a hostile file', () => {
  it.each(Object.entries(FILES))('are right or refused in one line: %s', async (name, text) => {
    const path = figuresInput(`${name.replace(/\W/g, '-')}.csv`, text);
    const { exitCode, out, said } = await runFigures('--data', path, ...ON_MONDAY, '--json');
    if (exitCode === 0) {
      expect(said).toBe('');
      expect(wrongIn(JSON.parse(out))).toEqual([]);
    } else {
      expect([exitCode, out, said.trim().split('\n').length]).toEqual([2, '', 1]);
    }
  });

  it('never add amounts of several currencies up, and give no share of few', async () => {
    const path = figuresInput('currencies.csv', FILES['several currencies'] ?? '');
    const { out } = await runFigures('--data', path, ...ON_MONDAY, '--json');
    const { wonAmount, conversion, tooFew } = JSON.parse(out) as Record<string, unknown>;
    expect(wonAmount).toEqual(['CNY', 'EUR', 'USD'].map((currency) => ({ currency, amount: 100 })));
    expect(conversion).toMatchObject({ won: 3, lost: 0, share: null });
    expect(tooFew).toContain('conversion');
  });

  it('say of a file whose customers are all paused that nothing is known of the present', async () => {
    const path = figuresInput('paused.csv', FILES['all paused'] ?? '');
    const { out } = await runFigures('--data', path, ...ON_MONDAY, '--json');
    const { gradeMix, conversion, tooFew } = JSON.parse(out) as Record<string, unknown>;
    expect(gradeMix).toEqual({ A: 0, B: 0, C: 0, D: 0, E: 0, U: 0 });
    expect(tooFew).toEqual(expect.arrayContaining(['gradeMix', 'dueLoad', 'forecast']));
    expect(conversion).toMatchObject({ won: 6, share: 1 });
  });
});
