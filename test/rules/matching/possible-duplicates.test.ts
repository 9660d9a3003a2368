import { possibleDuplicates, type Identity } from '../../../src/rules';

const BLANK: Identity = {
  id: '',
  company: '',
  contact: '',
  phone: '',
  email: '',
  owner: '',
  mergedInto: '',
};

const listed = (...rows: Partial<Identity>[]) =>
  rows.map((facts, at) => ({ row: at + 2, record: { ...BLANK, ...facts } }));

const idsFound = (
  customer: Partial<Identity>,
  others: ReturnType<typeof listed>,
): readonly string[] => possibleDuplicates({ ...BLANK, ...customer }, others).map(({ id }) => id);

describe('possibleDuplicates', () => {
  it('two spellings of one company are one, whoever owns it', () => {
    const others = listed({ id: 'a', company: 'Acme GmbH', owner: 'Ben' });
    expect(idsFound({ company: 'ACME' }, others)).toEqual(['a']);
  });

  it('in place of a merged customer comes the one that was kept, once', () => {
    const others = listed(
      { id: 'a', company: 'Acme', phone: '0711 1234567' },
      { id: 'b', company: 'Acme Trading', phone: '0711 7654321', mergedInto: 'a' },
      { id: 'c', company: 'Acme Trading', phone: '0711 7654321', mergedInto: 'b' },
    );
    expect(idsFound({ company: 'Acme Trading' }, others)).toEqual(['a']);
    expect(idsFound({ company: 'Acme', phone: '0711 7654321' }, others)).toEqual(['a']);
  });

  it('a customer is no duplicate of those who were merged into it', () => {
    const [kept, merged] = listed(
      { id: 'a', company: 'Acme' },
      { id: 'b', company: 'Acme', mergedInto: 'a' },
    );
    expect(idsFound(kept?.record ?? {}, [kept, merged] as ReturnType<typeof listed>)).toEqual([]);
  });

  it('customers merged in a circle are shown as they are', () => {
    const others = listed(
      { id: 'a', company: 'Acme', mergedInto: 'b' },
      { id: 'b', company: 'Acme', mergedInto: 'a' },
    );
    expect(idsFound({ company: 'Acme' }, others)).toEqual(['a', 'b']);
  });
});
