/** Decoding text files in the encodings of common exports. */
import iconv from 'iconv-lite';
import { ReadingBounds } from '../../src/files/bounds';
import { decodeText as decodeWithin, type DecodedText } from '../../src/files/decode-text';

type Decoded = Pick<DecodedText, 'encoding' | 'sure'> & { readonly text: string };

async function decodeText(bytes: Uint8Array): Promise<Decoded | null> {
  const found = await decodeWithin(bytes, new ReadingBounds('a.csv', () => 0));
  if (found === null) return null;
  const { pieces, ...others } = found;
  return { ...others, text: pieces.join('') };
}

const CHINESE = '客户名称,联系人\n上海澜海餐饮管理,刘芳\n';
const FRENCH = 'Company,Contact\nCafé Crème,Zoë Müller\n';

describe('decodeText', () => {
  it.each([
    ['utf-8', {}, 'UTF-8'],
    ['utf-8', { addBOM: true }, 'UTF-8 with BOM'],
    ['utf-16le', { addBOM: true }, 'UTF-16 LE'],
    ['utf-16be', { addBOM: true }, 'UTF-16 BE'],
    ['gbk', {}, 'GBK (GB18030)'],
    ['gb18030', {}, 'GBK (GB18030)'],
  ])('decodes Chinese text in %s %j', async (name, options, encoding) => {
    expect(await decodeText(iconv.encode(CHINESE, name, options))).toMatchObject({
      text: CHINESE,
      encoding,
    });
  });

  it.each([
    ['windows-1252', 'Windows-1252'],
    ['utf-8', 'UTF-8'],
    ['utf-16le', 'UTF-16 LE'],
    ['utf-16be', 'UTF-16 BE'],
  ])('decodes accented letters in %s without a BOM', async (name, encoding) => {
    expect(await decodeText(iconv.encode(FRENCH, name))).toMatchObject({ text: FRENCH, encoding });
  });

  it('does not mistake an accented letter for half a Chinese character', async () => {
    const bytes = iconv.encode('Señor Ibáñez, São Paulo, naïve, Ørsted\n', 'windows-1252');
    expect((await decodeText(bytes))?.encoding).toBe('Windows-1252');
  });

  it('decodes quotes, dashes and the euro sign of Windows-1252', async () => {
    const text = 'Company;Note\nMüller;“Söhne” – 5 € … ‘ok’ ™\n';
    expect(await decodeText(iconv.encode(text, 'windows-1252'))).toMatchObject({
      text,
      encoding: 'Windows-1252',
    });
  });

  it('accepts a short text with a stray control character or zero', async () => {
    for (const text of [
      'Company\nAc\u0001me\nBolt\n',
      `Company\nAc\u0000me\n${'Bolt\n'.repeat(50)}`,
    ]) {
      expect(await decodeText(Buffer.from(text))).toMatchObject({ text, encoding: 'UTF-8' });
    }
  });

  it('decodes emoji and right-to-left text', async () => {
    expect((await decodeText(Buffer.from('مرحبا 🎉')))?.text).toBe('مرحبا 🎉');
  });

  it('returns null for binary data', async () => {
    expect(
      await decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3])),
    ).toBeNull();
    expect(await decodeText(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]))).toBeNull();
  });
});
