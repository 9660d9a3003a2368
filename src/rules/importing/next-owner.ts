/** Who gets the next customer that comes in by itself (docs/rules.md §9). */

export interface Taker {
  readonly name: string;
  /** Entries per day that the colleague's customers require. */
  readonly load: number;
  /** Entries that the colleague can make per day. */
  readonly capacity: number;
}

/** What a customer of whom nothing is known yet adds to a load: an entry in five working days. */
const NEW_LOAD = 0.2;

/**
 * Returns a function that names who is next: whoever has waited longest for a customer, then the order of Team.
 * @param before who got one, the oldest first
 */
export function openTurns(
  takers: readonly Taker[],
  before: readonly string[],
): () => string | null {
  const last = new Map(before.map((name, at) => [name, at]));
  let turn = before.length;
  return () => {
    const next = least(takers, ({ name }) => last.get(name) ?? -1);
    if (next === null) return null;
    last.set(next.name, turn);
    turn += 1;
    return next.name;
  };
}

/** Returns a function that names who is next: whoever has least to do for what they can do. */
export function openLoads(takers: readonly Taker[]): () => string | null {
  const added = new Map<string, number>();
  return () => {
    const next = least(takers, ({ name, load, capacity }) =>
      capacity <= 0 ? Infinity : (load + NEW_LOAD * (added.get(name) ?? 0)) / capacity,
    );
    if (next === null) return null;
    added.set(next.name, (added.get(next.name) ?? 0) + 1);
    return next.name;
  };
}

function least(takers: readonly Taker[], by: (taker: Taker) => number): Taker | null {
  let found: Taker | null = null;
  for (const taker of takers) if (found === null || by(taker) < by(found)) found = taker;
  return found;
}
