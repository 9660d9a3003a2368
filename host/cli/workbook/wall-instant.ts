/** Instants of a day in a zone, as the host's clock takes them. */
import { openZone } from '../../index';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The first instant of a day there; where midnight is skipped, the first after it. */
export function startOfDay(day: string, zone: string): number {
  const there = openZone(zone);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const instant = there.instantOf(midnight);
  // A clock put forward at midnight may throw the answer into the evening before.
  return there.wallOf(instant) < midnight ? instant + HOUR_MS : instant;
}

/** Nine in the morning there: late enough for every mail of the day to have been due. */
export function morningOf(day: string, zone: string): number {
  return openZone(zone).instantOf(Date.parse(`${day}T09:00:00Z`));
}

/** `YYYY-MM-DD` on the wall of a zone. */
export function dayInZone(instantMs: number, zone: string): string {
  const wall = openZone(zone).wallOf(instantMs);
  return new Date(Math.floor(wall / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
}

export function isoInstant(instantMs: number): string {
  return new Date(instantMs).toISOString();
}
