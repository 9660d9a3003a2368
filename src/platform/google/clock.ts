/** The clock port over SpreadsheetApp and Utilities, which custom functions may use. */
import type { ClockPort } from '../clock';
import { PlatformError } from '../platform-error';

/** Offset of a zone from UTC at an instant, in minutes. */
type Offsets = (instantMs: number) => number;

/**
 * Two known offsets of New York in minutes, an old summer and a recent winter, to test Intl.
 * Without time zones it gets both wrong; with outdated rules it gets one wrong.
 */
const KNOWN_ZONE = 'America/New_York';
const KNOWN_MINUTES = [
  [Date.UTC(1995, 6, 15), -240],
  [Date.UTC(2026, 0, 15), -300],
] as const;

/**
 * Opens the clock.
 * @param zoneOf returns the spreadsheet's zone; called at most once
 */
export function openGoogleClock(zoneOf: () => string = spreadsheetZone): ClockPort {
  // Cached for one execution; each formula is an execution of its own.
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
 * `Utilities.formatDate` costs a call per instant, a thousand calls for a column of birthdays; Intl
 * costs none. It is unproven that Intl knows time zones in Apps Script (docs/platform.md §4), so it is
 * used only if it gets the known offsets right and agrees with Google on the first instant asked
 * for, which is the present.
 */
function offsetsOf(zone: string): Offsets {
  const byGoogle: Offsets = (instantMs) => {
    // Not the pattern `Z`, which drops the seconds of local mean times.
    const wall = Utilities.formatDate(new Date(instantMs), zone, 'yyyy-MM-dd HH:mm:ss');
    return minutesAhead(wall.split(/[- :]/), instantMs);
  };
  let first: { readonly at: number; readonly minutes: number } | null = null;
  let chosen: Offsets | null = null;
  return (instantMs) => {
    if (first === null) {
      first = { at: instantMs, minutes: byGoogle(instantMs) };
      return first.minutes;
    }
    if (chosen === null) {
      const byIntl = intlOffsets(zone);
      const agrees = byIntl?.(first.at) === first.minutes && knowsZones();
      chosen = agrees && byIntl !== null ? byIntl : byGoogle;
    }
    return chosen(instantMs);
  };
}

function knowsZones(): boolean {
  const known = intlOffsets(KNOWN_ZONE);
  return known !== null && KNOWN_MINUTES.every(([at, minutes]) => known(at) === minutes);
}

/** Null when there is no Intl, or it does not know the zone. */
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

/** @param wall year, month, day, hour, minute and second of the local time at the instant */
function minutesAhead(wall: readonly string[], instantMs: number): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wall.map(Number);
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second);
  return (wallMs - Math.floor(instantMs / 1000) * 1000) / 60_000;
}
