/**
 * The clock of the host, which only moves when it is set. The one exception is waiting for a lock, which advances it by
 * the time waited.
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
  // Without an offset the instant would depend on the time zone of the machine.
  const instantMs = /(Z|[+-]\d{2}:\d{2})$/.test(iso) ? Date.parse(iso) : NaN;
  if (Number.isNaN(instantMs)) {
    throw new Error(`The clock needs an instant such as 2026-11-23T00:30:00Z, not "${iso}".`);
  }
  return instantMs;
}
