import { domainToASCII } from 'node:url';
import { foldAddress } from '../../../src/rules';

describe('foldAddress', () => {
  it.each([
    'bücher.example',
    '公司.例子',
    'mañana.com',
    'пример.испытание',
    'faß.de',
    '😀.example',
  ])('knows %s in its own script and as mail servers carry it', (domain) => {
    const carried = domainToASCII(domain);
    expect(carried).toMatch(/xn--/);
    expect(foldAddress(`Ana@${carried.toUpperCase()}`)).toBe(`ana@${domain}`);
    expect(foldAddress(`ana@${domain}`)).toBe(`ana@${domain}`);
  });

  it('leaves what is no label of any script as it stands', () => {
    for (const label of ['xn--', 'xn--é', 'xn--a-', 'xn--99999999', 'xn--zzzzzzzzzzzzzzzz-zzzz']) {
      expect(typeof foldAddress(`a@${label}.example`)).toBe('string');
    }
    expect(foldAddress('a@xn--99999999.example')).toBe('a@xn--99999999.example');
    expect(foldAddress('a@xn--b_b.example')).toBe('a@xn--b_b.example');
  });

  it('reads nothing before the @', () => {
    expect(foldAddress('xn--bcher-kva@example.com')).toBe('xn--bcher-kva@example.com');
  });
});
