import { countSections, type DueCounts } from '../../../../src/rules';
import { subjectOf } from '../../../../src/surfaces/digest/mail/words';
import { day } from '../../../support/customers';
import { aFile, onlyDigest, overdue } from '../../../support/team-files';

const subjectFor = (counts: Partial<DueCounts>, language: 'en' | 'zh') => {
  const digest = onlyDigest(aFile({ customers: [overdue({ owner: 'a@example.com' })], language }));
  const none = countSections(() => 0);
  return subjectOf({ ...digest, counts: { ...none, ...counts }, today: day('2026-11-21') });
};

describe('subjectOf', () => {
  it('subjectOf puts the numbers first in a subject, then the day', () => {
    expect(subjectFor({ overdue: 3, today: 12, soon: 4 }, 'en')).toBe(
      '3 overdue · 12 today · Sat Nov 21',
    );
    expect(subjectFor({ overdue: 3, today: 12 }, 'zh')).toBe('逾期 3 · 今天 12 · 11月21日');
  });

  it('subjectOf names at most two sections, the most urgent ones', () => {
    expect(subjectFor({ soon: 4, start: 2, ungraded: 9 }, 'en')).toBe(
      '2 to start · 4 soon · Sat Nov 21',
    );
    expect(subjectFor({ ungraded: 1 }, 'zh')).toBe('待分级 1 · 11月21日');
  });

  it('subjectOf keeps a subject short with large numbers', () => {
    const counts = { overdue: 99_999, today: 99_999 };
    expect(subjectFor(counts, 'en').length).toBeLessThan(80);
  });
});
