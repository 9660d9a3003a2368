/**
 * The owner of the daily digest. A workbook of 0.2.0 or earlier, or one whose digest was switched on in
 * the Settings sheet, has none stored: then it is the account that the hourly job runs as, which no edit
 * of a sheet can change (docs/decisions/0022-who-may-do-what.md).
 */
import { addressIn, foldAddress, SETTING, textOf, type Colleague, type Placed } from '../../rules';
import { lastHeartbeat, type Context } from '../context';
import { ownerFor, storedOwner, teamDomain, type DigestOwner } from './digest-owner';
import { openOwners, type FindOwner } from './owners';

/** Properties with this prefix, followed by a folded address, say that it was emailed before. */
export const LEDGER_PREFIX = 'digest.ledger.';

/** The same for weekly backups, each under the Monday of its week. */
export const BACKUP_LEDGER_PREFIX = 'digest.backup.';

export interface CurrentOwner extends DigestOwner {
  /** The stored version; null if none is stored. */
  readonly version: number | null;
}

type OwnerContext = Pick<Context, 'platform' | 'spreadsheet' | 'settings'>;

export function currentOwner(context: OwnerContext): CurrentOwner {
  const { platform } = context;
  const stored = storedOwner(platform);
  if (stored !== null) return stored;
  const beat = lastHeartbeat(context, platform.storage());
  const account = beat?.by || platform.identity().effectiveUser();
  const owner = ownerFor(platform, account, emailedBefore(context));
  return { ...(owner ?? NO_OWNER), version: null };
}

/** Finds whom a cell means in this workbook: the one place where owners are opened for its own Team. */
export function openTeamOwners(
  context: OwnerContext,
  team: readonly Placed<Colleague>[],
): FindOwner {
  return openOwners(team, () => currentOwner(context));
}

/** No one may be emailed. */
export const NO_OWNER: DigestOwner = { by: '', domain: '', confirmed: [] };

/**
 * The addresses that Settings allow and Duebook has emailed before: an edit of Settings adds no one to
 * them, and no one loses their email by the change of version.
 */
function emailedBefore({ platform, settings }: OwnerContext): readonly string[] {
  const text = (key: string): string => textOf(settings.get(key) ?? '');
  const listed = new Set(
    text(SETTING.digestConfirmed)
      .split(/[\s,;，；、]+/)
      .flatMap((piece) => addressIn(piece) ?? [])
      .map(foldAddress),
  );
  const named = addressIn(text(SETTING.digestBy));
  const keys = Object.keys(platform.storage().all()).filter((key) => key.startsWith(LEDGER_PREFIX));
  if (keys.length === 0) return [];
  const domain = named === null ? '' : teamDomain(platform, named);
  const isTheirs = (address: string): boolean =>
    domain !== '' && (address.endsWith(`@${domain}`) || address.endsWith(`.${domain}`));
  return keys
    .map((key) => key.slice(LEDGER_PREFIX.length))
    .filter((address) => listed.has(address) || isTheirs(address));
}
