/** The link with which a reader adds a follow-up to a calendar. */
import { calendarLink } from '../../../../src/surfaces/digest/mail/calendar-link';
import { rowOf } from '../../../../src/surfaces/digest/mail/row';
import { catalogueOf } from '../../../../src/language';
import { assessTeam } from '../../../../src/workbook/reading/assess-team';
import type { Customer } from '../../../../src/rules';
import { aFile, dueSoon, frameOf, overdue } from '../../../support/team-files';

function linkOf(customer: Partial<Customer>, language: 'en' | 'zh' = 'en'): URL {
  const file = aFile({ customers: [customer] });
  const [assessed] = assessTeam(file).customers;
  if (!assessed?.assessment.section) throw new Error('No customer is due.');
  const row = rowOf(assessed, assessed.assessment.section);
  return new URL(calendarLink(row, frameOf(file), catalogueOf(language)));
}

describe('calendarLink', () => {
  it('calendarLink opens a new all-day event on the day a customer is due', () => {
    const url = linkOf(dueSoon({ company: 'Northwind', phone: '+44 20 7946 0958' }));
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      action: 'TEMPLATE',
      text: 'Follow up: Northwind',
      details: '+44 20 7946 0958',
    });
  });

  it('calendarLink dates an overdue follow-up today, ending where tomorrow begins', () => {
    expect(linkOf(overdue({})).searchParams.get('dates')).toBe('20261123/20261124');
  });

  it('calendarLink encodes every character of a name', () => {
    const url = linkOf(overdue({ company: '明澈 & Co?x=1#"\n<b>' }), 'zh');
    expect(url.searchParams.get('text')).toBe('跟进：明澈 & Co?x=1#" <b>');
    expect([...url.searchParams.keys()]).toEqual(['action', 'text', 'dates']);
    expect(url.hash).toBe('');
  });
});
