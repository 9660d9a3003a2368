/** Who is away, and who stands in: a cover who is away too is covered in turn. */
import type { Colleague, Day } from '../../rules';
import type { Owner, OwnerBook } from './owners';

export type Cover = Extract<Owner, { kind: 'colleague' | 'address' }>;

/** From the first day to the last; an open end is away until further notice. */
export function isAway(
  { awayFrom, awayTo }: Pick<Colleague, 'awayFrom' | 'awayTo'>,
  today: Day,
): boolean {
  return awayFrom !== null && awayFrom <= today && (awayTo === null || awayTo >= today);
}

/**
 * Whoever is at work at the end of the covers of somebody away. Null where there is nobody: no cover
 * is named or known, or those who cover one another are all away.
 */
export function coverFor(away: Colleague, ownerOf: OwnerBook, today: Day): Cover | null {
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
