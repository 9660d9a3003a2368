/** Links of emails to the page for phones: only to an address of Google's, and with any ID whole. */
import { webAddressOf } from '../../../../src/rules';
import { pageLink } from '../../../../src/surfaces/digest/mail/page-link';
import type { MailContext } from '../../../../src/surfaces/digest/mail/words';
import { day } from '../../../support/customers';

const ADDRESS = 'https://script.google.com/macros/s/AKfy-c_b/exec';
const contextOf = (address: string | null): MailContext =>
  ({ webAddress: () => address, today: day('2026-11-23') }) as unknown as MailContext;

describe('pageLink', () => {
  it('pageLink names the view, the whole ID and the day', () => {
    expect(pageLink('log', 'C 1&v=x#"<客', contextOf(ADDRESS))).toBe(
      `${ADDRESS}?v=log&c=C%201%26v%3Dx%23%22%3C%E5%AE%A2&d=2026-11-23`,
    );
  });

  it('pageLink offers nothing without an address or an ID', () => {
    expect(pageLink('log', 'C1', contextOf(null))).toBeNull();
    expect(pageLink('snooze', '', contextOf(ADDRESS))).toBeNull();
  });
});

describe('webAddressOf', () => {
  it.each([
    ADDRESS,
    ` ${ADDRESS} `,
    'https://script.google.com/a/macros/team.example/s/AKfy-c_b/exec',
    'https://script.google.com/a/team.example/macros/s/AKfy-c_b/exec',
  ])('webAddressOf takes %j', (text) => {
    expect(webAddressOf(text)).toBe(text.trim());
  });

  it.each([
    '',
    'https://script.google.com/macros/s/AKfy/dev',
    'http://script.google.com/macros/s/AKfy/exec',
    'https://script.google.com.evil.example/macros/s/AKfy/exec',
    'https://evil.example/https://script.google.com/macros/s/AKfy/exec',
    'https://script.google.com/macros/s/AKfy/exec?c=1',
    'javascript:alert(1)//https://script.google.com/macros/s/AKfy/exec',
  ])('webAddressOf refuses %j', (text) => {
    expect(webAddressOf(text)).toBeNull();
  });
});
