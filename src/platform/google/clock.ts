/** The clock port over SpreadsheetApp and Utilities, both allowed in a custom function. */
import type { ClockPort } from '../clock';
import { PlatformError } from '../platform-error';

/** Offset of one zone at an instant, in minutes. */
type Offsets = (instantMs: number) => number;

/**
 * What an Intl that knows zones says of New York in a summer long ago and in a winter of now, in
 * minutes: one without zones is wrong in both, one with old rules in one of them.
 */
const KNOWN_ZONE = 'America/New_York';
const KNOWN_MINUTES = [
  [Date.UTC(1995, 6, 15), -240],
  [Date.UTC(2026, 0, 15), -300],
] as const;

/** @param zoneOf asked at most once, for the spreadsheet's zone */
export function openGoogleClock(zoneOf: () => string = spreadsheetZone): ClockPort {
  // Asked once per execution: each formula is an execution of its own.
  let zone: string | null = null;
  const known = new Map<string, Offsets>();
  return {
    now: () => Date.now(),
    zone: () => (zone ??= zoneOf()),
    offsetMinutes: (instantMs, of) => {
      let offsets = known.get(of);
      if (offsets === undefined) {
        offsets = offsetsOf(of);
        known.set(of, offsets);
      }
      return offsets(instantMs);
    },
  };
}

/**
 * Google formats one instant a call, so a column of birthdays would cost a thousand calls; the
 * language's own Intl costs none. Whether it knows zones there is unproven (docs/platform.md §4), so it
 * is believed only where it knows one by heart and agrees with Google on the first instant asked,
 * which is the present hour; and Google is asked otherwise.
 */
function offsetsOf(zone: string): Offsets {
  const byGoogle: Offsets = (instantMs) => {
    // The wall time rather than `Z`, which drops the seconds of local mean times.
    const wall = Utilities.formatDate(new Date(instantMs), zone, 'yyyy-MM-dd HH:mm:ss');
    return minutesAhead(wall.split(/[- :]/), instantMs);
  };
  let first: { readonly at: number; readonly minutes: number } | null = null;
  let settled: Offsets | null = null;
  return (instantMs) => {
    if (first === null) {
      first = { at: instantMs, minutes: byGoogle(instantMs) };
      return first.minutes;
    }
    if (settled === null) {
      const byIntl = intlOffsets(zone);
      const agrees = byIntl?.(first.at) === first.minutes && knowsZones();
      settled = agrees && byIntl !== null ? byIntl : byGoogle;
    }
    return settled(instantMs);
  };
}

function knowsZones(): boolean {
  const known = intlOffsets(KNOWN_ZONE);
  return known !== null && KNOWN_MINUTES.every(([at, minutes]) => known(at) === minutes);
}

/** Null where Intl, or the zone in it, is missing. */
function intlOffsets(zone: string): Offsets | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    return (instantMs) => {
      // 11/21/2026, 08:30:00
      const [month = '', day = '', year = '', ...time] = format.format(instantMs).split(/\D+/);
      return minutesAhead([year, month, day, ...time], instantMs);
    };
  } catch {
    return null;
  }
}

function spreadsheetZone(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as {
    getSpreadsheetTimeZone(): string;
  } | null;
  if (spreadsheet === null) {
    throw new PlatformError('no-spreadsheet', 'SpreadsheetApp.getActiveSpreadsheet() is null');
  }
  return spreadsheet.getSpreadsheetTimeZone();
}

/** Year, month, day, hour, minute and second of a wall clock, beside the instant it shows. */
function minutesAhead(wall: readonly string[], instantMs: number): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wall.map(Number);
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second);
  return (wallMs - Math.floor(instantMs / 1000) * 1000) / 60_000;
}
