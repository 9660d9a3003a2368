/** The clock port over SpreadsheetApp and Utilities, both allowed in a custom function. */
import type { ClockPort } from '../clock';
import { PlatformError } from '../platform-error';

export function openGoogleClock(): ClockPort {
  // Asked once per execution: each formula is an execution of its own.
  let zone: string | null = null;
  return {
    now: () => Date.now(),
    zone: () => (zone ??= spreadsheetZone()),
    // The wall time rather than `Z`, which drops the seconds of local mean times.
    offsetMinutes: (instantMs, of) => {
      const wall = Utilities.formatDate(new Date(instantMs), of, 'yyyy-MM-dd HH:mm:ss');
      return (wallMs(wall) - Math.floor(instantMs / 1000) * 1000) / 60_000;
    },
  };
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

/** `2026-11-21 08:30:00` counted as if the wall were UTC. */
function wallMs(wall: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wall
    .split(/[- :]/)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
