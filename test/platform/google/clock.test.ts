/** The Google clock uses Intl when it is reliable, else Google. */
import { openGoogleClock } from '../../../src/platform/google';
import { offsetMinutesIn } from '../../support/zones';

const ZONE = 'America/New_York';
const SUMMER_1987 = Date.UTC(1987, 6, 1);
const services = globalThis as { Utilities?: unknown };

/** Google’s Utilities with an error of some minutes; counts its calls. */
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
  it('openGoogleClock asks Google once per zone, for any number of instants', () => {
    const count = giveUtilities();
    const clock = openGoogleClock();
    for (let year = 1976; year < 2030; year += 1) {
      expect(clock.offsetMinutes(Date.UTC(year, 0, 15), ZONE)).toBe(-300);
    }
    expect(clock.offsetMinutes(SUMMER_1987, ZONE)).toBe(-240);
    expect(count.asked).toBe(1);
  });

  it('openGoogleClock uses Google when Intl disagrees', () => {
    giveUtilities(60);
    expect(openGoogleClock().offsetMinutes(SUMMER_1987, ZONE)).toBe(-180);
  });

  it('openGoogleClock uses Google when Intl treats all zones as one', () => {
    const count = giveUtilities();
    const clock = openGoogleClock();
    const { DateTimeFormat } = Intl;
    // Such an Intl happens to be right about London in winter.
    expect(clock.offsetMinutes(Date.UTC(2026, 0, 15), 'Europe/London')).toBe(0);
    jest
      .spyOn(Intl, 'DateTimeFormat')
      .mockImplementation(
        (locale, options) => new DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
      );
    expect(clock.offsetMinutes(Date.UTC(2026, 6, 15), 'Europe/London')).toBe(60);
    expect(count.asked).toBe(2);
  });

  it('openGoogleClock uses Google when Intl knows no zones', () => {
    const count = giveUtilities();
    const clock = openGoogleClock();
    jest.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new RangeError('Invalid time zone');
    });
    // Read the clock of the test before removing Intl.
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
