/** Who could take a customer that its owner leaves undone: a proposal, never a change (docs/rules.md §5). */

/** What one person can still take on, in entries a day; below zero: too much already. */
export interface Room<Who> {
  readonly who: Who;
  readonly free: number;
}

/**
 * For each customer the colleague with most room, other than its owner; of equal ones the first.
 * What is proposed is taken off that room, so that no colleague is proposed beyond it. Null: nobody
 * has room for it.
 */
export function proposeOwners<Who>(
  customers: readonly { readonly owner: Who; readonly load: number }[],
  rooms: readonly Room<Who>[],
): readonly (Who | null)[] {
  const left = rooms.map(({ who, free }) => ({ who, free }));
  return customers.map(({ owner, load }) => {
    let best: (typeof left)[number] | null = null;
    for (const room of left) {
      if (room.who !== owner && room.free >= load && room.free > (best?.free ?? 0)) best = room;
    }
    if (best === null) return null;
    best.free -= load;
    return best.who;
  });
}
