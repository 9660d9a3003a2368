/** Dates as Java writes them. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('GoogleUtilities', () => {
  it.each([
    ['Asia/Tokyo', 'yyyy-MM-dd HH:mm:ss', '2026-12-28 00:05:09'],
    [
      'America/New_York',
      "EEE, d MMM yyyy h:mm a z '('Z')' XXX",
      'Sun, 27 Dec 2026 10:05 AM EST (-0500) -05:00',
    ],
    ['Etc/UTC', 'u EEEE XXX X', '7 Sunday Z Z'],
    ['Asia/Kolkata', "yy 'o''clock' SSS X", "26 o'clock 007 +05"],
    ['GMT+8', 'HH:mm Z', '23:05 +0800'],
    ['Nowhere/City', 'HH:mm z', '15:05 GMT'],
    ['Etc/UTC', 'YYYY', '2027'],
  ])('writes in %s by %s', (zone, pattern, text) => {
    const host = inHost(`return Utilities.formatDate(new Date('2026-12-27T15:05:09.007Z'), a, b);`);
    expect(host.call('main', [zone, pattern])).toBe(text);
  });

  it('wants a Date', () => {
    expect(() => inHost(`Utilities.formatDate('2026-11-23', 'UTC', 'yyyy');`).call('main')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  it('makes identifiers, base64 and formatted strings', () => {
    const host = inHost(
      `return [Utilities.getUuid().length, Utilities.base64Encode('ü'), Utilities.formatString('%s has %03d, %.1f%%', 'A', 7, 2.25)];`,
    );
    expect(host.call('main')).toEqual([36, 'w7w=', 'A has 007, 2.3%']);
  });
});
