/** Checks the declared rights (`RIGHTS`) of the current user. */
import { addressIn, foldAddress } from '../../rules';
import type { Right } from '../../protocol';
import { readingContext, type Context } from '../context';
import { currentOwner, openConfirmed, openOwners } from '../people';
import { readTable } from '../records';

/**
 * Why the current user may not do it, as a sentence; null: nothing is missing. Only Google's word
 * counts for who that is, never a name that the person chose.
 */
export function missingRight(context: Context, { who }: Pick<Right, 'who'>): string | null {
  if (who === 'anyone') return null;
  const { needs } = context.words.menu;
  const user = foldAddress(context.platform.identity().effectiveUser());
  const owner = currentOwner(context);
  if (user === owner.by || owner.by === '') return null;
  const isConfirmed = openConfirmed(owner);
  // Whoever may edit the file is not therefore a member of the team.
  if (who === 'owner' || !isConfirmed(user)) return needs.owner({ by: owner.by });
  const team = readTable(context.spreadsheet, 'team', readingContext(context))?.records ?? [];
  const managers = team
    .map(({ record }) => record)
    .filter(({ role, email }) => role === 'manager' && isConfirmed(addressIn(email) ?? ''));
  if (managers.length === 0) return null;
  const me = openOwners(team, () => owner)(user);
  const isManager = me.kind === 'colleague' && managers.includes(me.colleague);
  return isManager ? null : needs.manager({ names: managers.map(({ name }) => name) });
}
