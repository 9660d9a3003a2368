/** Proposes new owners for customers that are badly overdue (docs/rules.md §5); changes nothing. */

/** The free capacity of a person, in entries per day; negative when overloaded. */
export interface Room<Who> {
  readonly who: Who;
  readonly free: number;
}

/**
 * Proposes for each customer the colleague with the most free capacity, other than its owner; of
 * equals the first. Each proposal uses up capacity, so that no one gets more than fits. Null when
 * no colleague has enough left.
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
