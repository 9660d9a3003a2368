/** Converts between days in a time zone and instants in epoch milliseconds. */
import { openWallZone } from '../../index';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The first instant of a day in the zone, even when its clock skips midnight. */
export function startOfDay(day: string, zone: string): number {
  const there = openWallZone(zone);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const instant = there.instantOf(midnight);
  // When the clock goes forward at midnight, the result may lie in the evening before.
  return there.wallOf(instant) < midnight ? instant + HOUR_MS : instant;
}

/** Nine in the morning in the zone, when all digests of the day are due. */
export function morningOf(day: string, zone: string): number {
  return openWallZone(zone).instantOf(Date.parse(`${day}T09:00:00Z`));
}

/** The local day in the zone: `YYYY-MM-DD`. */
export function dayInZone(instantMs: number, zone: string): string {
  const wall = openWallZone(zone).wallOf(instantMs);
  return new Date(Math.floor(wall / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
}

export function isoInstant(instantMs: number): string {
  return new Date(instantMs).toISOString();
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. 30 February, which Date takes for another day, is not. */
export function isDay(text: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(instant) && isoInstant(instant).startsWith(text);
}
