import { isoFromDay, openCalendar, PLAIN_WEEK } from '../../../src/rules';
import { isRunLate, nextRun } from '../../../src/surfaces/digest/next-run';
import { day } from '../../support/customers';

const calendar = openCalendar(PLAIN_WEEK);

const next = (iso: string, hour: number, isDone = false): string => {
  const run = nextRun(calendar, new Map(), { today: day(iso), hour, minute: 0 }, isDone);
  return `${isoFromDay(run.on)} ${run.hour}`;
};

describe('nextRun', () => {
  it('nextRun is today at the digest’s hour before that hour', () => {
    expect(next('2026-11-23', 6)).toBe('2026-11-23 8');
  });

  it('nextRun is the next hour while today’s emails are not finished', () => {
    expect(next('2026-11-23', 9)).toBe('2026-11-23 10');
    expect(next('2026-11-23', 23)).toBe('2026-11-23 23');
  });

  it('nextRun is the next working day once today is finished, or when today is a day off', () => {
    expect(next('2026-11-20', 9, true)).toBe('2026-11-23 8');
    expect(next('2026-11-21', 9)).toBe('2026-11-23 8');
  });
});

describe('isRunLate', () => {
  it('isRunLate is true once a working day has passed since the run that was due', () => {
    expect(isRunLate(calendar, '2026-11-20 08:00', day('2026-11-23'))).toBe(true);
  });

  it('isRunLate is false on the day itself, after days off, and when no run was due', () => {
    expect(isRunLate(calendar, '2026-11-23 08:00', day('2026-11-23'))).toBe(false);
    expect(isRunLate(calendar, '2026-11-21 08:00', day('2026-11-23'))).toBe(false);
    expect(isRunLate(calendar, '', day('2026-11-23'))).toBe(false);
  });
});
