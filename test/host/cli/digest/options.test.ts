/** The options of `npm run digest`, and the message for every mistake. */
import { readDigestOptions } from '../../../../host/cli/digest/options';

const read = (line: string): ReturnType<typeof readDigestOptions> =>
  readDigestOptions(line.split(' '));

describe('readDigestOptions', () => {
  it('requires only the file', () => {
    expect(read('--data a.csv --timezone Asia/Tokyo')).toEqual({
      data: 'a.csv',
      journal: null,
      purchases: null,
      cases: null,
      team: null,
      map: {},
      sheet: null,
      by: null,
      today: null,
      takeOver: null,
      timezone: 'Asia/Tokyo',
      holidays: null,
      language: 'en',
      dateOrder: null,
      to: null,
      wholeDay: false,
      out: null,
      save: null,
      json: false,
    });
  });

  it('rejects field names such as __proto__', () => {
    for (const field of ['__proto__', 'constructor', 'toString']) {
      expect(() => read(`--data a.csv --map ${field}=Firma`)).toThrow(`no field “${field}”`);
    }
  });

  it('accepts several mappings, and headings that contain an equals sign', () => {
    const options = readDigestOptions([
      '--data',
      'a.csv',
      '--map',
      'company=Firma',
      '--map',
      'owner=A = B',
    ]);
    expect(options?.map).toEqual({ company: 'Firma', owner: 'A = B' });
  });

  it('returns null when help is requested', () => {
    expect(read('--help')).toBeNull();
  });

  it.each([
    ['--json', '--data is missing'],
    ['--data a.csv --dat x', 'There is no option --dat.'],
    ['--data a.csv b.csv', '“b.csv” has no option before it'],
    ['--data', '--data needs a value'],
    ['--data a.csv --out --json', '--out needs a value'],
    ['--data a.csv --json=yes', '--json takes no value'],
    ['--data a.csv --map company', '--map “company” is incomplete'],
    ['--data a.csv --map =x', '--map “=x” is incomplete'],
    ['--data a.csv --by customer', '--by cannot be “customer”. Use company or row.'],
    ['--data a.csv --today 21.11.2026', '--today “21.11.2026” is not a day'],
    ['--data a.csv --today 2026-02-29', '--today “2026-02-29” is not a day'],
    ['--data a.csv --today 1066-10-14', '--today 1066-10-14 is out of range'],
    ['--data a.csv --timezone Mars/Base', 'There is no time zone “Mars/Base”'],
    ['--data a.csv --date-order dym', '--date-order cannot be “dym”'],
    ['--data a.csv --to boss', '--to “boss” is not an email address'],
    [
      '--data a.csv --to boss(me)@firm.example',
      '--to “boss(me)@firm.example” is not an email address',
    ],
    ['--data a.csv --save a.csv', '--save “a.csv” must end in .xlsx'],
  ])('explains what is wrong with: %s', (line, sentence) => {
    expect(() => read(line)).toThrow(sentence);
  });
});
