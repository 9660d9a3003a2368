/** Google's daily quotas in a simulated quarter: each person may send 100 emails within 24 hours. */

const DAILY = 100;
const DAY_MS = 86_400_000;

export interface Quotas {
  left(user: string): number;
  use(user: string): void;
  /** Gives everyone a full quota from their next email on. */
  refill(): void;
}

/** @param takenByOthers how much of a new quota other scripts use */
export function openQuotas(now: () => number, takenByOthers: () => number): Quotas {
  const quotas = new Map<string, { readonly since: number; used: number }>();
  const quotaOf = (user: string) => {
    const known = quotas.get(user);
    if (known !== undefined && now() >= known.since && now() - known.since < DAY_MS) return known;
    const quota = { since: now(), used: takenByOthers() };
    quotas.set(user, quota);
    return quota;
  };
  return {
    left: (user) => Math.max(0, DAILY - quotaOf(user).used),
    use: (user) => {
      quotaOf(user).used += 1;
    },
    refill: () => quotas.clear(),
  };
}
