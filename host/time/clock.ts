/**
 * Time turned by hand. Everything in the host that asks what time it is asks this clock; it never moves by itself,
 * except that waiting for a lock takes the time waited.
 */
const HOUR_MS = 3_600_000;

export interface HostClock {
  /** The instant, in milliseconds since 1970 UTC. */
  now(): number;
  /** @param iso an instant with its offset, such as `2026-11-23T00:30:00Z`. */
  set(iso: string): void;
  advanceHours(hours: number): void;
}

export function openClock(iso: string): HostClock {
  let instantMs = parseInstant(iso);
  return {
    now: () => instantMs,
    set: (next) => {
      instantMs = parseInstant(next);
    },
    advanceHours: (hours) => {
      instantMs += Math.round(hours * HOUR_MS);
    },
  };
}

function parseInstant(iso: string): number {
  // Without an offset the answer would depend on the machine's own zone.
  const instantMs = /(Z|[+-]\d{2}:\d{2})$/.test(iso) ? Date.parse(iso) : NaN;
  if (Number.isNaN(instantMs)) {
    throw new Error(`The clock needs an instant such as 2026-11-23T00:30:00Z, not "${iso}".`);
  }
  return instantMs;
}
