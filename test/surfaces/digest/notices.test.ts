import { problem, type Customer } from '../../../src/rules';
import { catalogueOf } from '../../../src/language';
import { noticeText } from '../../../src/surfaces/digest/mail/words';
import type { Digest } from '../../../src/surfaces/digest/digest';
import { day, thePolicies } from '../../support/customers';
import { aFile, compose, onlyDigest, overdue, toGrade } from '../../support/team-files';

const owner = 'ana@example.com';
const said = ({ notices }: Digest) =>
  notices.map((notice) => noticeText(notice, catalogueOf('en')));

describe('openNotices', () => {
  it('openNotices reports grade changes of customers in no list', () => {
    const resting = {
      owner,
      company: 'Nordlys',
      need: 'potential',
      lastContact: day('2026-11-20'),
      gradeAtLastEntry: 'C',
    } satisfies Partial<Customer>;
    const listed = overdue({ owner, gradeAtLastEntry: 'B' });
    expect(said(onlyDigest(aFile({ customers: [listed, resting] })))).toEqual([
      'Grade changes since the last entry: Nordlys C → D.',
    ]);
  });

  it('openNotices tells in the next email, once, which grades changed by themselves', () => {
    const nearer = {
      owner,
      company: 'Nordlys',
      ...{ need: 'clear', expectedClose: day('2027-02-22') },
      lastContact: day('2026-11-20'),
    } satisfies Partial<Customer>;
    const told = (grade: string): string =>
      `${day('2026-12-05')} ${day('2026-12-05')} gap ${grade} - - - 0 - - - - 0 0 - 0`;
    const customers = [
      nearer,
      { ...nearer, company: 'Told', told: told('B') },
      { ...nearer, company: 'New', since: day('2026-11-23') },
      { ...nearer, company: 'Typed today', told: told('U') },
      { ...nearer, company: 'Paused', archivedOn: day('2026-11-21') },
      overdue({ owner, company: 'Slipped', expectedClose: day('2026-10-22') }),
    ];
    const tell = (last: string | null, language: 'en' | 'zh' = 'en'): readonly string[] => {
      const lastSentOn = (): ReturnType<typeof day> | null => (last === null ? null : day(last));
      const [digest] = compose(aFile({ customers }), '', { lastSentOn }).digests;
      return (digest?.notices ?? []).map((notice) => noticeText(notice, catalogueOf(language)));
    };
    expect(tell('2026-11-20')[0]).toBe(
      'Grade changes since Fri Nov 20, as the expected close came nearer or passed: Nordlys C → B; Told C → B; Slipped A → U.',
    );
    expect(tell('2026-11-20', 'zh')[0]).toBe(
      '自11月20日 周五起，因预计成交日期临近或已过，等级有变化：Nordlys C → B；Told C → B；Slipped A → U。',
    );
    expect(tell('2026-11-23').join()).not.toContain('Grade changes since');
    expect(tell(null).join()).not.toContain('Grade changes since');
  });

  it('openNotices counts the customers of whom the next move is expected', () => {
    const waiting = {
      owner,
      ...{ need: 'potential', lastContact: day('2026-11-20') },
      ...{ plannedFor: day('2026-12-04'), waitingUntil: day('2026-12-04') },
    } satisfies Partial<Customer>;
    const back = { ...waiting, plannedFor: day('2026-11-23'), waitingUntil: day('2026-11-23') };
    expect(said(onlyDigest(aFile({ customers: [waiting, back] })))).toEqual([
      'Waiting for 1 customer to make the next move.',
    ]);
  });

  it('openNotices reports once that a next follow-up is after the Holidays table', () => {
    const week = { week: [1, 2, 3, 4, 5], off: [], work: [], through: day('2026-12-31') };
    const late = { owner, need: 'none', lastContact: day('2026-11-20') } as const;
    const customers = [overdue({ owner }), late, late];
    const file = aFile({ customers, policies: thePolicies({}, week) });
    expect(said(onlyDigest(file))).toEqual([
      'The Holidays sheet has no days off for 2027 yet. Add them.',
    ]);
  });

  it('openNotices names the column that would grade a large share of customers graded U', () => {
    const customers = [toGrade({ owner }), overdue({ owner })];
    const mapping = new Map<string, string>();
    expect(said(onlyDigest(aFile({ customers }), owner))).toEqual([
      '1 of 2 customers has no grade. Fill in “Need” to grade 1 of them.',
    ]);
    expect(said(onlyDigest(aFile({ customers, mapping }), owner))[0]).toContain(
      'there is no column “Need”',
    );
    const third = [toGrade({ owner }), overdue({ owner }), overdue({ owner })];
    expect(said(onlyDigest(aFile({ customers: third }), owner))).toEqual([]);
  });

  it('openNotices counts problems: all of them for a manager, those of their own rows for a seller', () => {
    const problems = [
      problem(2, 'need', 'unknown-word', '?'),
      problem(3, 'need', 'unknown-word', '?'),
      problem(2, 'on', 'not-a-day', '?', { table: 'journal' }),
    ];
    const team = [{ name: 'Mia', email: 'mia@example.com', role: 'manager' as const }];
    const customers = [overdue({ owner }), overdue({ owner: 'Mia' })];
    const { digests } = compose(aFile({ customers, team, problems }));
    expect(
      digests.map(({ recipient, notices }) => [
        recipient.address,
        ...notices.map(({ code }) => code),
      ]),
    ).toEqual([
      ['mia@example.com', 'problems'],
      [owner, 'problems'],
    ]);
    expect(digests.flatMap(said)).toEqual([
      '3 cells in the sheet need checking: Need, row 2; Need, row 3; Journal: Date, row 2. Cells that cannot be read count as blank.',
      '1 cell in the sheet needs checking: Need, row 2. Cells that cannot be read count as blank.',
    ]);
  });

  it('openNotices names three cells to check by the headings of the sheet, and counts the others', () => {
    const problems = [2, 3, 4, 5].map((row) => problem(row, 'need', 'unknown-word', '?'));
    const mapping = new Map([['need', 'Wants']]);
    const customers = Array.from({ length: 4 }, () => overdue({ owner }));
    const digest = onlyDigest(aFile({ customers, problems, mapping }), owner);
    expect(said(digest)[0]).toContain(
      'checking: Wants, row 2; Wants, row 3; Wants, row 4; and 1 more.',
    );
    const [notice] = digest.notices;
    expect(notice && noticeText(notice, catalogueOf('zh'))).toBe(
      '表格中有 4 处需要核对：第 2 行“Wants”、第 3 行“Wants”、第 4 行“Wants”，另有 1 处。无法识别的按空白处理。',
    );
  });

  it('openNotices reports an earlier email that may not have been sent', () => {
    const file = aFile({ customers: [overdue({ owner })] });
    const { digests } = compose(file, '', { unconfirmedOn: () => day('2026-11-20') });
    expect(said(digests[0] as Digest)[0]).toContain('The email of Fri Nov 20 may not have reached');
  });

  describe('on the first working day of a month', () => {
    const [ana, ben, boss] = ['ana@example.com', 'ben@example.com', 'boss@example.com'];
    const team = [
      { name: 'Ana', email: ana },
      { name: 'Ben', email: ben },
      { name: 'Mia', email: boss, role: 'manager' as const },
    ];
    // Each has a list of the day, so that there is an email.
    const customers = [
      overdue({ id: 'a', company: 'Acme GmbH', owner: ana }),
      overdue({ id: 'b', company: 'ACME', owner: ben }),
      overdue({ id: 'c', company: 'Birch', phone: '0711 1234567', owner: ana }),
      overdue({ id: 'd', company: 'Birch & Sons', phone: '+49 711 1234567', owner: ana }),
      overdue({ id: 'e', company: 'Cedar', owner: ben }),
      overdue({ id: 'f', company: 'Cedar', owner: ben, mergedInto: 'e' }),
    ];
    const of = (today: string, facts: object = {}) => {
      const { digests } = compose(aFile({ customers, team, today: day(today), ...facts }));
      return Object.fromEntries(
        digests.map((digest) => [
          digest.recipient.address,
          said(digest).filter((line) => line.includes('Check data')),
        ]),
      );
    };

    it('the manager reads how many duplicates there are, and each seller whose customers are theirs too', () => {
      const lines = of('2026-12-01');
      expect(lines[boss]).toEqual([
        '2 pairs of customers have the same company, phone or email, 1 of them with two owners. Choose Check data in the sheet to compare and merge them.',
      ]);
      expect(lines[ana]).toEqual([
        '1 customer of yours may be a colleague’s as well: ben@example.com. Choose Check data in the sheet to see which.',
      ]);
      expect(lines[ben]?.[0]).toContain('ana@example.com');
    });

    it('on other days nothing is said of duplicates', () => {
      expect(of('2026-12-02')[boss]).toEqual([]);
      expect(of('2026-11-23')[ana]).toEqual([]);
    });

    it('what was answered as different is not counted', () => {
      const different = { first: 'b', second: 'a', answer: 'different', keys: '' };
      const lines = of('2026-12-01', { answers: () => [different] });
      expect(lines[boss]?.[0]).toContain('1 pair of customers has the same');
      expect(lines[ana]).toEqual([]);
    });
  });
});
