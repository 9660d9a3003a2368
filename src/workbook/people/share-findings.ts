/**
 * Judges with whom the file is shared: who of them is not one of the team. Inside is whoever the daily digest may be sent to
 * (docs/decisions/0022-who-may-do-what.md).
 */
import { addressIn, foldAddress, type Colleague, type Placed } from '../../rules';
import type { Sharing } from '../../platform';
import type { IsConfirmed } from './digest-owner';
import type { FindOwner } from './owners';

interface SharedPerson {
  /** As Google tells it. */
  readonly address: string;
  /** From Team; `''` if it has no line there. */
  readonly name: string;
  readonly isOutside: boolean;
  /** False only where Team has lines, none is about this person, and it is not the owner of the file. */
  readonly isInTeam: boolean;
}

export interface ShareFindings {
  /** As `Sharing` has it. */
  readonly owner: string | null;
  /** The owner first where there is one, then those outside; null where Google refuses to tell. */
  readonly editors: readonly SharedPerson[] | null;
  /** Who may only read or comment, likewise. */
  readonly viewers: readonly SharedPerson[] | null;
  /** How many addresses Google does not tell. */
  readonly hidden: number;
  /** Colleagues whom the sharing does not name; none where Google refuses to tell. */
  readonly without: readonly { readonly name: string; readonly address: string }[];
}

/** Whose addresses are inside, and who is in Team. */
interface TeamFacts {
  readonly isInside: IsConfirmed;
  readonly team: readonly Placed<Colleague>[];
  readonly ownerOf: FindOwner;
}

export function shareFindings(
  { owner, editors, viewers }: Sharing,
  { isInside, team, ownerOf }: TeamFacts,
): ShareFindings {
  const colleagueAt = (address: string): Colleague | null => {
    const found = ownerOf(address);
    return found.kind === 'colleague' ? found.colleague : null;
  };
  const judged = (address: string): SharedPerson => {
    const colleague = colleagueAt(address);
    return {
      address,
      name: colleague?.name ?? '',
      isOutside: !isInside(address),
      isInTeam: team.length === 0 || colleague !== null || isSame(address, owner ?? ''),
    };
  };
  const listed = (addresses: readonly string[]): readonly SharedPerson[] => {
    const known = new Map(addresses.map((address) => [foldAddress(address), address]));
    known.delete('');
    const people = [...known.values()].map(judged);
    const rank = ({ address, isOutside }: SharedPerson): number =>
      isSame(address, owner ?? '') ? 0 : isOutside ? 1 : 2;
    return people.sort((one, other) => rank(one) - rank(other));
  };
  const all = [...(editors ?? []), ...(viewers ?? []), ...(owner === null ? [] : [owner])];
  const named = new Set(all.map(colleagueAt));
  const isKnown = editors !== null && viewers !== null;
  return {
    owner,
    editors: editors === null ? null : listed([...(owner === null ? [] : [owner]), ...editors]),
    viewers: viewers === null ? null : listed(viewers),
    hidden: [...(editors ?? []), ...(viewers ?? [])].filter((address) => address === '').length,
    without: team.flatMap(({ record }) => {
      const address = addressIn(record.email);
      const isNamed = address === null || named.has(colleagueAt(address));
      return isNamed || !isKnown ? [] : [{ name: record.name, address }];
    }),
  };
}

function isSame(one: string, other: string): boolean {
  return foldAddress(one) === foldAddress(other);
}
