/** Headings as forms, templates and sorted tables show them. */
import { bareHeading } from '../../src/language';

describe('bareHeading', () => {
  it.each([
    ['*Company', 'Company'],
    ['Contact *', 'Contact'],
    ['Need (required)', 'Need'],
    ['Last contact [yyyy-mm-dd]', 'Last contact'],
    ['Expected close (dd/mm/yyyy):', 'Expected close'],
    ['Geburtstag (TT.MM.JJJJ)', 'Geburtstag'],
    ['1. Company', 'Company'],
    ['🏢 Company', 'Company'],
    ['Company ▼', 'Company'],
    ['Amount (EUR)', 'Amount'],
    ['*客户名称', '客户名称'],
    ['手机（必填）', '手机'],
    ['最近联系（年/月/日）：', '最近联系'],
    ['金额（万元）', '金额(万元)'],
  ])('the bare heading of “%s” is “%s”', (heading, bare) => {
    expect(bareHeading(heading)).toBe(bare);
  });

  it.each(['Phone (Fax)', 'Email (Assistant)', 'Close date (actual)', 'Company', '***', '1.'])(
    'what says which column it is stays: “%s”',
    (heading) => {
      expect(bareHeading(heading)).toBe(heading);
    },
  );
});
