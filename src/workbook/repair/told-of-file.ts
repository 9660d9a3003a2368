/** What is told of each customer of a file at the end of a day, by whose customers they are (docs/rules.md §3). */
import { toldOfTeam, type Customer, type Day, type OwnedCustomer } from '../../rules';
import { mayBeReleased } from '../people';
import type { TeamFile } from '../reading';

/** In the order of the customers; `''` for one first seen later. */
export function toldOfFile(
  customers: TeamFile['customers'],
  { ownerOf, policies }: Pick<TeamFile, 'ownerOf' | 'policies'>,
  on: Day,
): readonly string[] {
  const owned = customers.map(({ record }) => ownedBy(record, ownerOf, on));
  return toldOfTeam(owned, policies, on);
}

/** Customers of no one, or of unknown names, are one owner's. */
function ownedBy(customer: Customer, ownerOf: TeamFile['ownerOf'], on: Day): OwnedCustomer {
  const owner = ownerOf(customer.owner);
  const isKnown = owner.kind === 'colleague' || owner.kind === 'address';
  const capacity = owner.kind === 'colleague' ? owner.colleague.capacity : null;
  const isFree = mayBeReleased(owner, on);
  return { customer, owner: isKnown ? owner : null, capacity, mayBeReleased: isFree };
}
