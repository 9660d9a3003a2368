/** Time turned by hand, inside the script as well. */
import { openClock } from '../../../host/time/clock';
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('openClock', () => {
  it('stays at its instant until it is set', () => {
    const clock = openClock('2026-11-23T08:00:00+09:00');
    clock.advanceHours(1.5);
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-23T00:30:00.000Z');
  });

  it('wants an instant, not a wall clock', () => {
    expect(() => openClock('2026-11-23T08:00:00')).toThrow('not "2026-11-23T08:00:00"');
  });

  it('is what Date reads inside the script, in every way of asking', () => {
    const host = inHost(
      `var d = new Date(); class Own extends Date {}
       return [d.getTime(), Date.now(), new Own().getTime(), new Date(5).getTime(), Date.UTC(1970, 0, 2),
         d instanceof Date, new Own() instanceof Date, d.constructor === Date, typeof Date(),
         new Date(d).getTime() === d.getTime(), Object.prototype.toString.call(d)];`,
    );
    host.clock.set('2026-11-24T00:00:00Z');
    const now = Date.parse('2026-11-24T00:00:00Z');
    expect(host.call('main')).toEqual([
      ...[now, now, now, 5, 86_400_000, true, true, true, 'string', true, '[object Date]'],
    ]);
  });
});
