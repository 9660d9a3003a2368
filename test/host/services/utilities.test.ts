/** Dates as Java writes them. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

const FORMAT = `return Utilities.formatDate(new Date('2026-12-27T15:05:09.007Z'), a, b);`;

describe('GoogleUtilities', () => {
  it.each([
    ['Asia/Tokyo', 'yyyy-MM-dd HH:mm:ss', '2026-12-28 00:05:09'],
    ['America/New_York', 'd.M.yy H', '27.12.26 10'],
    ['Asia/Kolkata', "yy 'o''clock' m", "26 o'clock 35"],
    ['Nowhere/City', 'HH:mm', '15:05'],
  ])('writes in %s by %s', (zone, pattern, text) => {
    expect(inHost(FORMAT).call('main', [zone, pattern])).toBe(text);
  });

  it.each([
    ['UTC', 'YYYY', 'not imitated: Utilities.formatDate pattern letter Y'],
    ['UTC', 'MMM', 'not imitated: Utilities.formatDate with names of months'],
    ['GMT+8', 'HH', 'not imitated: Utilities.formatDate in GMT+8'],
    ['UTC', 'b', "Illegal pattern character 'b'"],
  ])('refuses the pattern %s %s', (zone, pattern, sentence) => {
    expect(() => inHost(FORMAT).call('main', [zone, pattern])).toThrow(sentence);
  });

  it('wants a Date', () => {
    expect(() => inHost(`Utilities.formatDate('2026-11-23', 'UTC', 'yyyy');`).call('main')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});
