import { firstWithKey } from '../../../src/rules';
import { exactKeys } from '../../../src/rules/matching/exact-keys';

const keysOf = (company: string, phone = '', email = ''): ReturnType<typeof exactKeys> =>
  exactKeys({ company, phone, email });

describe('exactKeys', () => {
  it.each([
    ['Northwind Traders Ltd', 'northwind traders'],
    ['Müller & Söhne GmbH', 'MULLER und SOHNE'],
    ['A.G. Weser', 'AG Weser'],
    ['Koninklijke Philips N.V.', 'koninklijke philips'],
    ['Bosch, Robert', 'Robert Bosch GmbH'],
    ['ＡＢＢ 有限公司', 'abb'],
    ['小米科技有限责任公司', '小米科技'],
  ])('%s and %s have one key', (one, other) => {
    expect(keysOf(one).company).not.toBe('');
    expect(keysOf(one).company).toBe(keysOf(other).company);
  });

  it.each([
    ['北京银行', '上海银行'],
    ['Northwind Traders', 'Northwind Foods'],
  ])('%s and %s have two keys', (one, other) => {
    expect(keysOf(one).company).not.toBe(keysOf(other).company);
  });

  it.each(['n/a', 'N.A.', 'NULL', '(unknown)', '-', '无', '暂无', 'xxx'])(
    'the company cell “%s” has no key',
    (cell) => {
      expect(keysOf(cell).company).toBe('');
    },
  );

  it('a name made of legal forms only keeps all of its words', () => {
    expect(keysOf('The Company').company).toBe('company the');
    expect(keysOf('有限公司').company).toBe('有限公司');
  });

  it.each([
    ['+49 711 1234567', '0711 123 45 67'],
    ['0049 (711) 1234567 ext. 12', '711-1234567 x5'],
    ['13800138001', '+86 138 0013 8001'],
    ['021-12345678 转 801', '+86 21 12345678'],
    ['0711 1234567; 0171 7654321', '0711 1234567'],
    ['０７１１１２３４５６７', '0711 1234567'],
  ])('phone numbers %s and %s have one key', (one, other) => {
    expect(keysOf('', one).phone).toMatch(/^\d{7,9}$/);
    expect(keysOf('', one).phone).toBe(keysOf('', other).phone);
  });

  it.each([
    '',
    '-',
    '12345',
    '4.41E+11',
    '4,41234E+11',
    '#ERROR!',
    '0000000',
    '123456789',
    '111111',
  ])('the phone cell “%s” has no key', (cell) => {
    expect(keysOf('', cell).phone).toBe('');
  });

  it.each([
    ['Ann@Alder.example', 'ann+crm@alder.example'],
    ['Ann Abel <ann@alder.example>', 'mailto:ann@alder.example'],
    ['ann@alder.example; bob@alder.example', 'ann@alder.example'],
  ])('email cells %s and %s have one key', (one, other) => {
    expect(keysOf('', '', one).email).toBe('ann@alder.example');
    expect(keysOf('', '', other).email).toBe('ann@alder.example');
  });
});

describe('firstWithKey', () => {
  it('names the first of several with one key, and nothing for blank cells', () => {
    const list = ['Alder', '', 'Birch', 'ALDER Ltd', '', 'alder'];
    const customers = list.map((company) => ({ company, phone: '', email: '' }));
    expect(firstWithKey(customers)).toEqual([null, null, null, 0, null, 0]);
  });
});
