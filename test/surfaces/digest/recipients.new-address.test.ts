/** Whom the digest reaches where an address is new: it is confirmed first. */
import { day } from '../../support/customers';
import { owned, recipientsOf, team } from '../../support/recipients';
import { aFile, overdue } from '../../support/team-files';

describe('findRecipients, where an address is new', () => {
  it('emails another domain only once it is confirmed, and until then shows its list to the manager', () => {
    const customers = owned('eva@partner.example', 'Ana');
    const by = 'owner@example.com';
    const asked = recipientsOf(aFile({ customers, team }), by);
    expect(asked.people.map(({ recipient, barred }) => [recipient.address, barred])).toEqual([
      ['ana@example.com', null],
      ['mia@example.com', null],
      ['eva@partner.example', 'unconfirmed-address'],
    ]);
    expect(asked.unreachable.map(({ name, because }) => [name, because])).toEqual([
      ['eva@partner.example', 'unconfirmed-address'],
    ]);
    const confirmed = recipientsOf(aFile({ customers, team }), by, 'eva@partner.example');
    expect(confirmed.people.map(({ barred }) => barred)).toEqual([null, null, null]);
  });

  it('believes nothing that Settings say', () => {
    const settings = new Map([
      ['digest.by', 'x@evil.example'],
      ['digest.confirmed', 'x@evil.example'],
    ]);
    const file = aFile({ customers: owned('x@evil.example'), team, settings });
    const { people } = recipientsOf(file, 'owner@example.com');
    expect(people.map(({ barred }) => barred)).toEqual([null, null, 'unconfirmed-address']);
  });

  it('emails the person who switched it on although a row has that address as a customer’s', () => {
    const customers = [overdue({ owner: 'Nobody', email: 'owner@example.com' })];
    const { overseers } = recipientsOf(aFile({ customers }), 'owner@example.com');
    expect(overseers.map(({ recipient }) => recipient.address)).toEqual(['owner@example.com']);
  });

  it.each([
    ['digest off', { digest: false }],
    ['away', { awayFrom: day('2026-11-01') }],
    ['a manager', { role: 'manager' as const }],
  ])('lets a second line of Team with the same address change nothing: %s', (_, claimed) => {
    const twice = [...team, { name: 'Ana again', email: 'ana@example.com', ...claimed }];
    const { people } = recipientsOf(aFile({ customers: owned('Ana', 'Ana again'), team: twice }));
    expect(people[0]).toMatchObject({ barred: null, isManager: false, away: null });
    expect(people[0]?.own).toHaveLength(2);
  });
});
