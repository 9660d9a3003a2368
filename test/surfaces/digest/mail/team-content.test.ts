/** The numbers of colleagues in the manager's email. */
import { catalogueOf } from '../../../../src/language';
import { teamContent } from '../../../../src/surfaces/digest/mail/team-content';
import { listRows } from '../../../../src/surfaces/digest/mail/listing';
import { mailContent } from '../../../../src/surfaces/digest/mail/content';
import {
  aFile,
  compose,
  frameOf,
  onlyDigest,
  overdue,
  toGrade,
  toStart,
} from '../../../support/team-files';

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
  it.each([
    ['en', '3 to start · 1 to grade', 'Bo: 1 overdue · 0 today · 3 to start · 1 to'],
    ['zh', '待首次跟进 3 · 待分级 1', 'Bo：逾期 1 · 今天 0 · 待首次跟进 3 · 待分级 1 ·'],
  ] as const)(
    'every tile of an email without lists is counted in the table, in %s',
    (language, others, line) => {
      const team = [
        { name: 'Mia', email: owner, role: 'manager', language },
        { name: 'Bo', email: 'bo@example.com', role: 'seller', language, digest: true },
      ] as const;
      const his = { owner: 'bo@example.com' };
      const customers = [overdue(his), toStart(his), toStart(his), toStart(his), toGrade(his)];
      const sheet = aFile({ customers, team });
      const digest = compose(sheet).digests.find(({ recipient }) => recipient.address === owner);
      if (digest === undefined) throw new Error('No email for the manager.');
      const { tiles, blocks } = mailContent(digest, listRows(digest), frameOf(sheet));
      const counts = tiles.map(({ section, count }) => `${section} ${count}`);
      expect(counts).toEqual(['overdue 1', 'today 0', 'soon 0', 'start 3', 'ungraded 1']);
      const table = blocks.find(({ kind }) => kind === 'team');
      const [member] = table?.kind === 'team' ? table.members : [];
      expect([member?.others, member?.numbers[0]?.text]).toEqual([others, '1']);
      expect(member?.line).toContain(line);
    },
  );

  it('a share is shown of five entries or more, and nothing done is a plain 0', () => {
    expect(numbersOf({ onTime: 0, judged: 1 })).toEqual(['0', '–']);
    expect(numbersOf({ onTime: 3, judged: 4 })).toEqual(['0', '–']);
    expect(numbersOf({ onTime: 4, judged: 5 })).toEqual(['0', '80%']);
  });
});
