/** Whom the digest reaches. */
import type { Colleague } from '../../../src/rules';
import type { TeamFile } from '../../../src/workbook';
import { day } from '../../support/customers';
import { owned, recipientsOf, team } from '../../support/recipients';
import { aFile, overdue } from '../../support/team-files';

describe('findRecipients', () => {
  it('knows one person under every spelling', () => {
    const spellings = [
      'Ana Ruiz',
      'ana  ruiz',
      'ANA',
      'a.ruiz',
      'ANA@example.com',
      'Ana <ana @ example.com>',
    ];
    const { people, unreachable } = recipientsOf(aFile({ customers: owned(...spellings), team }));
    expect(people.map(({ recipient, own }) => [recipient.address, own.length])).toEqual([
      ['ana@example.com', spellings.length],
      ['mia@example.com', 0],
    ]);
    expect(unreachable).toEqual([]);
  });

  it('never mails a customer, nor anybody twice, under the other form of a domain', () => {
    const both = owned('Eva@Bücher.example', 'eva@xn--bcher-kva.example', 'eva@bücher。example');
    const { people } = recipientsOf(aFile({ customers: both }));
    expect(people.map(({ barred, own }) => [barred, own.length])).toEqual([[null, 3]]);
    const theirs = overdue({ owner: '', email: 'eva@bücher.example' });
    const withCustomer = recipientsOf(aFile({ customers: [...both, theirs] }));
    expect(withCustomer.people.map(({ barred }) => barred)).toEqual(['customer-address']);
  });

  it('distinguishes an unknown owner from a colleague without an address', () => {
    const { unreachable } = recipientsOf(aFile({ customers: owned('Zoe', 'Bob'), team }));
    expect(unreachable.map(({ name, because }) => [name, because])).toEqual([
      ['Bob', 'no-address'],
      ['Zoe', 'not-in-team'],
    ]);
  });

  it('mails an address alone, in the language of the file', () => {
    const file = aFile({ customers: owned('li@example.cn'), language: 'zh' });
    expect(recipientsOf(file).people.map(({ recipient }) => recipient)).toEqual([
      { address: 'li@example.cn', name: '', language: 'zh' },
    ]);
  });

  it('groups owners without an address, with unowned customers last', () => {
    const customers = owned('', 'Zoe', 'Bob', ' zoe ', '');
    const { unreachable } = recipientsOf(aFile({ customers, team }));
    expect(unreachable.map(({ name, customers: theirs }) => [name, theirs.length])).toEqual([
      ['Bob', 1],
      ['Zoe', 2],
      [null, 2],
    ]);
  });

  it('shows unreachable owners to every manager, else to the person who switched the digest on', () => {
    const overseersOf = (file: TeamFile, by = '') =>
      recipientsOf(file, by).overseers.map(({ recipient }) => recipient.address);
    const two = [...team, { name: 'Max', email: 'max@example.com', role: 'manager' as const }];
    expect(overseersOf(aFile({ team: two }))).toEqual(['mia@example.com', 'max@example.com']);
    expect(overseersOf(aFile(), 'boss@example.com')).toEqual(['boss@example.com']);
    expect(overseersOf(aFile())).toEqual([]);
  });

  it('takes the person who switched it on when the only manager wants no mail', () => {
    const off = [
      { name: 'Mia', email: 'mia@example.com', role: 'manager' as const, digest: false },
    ];
    const { overseers, people } = recipientsOf(aFile({ team: off }), 'boss@example.com');
    expect(overseers.map(({ recipient }) => recipient.address)).toEqual(['boss@example.com']);
    expect(people[0]?.barred).toBe('digest-off');
  });

  it('never mails a customer, and shows the list to the manager instead', () => {
    const customers = [
      overdue({ owner: 'Ana', email: 'Shop <ANA@example.com>; other@example.org' }),
    ];
    const { people, unreachable } = recipientsOf(aFile({ customers, team }));
    expect(people[0]).toMatchObject({ barred: 'customer-address', own: [] });
    expect(unreachable.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('takes a further contact of a customer for a customer', () => {
    const { people } = recipientsOf(
      aFile({ customers: owned('Ana'), team, contactEmails: () => ['Ana <ana@example.com>'] }),
    );
    expect(people[0]?.barred).toBe('customer-address');
  });

  it('knows a customer’s address also when something invisible was pasted into it', () => {
    const customers = [overdue({ owner: 'Ana', email: '\u200bana@example.com' })];
    const { people } = recipientsOf(aFile({ customers, team }));
    expect(people[0]?.barred).toBe('customer-address');
  });

  it('mails no address with invisible characters in it', () => {
    const { people, unreachable } = recipientsOf(
      aFile({ customers: owned('ana\u202e@example.com', 'an\u200ba@example.com') }),
    );
    expect(people).toEqual([]);
    expect(unreachable).toHaveLength(2);
  });

  it('takes two lines of Team with one address for one person, whom the first describes', () => {
    const twice = [
      { name: 'Ana', email: 'ana@example.com' },
      { name: 'Ruiz', email: 'Ana@Example.com', role: 'manager' as const },
    ];
    const { people } = recipientsOf(aFile({ customers: owned('Ana', 'Ruiz'), team: twice }));
    expect(people.map(({ own, isManager }) => [own.length, isManager])).toEqual([[2, false]]);
  });
});

describe('findRecipients, for absent colleagues', () => {
  const away = { awayFrom: day('2026-11-20'), awayTo: day('2026-11-27') };
  const bo = { name: 'Bo', email: 'bo@example.com' };
  const cy = { name: 'Cy', email: 'cy@example.com' };
  const mia = { name: 'Mia', email: 'mia@example.com', role: 'manager' as const };

  /** Whose customers stand in whose mail: name of the reader, then of the owner. */
  const readersOf = (lines: readonly Partial<Colleague>[], ...owners: readonly string[]) => {
    const { people, unreachable, overseers } = recipientsOf(
      aFile({ customers: owned(...owners), team: lines }),
    );
    return [
      ...people.flatMap(({ recipient, covered }) =>
        covered.map(({ name }) => `${recipient.name}: ${name ?? 'nobody'}`),
      ),
      ...overseers.flatMap(({ recipient }) =>
        unreachable.map(
          ({ name, because }) => `${recipient.name}: ${name ?? ''} (${because ?? ''})`,
        ),
      ),
    ];
  };

  it('gives the list to the cover and no email to the absent colleague', () => {
    const ana = { name: 'Ana', email: 'ana@example.com', ...away, coveredBy: 'Bo' };
    expect(readersOf([ana, bo, mia], 'Ana')).toEqual(['Bo: Ana']);
    const { people } = recipientsOf(aFile({ customers: owned('Ana', 'Bo'), team: [ana, bo] }));
    expect(people.map(({ barred, own }) => [barred, own.length])).toEqual([
      ['away', 0],
      [null, 1],
    ]);
  });

  it('follows covers who are away too, and shows the manager lists without a cover', () => {
    const ana = { name: 'Ana', email: 'ana@example.com', ...away, coveredBy: 'Bo' };
    expect(readersOf([ana, { ...bo, ...away, coveredBy: 'Cy' }, cy, mia], 'Ana')).toEqual([
      'Cy: Ana',
    ]);
    expect(readersOf([ana, { ...bo, ...away, coveredBy: 'Ana' }, mia], 'Ana', 'Bo')).toEqual([
      'Mia: Ana (away)',
      'Mia: Bo (away)',
    ]);
    expect(readersOf([{ ...ana, coveredBy: '' }, mia], 'Ana')).toEqual(['Mia: Ana (away)']);
  });

  it('gives the manager the list when the cover cannot be mailed', () => {
    const ana = { name: 'Ana', ...away, coveredBy: 'Bo' };
    expect(readersOf([ana, { ...bo, email: '' }, mia], 'Ana')).toEqual(['Mia: Ana (away)']);
    expect(readersOf([ana, { ...bo, digest: false }, mia], 'Ana')).toEqual(['Mia: Ana (away)']);
  });

  it('covers a manager with their own list, never with that of the team', () => {
    const customers = owned('Mia', 'Zoe');
    const file = aFile({ customers, team: [{ ...mia, ...away, coveredBy: 'Bo' }, bo] });
    const { people, overseers } = recipientsOf(file, 'boss@example.com');
    expect(people.map(({ recipient, covered }) => [recipient.name, covered.length])).toEqual([
      ['Mia', 0],
      ['Bo', 1],
      ['', 0],
    ]);
    expect(overseers.map(({ recipient }) => recipient.address)).toEqual(['boss@example.com']);
  });

  it('is back the day after', () => {
    const back = { name: 'Ana', email: 'ana@example.com', awayFrom: day('2026-11-02') };
    const { people } = recipientsOf(
      aFile({ customers: owned('Ana'), team: [{ ...back, awayTo: day('2026-11-22') }] }),
    );
    expect(people[0]).toMatchObject({ barred: null });
  });
});

describe('findRecipients, for colleagues who want no digest', () => {
  const off = [{ name: 'Off', email: 'off@example.com', digest: false }];

  it('leaves their customers to the manager’s table, else to the person who switched the digest on', () => {
    const customers = owned('Off');
    const managed = recipientsOf(aFile({ customers, team: [...off, ...team] }), 'boss@example.com');
    expect(managed.unreachable).toEqual([]);
    expect(managed.bookOf('off')).toMatchObject({ because: 'digest-off', name: 'Off' });
    const alone = recipientsOf(aFile({ customers, team: off }), 'boss@example.com');
    expect(alone.unreachable.map(({ name, because }) => [name, because])).toEqual([
      ['Off', 'digest-off'],
    ]);
  });
});
