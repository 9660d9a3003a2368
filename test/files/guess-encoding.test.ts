/** Files of customers are short: the encoding is guessed from a few names. */
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

describe('decodeText of other encodings', () => {
  it.each([
    ['gb18030', 'GBK (GB18030)', '公司,联系人\n杭州云栖茶业,王敏\n'],
    ['gb18030', 'GBK (GB18030)', 'Company,Need\n杭州,clear\n'],
    ['gb18030', 'GBK (GB18030)', 'Company\n联通\n'],
    ['big5', 'Big5', '公司,聯絡人\n台北貿易,陳小明\n'],
    ['big5', 'Big5', 'Company,Need\n藍天貿易,clear\n'],
    ['shift_jis', 'Shift_JIS', '会社名,担当者\n株式会社青空,田中太郎\n'],
    ['shift_jis', 'Shift_JIS', 'Company,Need\nトヨタ自動車,clear\n'],
    ['shift_jis', 'Shift_JIS', 'Company\nｱｵｿﾞﾗ商事\n'],
    ['euc-kr', 'EUC-KR', 'Company,Need\n삼성전자,clear\n'],
    ['euc-kr', 'EUC-KR', '회사,담당자\n한빛상사,김민수\n'],
    ['windows-1250', 'Windows-1250', 'Firma\nŻółw Sp. z o.o.\nŁukasz Wiśniewski\n'],
    ['windows-1250', 'Windows-1250', 'Firma\nŠkoda\nJiří Dvořák\n'],
    ['windows-1250', 'Windows-1250', 'Company\nŻabka\n'],
    ['windows-1251', 'Windows-1251', 'Компания\nРога и Копыта\n'],
    ['windows-1251', 'Windows-1251', 'Company\nООО «Ромашка»\nИнтерТрейд\n'],
    ['windows-1252', 'Windows-1252', 'Company\nMüller GmbH\nJürgen Groß\n'],
    ['windows-1252', 'Windows-1252', 'Name\nJosé Núñez\nÅsa Ødegård\n'],
    ['windows-1252', 'Windows-1252', 'NAME\nMÜLLER\n'],
    ['windows-1252', 'Windows-1252', 'Amount\n€ 12\n'],
  ])('reads %s as %s: %j', async (encoding, named, text) => {
    expect(await decodeText(iconv.encode(text, encoding))).toMatchObject({ text, encoding: named });
  });

  it('reads lines of two encodings each in its own', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Company\nÉtoile\n'),
      Buffer.from('Cr\u00e8me\n', 'latin1'),
    ]);
    expect(await decodeText(bytes)).toEqual({
      text: 'Company\nÉtoile\nCrème\n',
      encoding: 'UTF-8 and Windows-1252',
      sure: 'likely',
    });
  });

  it('a single letter of valid UTF-8 is that letter', async () => {
    expect((await decodeText(Buffer.from('a,b\n1,ʤ\n')))?.encoding).toBe('UTF-8');
  });

  it('a character cut off at the end of the file does not change the encoding', async () => {
    const bytes = Buffer.from('Company\nZoë\nCafé');
    expect(await decodeText(bytes.subarray(0, -1))).toMatchObject({ text: 'Company\nZoë\nCaf' });
  });
});
