/** vCards as phones, Outlook, Google and Apple write them. */
import { noteCodes, readFrom } from '../support/read-files';

const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

async function read(text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { rows } = await readFrom(text);
  const [headings = [], ...records] = rows;
  return records.map((cells) =>
    Object.fromEntries(headings.map((heading, at) => [String(heading), cells[at]])),
  );
}

describe('vCards', () => {
  it('a birthday of Apple without a year has none', async () => {
    const [found] = await read(
      card('VERSION:3.0', 'FN:Ann', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-10'),
    );
    expect(found?.['Birthday']).toBe('--03-10');
  });

  it('a card of version 2.1 is read: quoted-printable text, bare types, folded lines', async () => {
    const [found] = await read(
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;Dr.;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen=',
        ' M=C3=BCller',
        'ORG:Acme;Sales',
        'TEL;WORK;VOICE:(111) 555-1111',
        'TEL;CELL;VOICE:(111) 555-4444',
        'TEL;WORK;FAX:(111) 555-3333',
        'ADR;WORK;PREF:;Suite 4;222 Broadway;New York;NY;99999;USA',
        'BDAY:19850310',
        'PHOTO;ENCODING=BASE64;TYPE=JPEG:',
        ' AAECAwQF',
        '',
      ),
    );
    expect(found).toEqual({
      Company: 'Acme',
      Contact: 'Jürgen Müller',
      Phone: '(111) 555-4444',
      'Phone 2': '(111) 555-1111',
      Address: 'Suite 4, 222 Broadway, New York, NY, 99999',
      Country: 'USA',
      Birthday: '1985-03-10',
    });
  });

  it('cards of version 3.0 and 4.0 are read: groups, escapes, preferences, URIs', async () => {
    const found = await read(
      card(
        'VERSION:3.0',
        'FN:Ann O\\, Neil',
        'item1.EMAIL;TYPE=INTERNET:home@x.example',
        'item2.EMAIL;TYPE=INTERNET,pref:work@x.example',
        'IMPP:wechat:ann88',
        'NOTE:one\\ntwo',
      ) +
        card(
          'version:4.0',
          'N:Li;Lei;;;',
          'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102',
          'BDAY:--0203',
          'CATEGORIES:vip,north',
        ),
    );
    expect(found).toMatchObject([
      {
        Contact: 'Ann O, Neil',
        Email: 'work@x.example',
        'Email 2': 'home@x.example',
        IMAddress: 'ann88',
        Notes: 'one\ntwo',
      },
      {
        Contact: 'Lei Li',
        Phone: '+1-418-656-9254 ext. 102',
        Birthday: '--02-03',
        Tags: 'vip,north',
      },
    ]);
  });

  it.each(['\n', '\r', '\r\n'])('cards with lines that end in %j are read', async (end) => {
    const text = card('VERSION:3.0', 'FN:Ann').toLowerCase().replaceAll('\r\n', end);
    expect(await read(text)).toEqual([{ Contact: 'ann' }]);
  });

  it('a value over very many lines is read, each of them once', async () => {
    // Copying the value again with each line would take minutes.
    const note = ['NOTE;ENCODING=QUOTED-PRINTABLE:', ...Array<string>(100_000).fill('=41'), 'end'];
    const [found] = await read(card('VERSION:2.1', 'FN:Ann', note.join('=\r\n')));
    expect(String(found?.['Notes']).length).toBe(100_003);
  });

  it('that the rows come from cards is noted', async () => {
    expect(noteCodes(await readFrom(card('FN:Ann', 'TEL:1')))).toEqual(['vcard certain']);
  });
});
