/** Rows of a file of records beside those that are there: added once, never overwritten, never without a customer. */
import { openRecordImport, type KnownRow } from '../../../src/rules';

const CALL = { customerId: 'c1', on: { day: 46_300 }, kind: 'Contact', note: 'Asked for a price' };

const known: readonly KnownRow[] = [{ id: 'e1', cells: { id: 'e1', ...CALL } }];

const journal = (): ReturnType<typeof openRecordImport> =>
  openRecordImport('journal', known, new Set(['c1', 'c2']));

describe('openRecordImport', () => {
  it('an entry that is there, in any case and with the day as a number, is not added again', () => {
    const row = { id: 'x', ...CALL, on: 46_300, note: 'ASKED for a price' };
    expect(journal().take({ row: 2, cells: row })).toEqual({ kind: 'skipped', id: 'e1' });
  });

  it('an entry of another customer or day is added, and added only once', () => {
    const { take } = journal();
    const cells = { id: 'x', ...CALL, customerId: 'c2' };
    expect(take({ row: 2, cells })).toMatchObject({ kind: 'added', id: 'x' });
    expect(take({ row: 3, cells: { ...cells, id: 'y' } })).toEqual({ kind: 'skipped', id: 'x' });
    expect(take({ row: 4, cells: { ...cells, on: { day: 46_301 } } })).toMatchObject({
      kind: 'added',
      id: 'x-2',
    });
  });

  it.each([
    ['', 'no customer'],
    ['c9', 'a customer who is not there'],
  ])('an entry of customer “%s” is rejected for %s', (customerId) => {
    const fate = journal().take({ row: 2, cells: { id: 'x', ...CALL, customerId } });
    expect(fate).toEqual({ kind: 'rejected', why: 'no-customer' });
  });

  it('a colleague is known by name, and one without a name is rejected', () => {
    const { take } = openRecordImport('team', [{ id: 'Ann', cells: { name: 'Ann' } }], null);
    expect(take({ row: 2, cells: { name: 'ann', email: 'a@x.example' } })).toEqual({
      kind: 'skipped',
      id: 'Ann',
    });
    expect(take({ row: 3, cells: { email: 'b@x.example' } })).toEqual({
      kind: 'rejected',
      why: 'nameless',
    });
  });
});
