import { assessTeam } from '../../../src/workbook/assess-team';
import { findRecipients } from '../../../src/surfaces/digest/recipients';
import type { TeamFile } from '../../../src/workbook';
import { aFile, overdue } from '../../support/team-files';

const recipientsOf = (file: TeamFile, switchedOnBy = '') =>
  findRecipients(file, assessTeam(file).customers, switchedOnBy);

const owned = (...owners: readonly string[]) => owners.map((owner) => overdue({ owner }));

const team = [
  { name: 'Ana Ruiz', email: 'ana@example.com', alsoKnownAs: 'Ana; A. Ruiz' },
  { name: 'Bob', email: '' },
  { name: 'Mia', email: 'mia@example.com', role: 'manager' as const },
];

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

  it('mails an address alone, in the language of the file', () => {
    const file = aFile({ customers: owned('li@example.cn'), language: 'zh' });
    expect(recipientsOf(file).people.map(({ recipient }) => recipient)).toEqual([
      { address: 'li@example.cn', name: '', language: 'zh' },
    ]);
  });

  it('puts owners without an address together, those of nobody last', () => {
    const customers = owned('', 'Zoe', 'Bob', ' zoe ', '');
    const { unreachable } = recipientsOf(aFile({ customers, team }));
    expect(unreachable.map(({ name, customers: theirs }) => [name, theirs.length])).toEqual([
      ['Bob', 1],
      ['Zoe', 2],
      [null, 2],
    ]);
  });

  it('shows them to every manager, and without one to whoever switched the digest on', () => {
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

  it('takes two lines of Team with one address for one person', () => {
    const twice = [
      { name: 'Ana', email: 'ana@example.com' },
      { name: 'Ruiz', email: 'Ana@Example.com', role: 'manager' as const },
    ];
    const { people } = recipientsOf(aFile({ customers: owned('Ana', 'Ruiz'), team: twice }));
    expect(people.map(({ own, isManager }) => [own.length, isManager])).toEqual([[2, true]]);
  });
});
