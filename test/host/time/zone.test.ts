/** Wall clocks and instants in zones that misbehave. */
import { isZone, openWallZone, serialToWall, wallToSerial } from '../../../host/time/zone';

const at = (iso: string): number => Date.parse(`${iso}Z`);

describe('openWallZone', () => {
  it.each([
    ['Asia/Tokyo', '2026-11-23T00:00:00', '2026-11-22T15:00:00'],
    ['America/New_York', '2026-07-01T00:00:00', '2026-07-01T04:00:00'],
    ['America/New_York', '2026-12-01T00:00:00', '2026-12-01T05:00:00'],
    ['Asia/Kathmandu', '2026-12-01T00:00:00', '2026-11-30T18:15:00'],
    ['Pacific/Kiritimati', '2026-12-01T00:00:00', '2026-11-30T10:00:00'],
  ])('knows when it is %s %s', (id, wall, instant) => {
    const zone = openWallZone(id);
    expect(zone.instantOf(at(wall))).toBe(at(instant));
    expect(zone.wallOf(at(instant))).toBe(at(wall));
  });

  it('moves a midnight that does not exist forward', () => {
    const santiago = openWallZone('America/Santiago');
    const instant = santiago.instantOf(at('2026-09-06T00:00:00'));
    expect(santiago.wallOf(instant)).toBe(at('2026-09-06T01:00:00'));
  });

  it('moves a day that does not exist forward', () => {
    const apia = openWallZone('Pacific/Apia');
    expect(apia.wallOf(apia.instantOf(at('2011-12-30T12:00:00')))).toBe(at('2011-12-31T12:00:00'));
  });

  it('takes the later of two equal wall times', () => {
    const newYork = openWallZone('America/New_York');
    expect(newYork.instantOf(at('2026-11-01T01:30:00'))).toBe(at('2026-11-01T06:30:00'));
  });

  it('gives every midnight of a century back on the same day', () => {
    for (const id of ['America/Santiago', 'Pacific/Apia', 'Europe/London', 'Asia/Gaza']) {
      const zone = openWallZone(id);
      for (let serial = 25_569; serial < 62_000; serial += 1) {
        const back = Math.floor(wallToSerial(zone.wallOf(zone.instantOf(serialToWall(serial)))));
        if (id !== 'Pacific/Apia' || serial !== 40_907)
          if (back !== serial) throw new Error(`${id} ${serial} ${back}`);
      }
    }
  });
});

describe('isZone', () => {
  it.each([
    ['Asia/Shanghai', true],
    ['Asia/Calcutta', true],
    ['GMT', true],
    ['asia/tokyo', false],
    ['+08:00', false],
    ['Beijing', false],
  ])('%s: %s', (id, known) => expect(isZone(id)).toBe(known));
});
