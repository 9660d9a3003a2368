/** A sheet that a database fills: the emails wait for the list of today, and later say that it is an old one. */
import { runDigest } from '../../../src/surfaces/digest';
import { aDigestWorkbook, codes, CUSTOMERS, settings } from '../../support/digest-workbook';
import type { Cell } from '../../../src/rules';

const [HEADINGS = [], ...ROWS] = CUSTOMERS;

/** The team's sheet with the list of some day, at a time of Monday, November 23. */
function aWindow(asOf: string, time: string, language = 'en') {
  const list: Cell[][] = [[...HEADINGS, 'As_of'], ...ROWS.map((cells) => [...cells, asOf])];
  return aDigestWorkbook(`2026-11-23T${time}`, {
    sheets: {
      Customers: list,
      Settings: settings(['digest', 'yes'], ['digest.hour', 8], ['language', language]),
    },
  });
}

const textOf = ({ platform }: ReturnType<typeof aWindow>): string => platform.sent[0]?.text ?? '';

describe('a list of another day than today', () => {
  it('is waited for until 10:00, then mailed with a sentence that says so', () => {
    const workbook = aWindow('2026-11-22', '08:05');
    expect(codes(runDigest(workbook.platform))).toEqual(['old-list']);
    workbook.setClock('2026-11-23T09:55');
    expect(codes(runDigest(workbook.platform))).toEqual(['old-list']);
    expect(workbook.platform.sent).toEqual([]);
    workbook.setClock('2026-11-23T10:05');
    expect(runDigest(workbook.platform).mails).toHaveLength(3);
    expect(textOf(workbook)).toContain(
      'This is the list of Sun, Nov 22, 2026: today’s has not arrived from the database yet.',
    );
  });

  it('is named in Chinese too', () => {
    const workbook = aWindow('2026-11-22', '10:05', 'zh');
    runDigest(workbook.platform);
    expect(textOf(workbook)).toContain(
      '这份名单的日期是2026年11月22日 周日：今天的名单尚未从数据库送达。',
    );
  });

  it('is not waited for where it is that of today, or no database fills the sheet', () => {
    for (const asOf of ['2026-11-23', '']) {
      const workbook = aWindow(asOf, '08:05');
      expect(runDigest(workbook.platform).mails).toHaveLength(3);
      expect(textOf(workbook)).not.toContain('has not arrived');
    }
  });
});
