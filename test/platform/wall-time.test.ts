import { wallTimeOf } from '../../src/platform/wall-time';
import { day } from '../support/customers';

const wallAt = (iso: string, offset: number) =>
  wallTimeOf({ now: () => Date.parse(iso), zone: () => 'somewhere', offsetMinutes: () => offset });

describe('wallTimeOf', () => {
  it.each([
    ['2026-11-21T16:05:59Z', 480, '2026-11-22', 0, 5],
    ['2026-11-21T03:30:00Z', -240, '2026-11-20', 23, 30],
    ['2026-11-21T00:00:00Z', 345, '2026-11-21', 5, 45],
    ['1969-12-31T23:59:00Z', 0, '1969-12-31', 23, 59],
  ])(
    'wallTimeOf converts %s at an offset of %d minutes',
    (instant, offset, today, hour, minute) => {
      expect(wallAt(instant, offset)).toEqual({ today: day(today), hour, minute });
    },
  );
});
