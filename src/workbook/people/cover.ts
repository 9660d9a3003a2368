/** Who covers for colleagues who are away. */
import { isAway, type Colleague, type Day } from '../../rules';
import type { Owner, FindOwner } from './owners';

export type Cover = Extract<Owner, { kind: 'colleague' | 'address' }>;

/**
 * The cover of an absent colleague; if the cover is away too, the cover's cover, and so on. Null if no
 * cover is named or known, or everyone in the chain is away.
 */
export function coverFor(away: Colleague, ownerOf: FindOwner, today: Day): Cover | null {
  const passed = new Set<Colleague>();
  let at = away;
  while (!passed.has(at)) {
    passed.add(at);
    const cover = ownerOf(at.coveredBy);
    if (cover.kind === 'address') return cover;
    if (cover.kind !== 'colleague') return null;
    if (!isAway(cover.colleague, today)) return cover;
    at = cover.colleague;
  }
  return null;
}
