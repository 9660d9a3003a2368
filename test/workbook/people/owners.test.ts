/** Owner cells are typed by people: spellings, addresses, names that nobody knows. */
import { addressIn, type Colleague } from '../../../src/rules';
import { openOwners } from '../../../src/workbook';

const colleague = (facts: Partial<Colleague>): Colleague => ({
  name: '',
  email: '',
  role: null,
  language: null,
  digest: null,
  capacity: null,
  awayFrom: null,
  awayTo: null,
  coveredBy: '',
  alsoKnownAs: '',
  ...facts,
});
const li = colleague({ name: 'Li Na', email: 'li@team.example', alsoKnownAs: '李娜; Lina' });
const smith = colleague({ name: 'Ann Smith', alsoKnownAs: 'Smith, Ann' });
const ownerOf = openOwners([{ row: 2, record: li }]);

describe('openOwners', () => {
  it.each([
    'Li Na',
    'li  na',
    'ＬＩ ＮＡ',
    '李娜',
    'lina',
    'LI@team.example',
    'Li <li@team.example>',
  ])('knows a colleague spelled %s', (cell) => {
    expect(ownerOf(cell)).toEqual({ kind: 'colleague', colleague: li });
  });

  it('knows a spelling with a comma in it', () => {
    const book = openOwners([{ row: 2, record: smith }]);
    expect(book('Smith, Ann')).toEqual({ kind: 'colleague', colleague: smith });
  });

  it('takes an address that is in no Team as a person of its own', () => {
    expect(ownerOf('eva@team.example')).toEqual({ kind: 'address', address: 'eva@team.example' });
    expect(ownerOf('Eva <EVA@team.example>')).toBe(ownerOf('eva@team.example'));
  });

  it('says when nobody answers to a name, and when there is none', () => {
    expect(ownerOf('Bob')).toEqual({ kind: 'unknown', name: 'Bob' });
    expect(ownerOf('BOB')).toBe(ownerOf('Bob'));
    expect(ownerOf('  ')).toEqual({ kind: 'nobody' });
  });
});

describe('addressIn', () => {
  it.each([
    ['a@b.example', 'a@b.example'],
    [' a@b.example ', 'a@b.example'],
    ['mailto:a@b.example', 'a@b.example'],
    ['Ann B <a@b.example>', 'a@b.example'],
    ['a @ b.example', 'a@b.example'],
    ['王@例子.中国', '王@例子.中国'],
  ])('reads %s', (cell, address) => {
    expect(addressIn(cell)).toBe(address);
  });

  it.each([
    'a@b',
    'a b',
    '@b.example',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example>c@d.example',
    `${'x'.repeat(250)}@b.example`,
    'Ann a@b.example',
    'a@b-.example',
    'a@-b.example',
    'a@b..example',
    'a@.b.example',
    'a..c@b.example',
    'a@b_c.example',
    'a@b.ex/ample',
    `a@${'x'.repeat(64)}.example`,
    '',
  ])('refuses %j, which mail cannot be sent to', (cell) => {
    expect(addressIn(cell)).toBeNull();
  });
});
