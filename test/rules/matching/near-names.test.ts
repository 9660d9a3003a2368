import { isOnePerson, suspectDuplicates, type ComparedRow } from '../../../src/rules';
import { BLANK_ROW } from '../../support/gold-lists';

const MOBILE = { phone: '13912345678' };

/** Customers who share nothing, as in a real list. */
const OTHERS = Array.from({ length: 300 }, (_, at) => ({
  ...BLANK_ROW,
  company: `第${at}号客户${String.fromCharCode(0x4e00 + at * 7)}`,
  contact: String.fromCharCode(0x5000 + at * 3, 0x6000 + at * 5, 0x7000 + at * 2),
  phone: `1370000${String(1000 + at * 13)}`,
}));

const levelOf = (
  one: Partial<ComparedRow>,
  other: Partial<ComparedRow>,
  others: readonly ComparedRow[] = [],
): string | null => {
  const groups = suspectDuplicates([
    { ...BLANK_ROW, ...one },
    { ...BLANK_ROW, ...other },
    ...others,
  ]);
  return groups.find(({ rows }) => rows.includes(0) && rows.includes(1))?.level ?? null;
};

const levelsOf = (one: Partial<ComparedRow>, other: Partial<ComparedRow>): readonly unknown[] => [
  levelOf(one, other),
  levelOf(one, other, OTHERS),
];

describe('names that are nearly the same', () => {
  it.each([
    ['易文瑜', '易文瑜先生'],
    ['易文瑜', '易文瑜（女士）'],
    ['易文瑜', '易文瑜 经理'],
    ['易文瑜', '易 文瑜'],
    ['陈志强', '陈志强总经理'],
    ['王芳', '王芳老师'],
    ['欧阳修', '欧阳修总'],
    ['Eva Braun', 'Frau Dr. Eva Braun'],
    ['Eva Braun', 'Braun, Ms. Eva'],
    ['Juan Pérez', 'Sr. Juan Perez'],
    ['佐藤健', '佐藤健様'],
  ])('%s and %s with one mobile number are the same', (one, other) => {
    const rows = [one, other].map((contact) => ({ ...MOBILE, contact })) as [object, object];
    expect(levelsOf(...rows)).toEqual(['same', 'same']);
  });

  it.each([
    ['陶秀芳', '陶秀方'],
    ['陶秀芳', '陶芳秀'],
    ['陶秀芳', '淘秀芳'],
    ['陶秀芳', '陶芳'],
    ['陶秀芳先生', '陶秀方总'],
    ['王伟', '王玮'],
    ['王经理', '王伟'],
    ['王经理', '王总'],
    ['易文瑜先生', '易文瑜女士'],
    ['Jon', 'John'],
    ['Amy Li', 'Ami Li'],
    ['Mr Smith', 'Mrs Smith'],
  ])('%s and %s with one mobile number are perhaps one person', (one, other) => {
    const rows = [one, other].map((contact) => ({ ...MOBILE, contact })) as [object, object];
    expect(levelsOf(...rows)).toEqual(['perhaps', 'perhaps']);
  });

  it.each([
    { company: '云帆科技' },
    { company: '云帆科技', email: 'a@one.example', address: '上海市 南京路 5 号' },
    { address: 'Harbour Street 5, 20457 Hamburg', birthday: '19810203' },
  ])('whatever else differs, one mobile number and nearly one name are suspected: %j', (facts) => {
    const other = {
      company: facts.company === undefined ? '' : '海川贸易',
      email: 'b@two.example',
      address: '北京市 长安街 99 号',
      birthday: '19700101',
    };
    expect(
      levelsOf(
        { ...MOBILE, contact: '陶秀芳', ...facts },
        { ...MOBILE, contact: '陶秀方', ...other },
      ),
    ).toEqual(['perhaps', 'perhaps']);
  });

  it.each([
    [{ email: 'tao@fang.example' }, { email: 'Tao@fang.example' }],
    [{ phone: '021-5555 1234' }, { phone: '+86 21 5555 1234' }],
  ])('one address or number of few is as good as a mobile number: %j', (one, other) => {
    expect(levelsOf({ ...one, contact: '陶秀芳' }, { ...other, contact: '陶秀方' })).toEqual([
      'perhaps',
      'perhaps',
    ]);
  });

  it('companies of nearly one name with one number are suspected too', () => {
    expect(levelsOf({ ...MOBILE, company: '美的' }, { ...MOBILE, company: '美地' })).toEqual([
      'perhaps',
      'perhaps',
    ]);
    const contact = { company: '云帆科技', phone: '021-5555 1234' };
    expect(levelsOf({ ...contact, contact: '陶秀芳' }, { ...contact, contact: '陶秀方' })).toEqual([
      'perhaps',
      'perhaps',
    ]);
  });

  it.each([
    ['王伟', '王芳', { phone: '021-5555 1234', company: '云帆科技' }],
    ['王伟', '李芳', MOBILE],
    ['陶秀芳', '陶秀方', {}],
    ['Till1', 'Till2', { phone: '0711 555123' }],
  ])('%s and %s are two people where they share %j', (one, other, shared) => {
    expect(levelsOf({ ...shared, contact: one }, { ...shared, contact: other })).toEqual([
      null,
      null,
    ]);
  });

  it('two titles of one surname at one switchboard are not certain to be one person', () => {
    const firm = { phone: '021-5555 1234', company: '云帆科技' };
    expect(levelsOf({ ...firm, contact: '王总' }, { ...firm, contact: '王经理' })).not.toContain(
      'same',
    );
    const shop = { phone: '0711 555123', company: 'Northwind' };
    expect(
      levelsOf({ ...shop, contact: 'Mr Smith' }, { ...shop, contact: 'Dr Smith' }),
    ).not.toContain('same');
  });

  it('a form of address without a name is no name', () => {
    expect(levelsOf({ contact: '先生' }, { contact: '先生' })).toEqual([null, null]);
  });
});

describe('isOnePerson', () => {
  it.each([
    ['易文瑜', '易文瑜先生', true],
    ['Dr. Eva Braun', 'braun eva', true],
    ['王总', '王总', true],
    ['王总', '王经理', false],
    ['Mr Smith', 'Smith', false],
    ['易文瑜先生', '易文瑜女士', false],
    ['陶秀芳', '陶秀方', false],
  ])('%s and %s: %s', (one, other, isOne) => {
    expect([isOnePerson(one, other), isOnePerson(other, one)]).toEqual([isOne, isOne]);
  });
});
