/**
 * The day of the list in a sheet that a database fills (docs/growing.md). The list may come hours after the digest is due,
 * so emails wait for it, and from some hour on they say that it is an old one.
 */
import type { Day } from '../../rules';
import type { WallTime } from '../../platform';
import type { TeamFile } from '../../workbook';

/** From this hour on, emails go out with the list that is there. */
const LATEST_HOUR = 10;

/** The day of a list that is not today's; null for today's, and for a sheet that no database fills. */
export function oldListOf({ customers, today }: Pick<TeamFile, 'customers' | 'today'>): Day | null {
  let newest: Day | null = null;
  for (const { record } of customers) {
    const { asOf } = record;
    if (asOf !== null && (newest === null || asOf > newest)) newest = asOf;
  }
  return newest === null || newest >= today ? null : newest;
}

/** Whether the emails of this hour wait for the list of today. */
export function waitsForList(
  file: Pick<TeamFile, 'customers' | 'today'>,
  { hour }: WallTime,
): boolean {
  return hour < LATEST_HOUR && oldListOf(file) !== null;
}
