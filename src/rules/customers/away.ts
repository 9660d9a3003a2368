/** Whether a colleague is away. */
import type { Day } from '../calendar';
import type { Colleague } from './customer';

/** Whether a colleague is away today. Both days are included; without a last day the absence is open-ended. */
export function isAway(
  { awayFrom, awayTo }: Pick<Colleague, 'awayFrom' | 'awayTo'>,
  today: Day,
): boolean {
  return awayFrom !== null && awayFrom <= today && (awayTo === null || awayTo >= today);
}
