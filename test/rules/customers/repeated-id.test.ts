import { openRepeatedIds } from '../../../src/rules';

describe('openRepeatedIds', () => {
  it('leaves an ID with the first row that has it and takes it from every later one', () => {
    const withoutRepeatedId = openRepeatedIds<{ readonly id: string; readonly company: string }>();
    const rows = [
      { id: 'c1', company: 'Northwind' },
      { id: 'c2', company: 'Acme' },
      { id: 'c1', company: 'Copy' },
      { id: 'c1', company: 'Second copy' },
    ];
    expect(rows.map(withoutRepeatedId)).toEqual([
      { record: { id: 'c1', company: 'Northwind' }, isRepeated: false },
      { record: { id: 'c2', company: 'Acme' }, isRepeated: false },
      { record: { id: '', company: 'Copy' }, isRepeated: true },
      { record: { id: '', company: 'Second copy' }, isRepeated: true },
    ]);
  });

  it('does not count a missing ID as repeated', () => {
    const withoutRepeatedId = openRepeatedIds<{ readonly id: string }>();
    expect([{ id: '' }, { id: '' }].map((row) => withoutRepeatedId(row).isRepeated)).toEqual([
      false,
      false,
    ]);
  });
});
