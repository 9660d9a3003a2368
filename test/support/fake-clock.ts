/** The clock port over the machine's own zone data, standing still and counting what it is asked. */
import { openWallZone } from '../../host/time/zone';
import type { ClockPort } from '../../src/platform';

const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;

export interface FakeClock extends ClockPort {
  /** How often the zone or an offset was asked for. */
  readonly asked: { zone: number; offset: number };
  /** The Date that Sheets passes for a cell of that day, optionally some minutes after midnight. */
  dateOf(iso: string, minutes?: number): Date;
  /** The day that Sheets shows for a date, as `YYYY-MM-DD`. */
  shown(date: Date): string;
}

export function openFakeClock(name: string): FakeClock {
  const zone = openWallZone(name);
  const asked = { zone: 0, offset: 0 };
  return {
    asked,
    now: () => Date.UTC(2026, 10, 21, 12),
    zone: () => {
      asked.zone += 1;
      return name;
    },
    offsetMinutes: (instantMs, of) => {
      asked.offset += 1;
      return (openWallZone(of).wallOf(instantMs) - instantMs) / 60_000;
    },
    dateOf: (iso, minutes = 0) => new Date(zone.instantOf(Date.parse(iso) + minutes * 60_000)),
    shown: (date) => new Date(zone.wallOf(date.getTime())).toISOString().slice(0, 10),
  };
}

export function serialOf(iso: string): number {
  return Date.parse(iso) / DAY_MS + UNIX_EPOCH;
}
