/** Who uses the sheet, and which customers are theirs today. */
import {
  openPeople as openWith,
  openTeamOwners,
  OWN_NAME_KEY,
  type Context,
} from '../../../src/workbook';
import type { Colleague } from '../../../src/rules';
import { contextOf, sampleWorkbook } from '../../support/sample-workbook';
import { aColleague } from '../../support/team-files';

const away = { awayFrom: 0, awayTo: null, coveredBy: 'Ana' };
const team = (members: readonly Partial<Colleague>[]) =>
  members.map((member, at) => ({ row: at + 2, record: aColleague(member) }));

const openPeople = (context: Context, lines: ReturnType<typeof team>) =>
  openWith(context, openTeamOwners(context, lines));

const ana = { name: 'Ana', email: 'ana@team.example' };
const ben = { name: 'Ben', email: 'ben@team.example' };

describe('openPeople', () => {
  it('recognises a colleague by the address that Google gives', () => {
    const people = openPeople(contextOf(sampleWorkbook()), team([ana, ben]));
    expect(people.me).toMatchObject({ kind: 'colleague', colleague: { name: 'Ana' } });
    expect(people.name).toBe('ana@team.example');
    expect([people.isMe('Ana'), people.isMe('Ben'), people.isMe('')]).toEqual([true, false, false]);
  });

  it('counts customers of an absent colleague as those of the cover', () => {
    const absent = openPeople(contextOf(sampleWorkbook()), team([ana, { ...ben, ...away }]));
    expect([absent.isMine('Ana'), absent.isMine('Ben'), absent.isMine('')]).toEqual([
      true,
      true,
      false,
    ]);
    const present = openPeople(contextOf(sampleWorkbook()), team([ana, ben]));
    expect(present.isMine('Ben')).toBe(false);
  });

  it('does not take the entries of an absent colleague for those of the cover', () => {
    const people = openPeople(contextOf(sampleWorkbook()), team([ana, { ...ben, ...away }]));
    expect(people.isMe('Ben')).toBe(false);
  });

  it('falls back to the name that a person chose when Google hides the user', () => {
    const platform = sampleWorkbook();
    platform.ownStorage().set(OWN_NAME_KEY, 'Ben');
    const people = openPeople(contextOf(platform, ''), team([ana, ben]));
    expect(people.name).toBe('Ben');
    expect(people.isMine('ben@team.example')).toBe(true);
  });

  it('gives an unknown person no customers, not even those without an owner', () => {
    const people = openPeople(contextOf(sampleWorkbook(), ''), team([ana]));
    expect(people.me.kind).toBe('nobody');
    expect([people.isMine(''), people.isMine('Ana'), people.isManager()]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('knows managers by their role in Team', () => {
    const context = contextOf(sampleWorkbook());
    expect(openPeople(context, team([{ ...ana, role: 'manager' }])).isManager()).toBe(true);
    expect(openPeople(context, team([ana])).isManager()).toBe(false);
  });
});
