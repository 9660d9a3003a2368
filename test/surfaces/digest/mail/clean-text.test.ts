import { fc } from '../../../support/laws';
import { cleanText, isolate, utf8Bytes } from '../../../../src/surfaces/digest/mail/clean-text';

describe('cleanText', () => {
  it.each([
    ['joins lines', 'a\r\n\tb\u2028c', 'a b c'],
    ['removes control characters', 'a\u0000\u0007\u009fb', 'ab'],
    ['removes overrides of direction', 'abc\u202egpj.exe\u2066', 'abcgpj.exe'],
    ['removes characters of zero width', 'a\u200b\u2060\ufeffb', 'ab'],
    ['keeps joined emoji whole', '👩\u200d💻', '👩\u200d💻'],
    ['replaces half a surrogate pair', 'a\ud83d', 'a\ufffd'],
    ['limits the marks on a letter', `e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(3)}`],
    ['keeps a formula as text', '=HYPERLINK("x")', '=HYPERLINK("x")'],
  ])('%s', (_, typed, shown) => {
    expect(cleanText(typed, 80)).toBe(shown);
  });

  it('cleanText cuts 50,000 characters to the length asked for, without halving one', () => {
    expect(cleanText('字'.repeat(50_000), 10)).toBe(`${'字'.repeat(9)}…`);
    expect(cleanText(`${' '.repeat(9_000)}x`, 10)).toBe('x');
    expect(Array.from(cleanText('😀'.repeat(99), 10))).toHaveLength(10);
  });

  it('cleanText never returns more characters than asked for, nor any that it removes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const shown = cleanText(typed, 40);
        expect(Array.from(shown).length).toBeLessThanOrEqual(40);
        expect(shown).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('isolate', () => {
  it('isolate isolates right-to-left text and leaves other text unchanged', () => {
    expect(isolate('שלום 3')).toBe('\u2068שלום 3\u2069');
    expect(isolate('Brightwater 明湖')).toBe('Brightwater 明湖');
  });
});

describe('utf8Bytes', () => {
  it('utf8Bytes counts the same bytes as an encoder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Bytes(text)).toBe(Buffer.byteLength(text, 'utf8'));
      }),
    );
  });
});
