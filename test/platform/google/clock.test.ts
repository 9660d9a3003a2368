/** Google’s clock asks Intl where it can be believed, and Google where it cannot. */
import { openGoogleClock } from '../../../src/platform/google';
import { offsetMinutesIn } from '../../support/zones';

const ZONE = 'America/New_York';
const SUMMER_1987 = Date.UTC(1987, 6, 1);
const services = globalThis as { Utilities?: unknown };

/** Google’s Utilities, right but for an error of so many minutes; counts what it is asked. */
function giveUtilities(errorMinutes = 0): { asked: number } {
  const count = { asked: 0 };
  services.Utilities = {
    formatDate: (date: Date, zone: string) => {
      count.asked += 1;
      const minutes = offsetMinutesIn(zone, date.getTime()) + errorMinutes;
      const wall = new Date(date.getTime() + minutes * 60_000).toISOString();
      return wall.slice(0, 19).replace('T', ' ');
    },
  };
  return count;
}

afterEach(() => {
  delete services.Utilities;
  jest.restoreAllMocks();
});

describe('openGoogleClock', () => {
  it('asks Google once a zone, however many instants there are', () => {
    const count = giveUtilities();
    const clock = openGoogleClock();
    for (let year = 1976; year < 2030; year += 1) {
      expect(clock.offsetMinutes(Date.UTC(year, 0, 15), ZONE)).toBe(-300);
    }
    expect(clock.offsetMinutes(SUMMER_1987, ZONE)).toBe(-240);
    expect(count.asked).toBe(1);
  });

  it('believes Google where Intl says otherwise', () => {
    giveUtilities(60);
    expect(openGoogleClock().offsetMinutes(SUMMER_1987, ZONE)).toBe(-180);
  });

  it('asks Google alone where Intl passes every zone for one', () => {
    const count = giveUtilities();
    const clock = openGoogleClock();
    const { DateTimeFormat } = Intl;
    // London's winter is what such an Intl says by chance.
    expect(clock.offsetMinutes(Date.UTC(2026, 0, 15), 'Europe/London')).toBe(0);
    jest
      .spyOn(Intl, 'DateTimeFormat')
      .mockImplementation(
        (locale, options) => new DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
      );
    expect(clock.offsetMinutes(Date.UTC(2026, 6, 15), 'Europe/London')).toBe(60);
    expect(count.asked).toBe(2);
  });

  it('asks Google alone where Intl knows no zones', () => {
    const count = giveUtilities();
    const clock = openGoogleClock();
    jest.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new RangeError('Invalid time zone');
    });
    // The tests' own clock is read before Intl is taken away.
    services.Utilities = {
      formatDate: () => {
        count.asked += 1;
        return '1987-06-30 20:00:00';
      },
    };
    expect(clock.offsetMinutes(SUMMER_1987, ZONE)).toBe(-240);
    expect(count.asked).toBe(1);
  });
});
