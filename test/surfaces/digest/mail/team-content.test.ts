/** The numbers of colleagues in the manager's email. */
import { catalogueOf } from '../../../../src/language';
import { teamContent } from '../../../../src/surfaces/digest/mail/team-content';
import { aFile, frameOf, onlyDigest, overdue } from '../../../support/team-files';

const owner = 'mia@example.com';
const file = aFile({
  customers: [overdue({ owner: 'bo@example.com' })],
  team: [
    { name: 'Mia', email: owner, role: 'manager', language: 'en' },
    { name: 'Bo', email: 'bo@example.com', role: 'seller', language: 'en', digest: false },
  ],
});

function numbersOf(onTime: { onTime: number; judged: number }): readonly string[] {
  const { team } = onlyDigest(file, owner);
  if (team === null) throw new Error('Not the email of a manager.');
  const members = team.members.map((member) => ({ ...member, onTime }));
  const content = teamContent({ ...team, members }, catalogueOf('en'), frameOf(file));
  const [, , done = '', share = ''] = content.members[0]?.numbers.map(({ text }) => text) ?? [];
  return [done, share];
}

describe('teamContent', () => {
  it('a share is shown of five entries or more, and nothing done is a plain 0', () => {
    expect(numbersOf({ onTime: 0, judged: 1 })).toEqual(['0', '–']);
    expect(numbersOf({ onTime: 3, judged: 4 })).toEqual(['0', '–']);
    expect(numbersOf({ onTime: 4, judged: 5 })).toEqual(['0', '80%']);
  });
});
