import { countSections, type DueCounts } from '../../../../src/rules';
import { catalogueOf } from '../../../../src/language';
import { headCounts, subjectOf } from '../../../../src/surfaces/digest/mail/words';
import { day } from '../../../support/customers';
import { aFile, onlyDigest, overdue } from '../../../support/team-files';

const subjectFor = (counts: Partial<DueCounts>, language: 'en' | 'zh') => {
  const digest = onlyDigest(aFile({ customers: [overdue({ owner: 'a@example.com' })], language }));
  const none = countSections(() => 0);
  // The lists of colleagues, since the reader has none.
  const own = { ...digest.own, lists: [] };
  return subjectOf({ ...digest, own, counts: { ...none, ...counts }, today: day('2026-11-21') });
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

  it('subjectOf counts what the list of the reader has, and the customers of colleagues apart', () => {
    const file = aFile({
      customers: [
        overdue({ owner: 'a@example.com' }),
        overdue({ owner: 'Zoe' }),
        overdue({ owner: 'Zoe' }),
      ],
    });
    const digest = onlyDigest(file, 'a@example.com');
    expect(subjectOf(digest)).toBe('1 overdue · 2 of colleagues · Mon Nov 23');
    const words = catalogueOf('zh');
    expect(words.digest.ofColleagues({ count: 2 })).toBe('同事的 2');
    expect(headCounts(digest).overdue).toBe(1);
  });

  it('subjectOf keeps a subject short with large numbers', () => {
    const counts = { overdue: 99_999, today: 99_999 };
    expect(subjectFor(counts, 'en').length).toBeLessThan(80);
  });
});
