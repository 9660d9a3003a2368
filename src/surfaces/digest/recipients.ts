/**
 * Who is mailed, and whose customers stand in whose mail. A customer is never a recipient; an owner
 * who cannot be mailed is not lost: somebody who can be is shown the list.
 */
import type { Colleague } from '../../rules';
import { addressIn, foldAddress, type TeamFile } from '../../workbook';
import type { AssessedCustomer, Recipient } from './digest';

export interface Person {
  readonly recipient: Recipient;
  /** Entries a day; null where Team names none. */
  readonly capacity: number | null;
  readonly isManager: boolean;
  /** Null: the person may be mailed. */
  readonly barred: 'digest-off' | 'customer-address' | null;
  readonly own: AssessedCustomer[];
}

/** Customers of an owner without an address, or of nobody. */
export interface Unreachable {
  /** As typed first; null: no owner. */
  readonly name: string | null;
  readonly capacity: number | null;
  readonly customers: AssessedCustomer[];
}

export interface Recipients {
  /** In the order of Team, then of the sheet; whoever was asked to see the others' lists among them. */
  readonly people: readonly Person[];
  readonly unreachable: readonly Unreachable[];
  /** Those in whose mail the unreachable stand; empty when there is nobody. */
  readonly overseers: readonly Person[];
}

type OpenPerson = { -readonly [K in keyof Person]: Person[K] };

export function findRecipients(
  file: Pick<TeamFile, 'customers' | 'team' | 'ownerOf' | 'language'>,
  assessed: readonly AssessedCustomer[],
  switchedOnBy: string,
): Recipients {
  const customerAddresses = addressesOf(file.customers);
  const people = new Map<string, OpenPerson>();
  const unreachable = new Map<unknown, Unreachable>();

  const personAt = (address: string, colleague: Colleague | null): OpenPerson => {
    const key = foldAddress(address);
    const known = people.get(key);
    if (known !== undefined) return known;
    const person: OpenPerson = {
      recipient: {
        address,
        name: colleague?.name ?? '',
        language: colleague?.language ?? file.language,
      },
      capacity: colleague?.capacity ?? null,
      isManager: false,
      barred: customerAddresses.has(key) ? 'customer-address' : null,
      own: [],
    };
    people.set(key, person);
    return person;
  };

  for (const { record } of file.team) {
    const address = addressIn(record.email);
    if (address === null) continue;
    const person = personAt(address, record);
    // Two lines of Team with one address are one person: either may say manager, or no mail.
    if (record.role === 'manager') person.isManager = true;
    if (record.digest === false) person.barred ??= 'digest-off';
  }

  const personOf = (cell: string): OpenPerson | null => {
    const owner = file.ownerOf(cell);
    if (owner.kind === 'colleague') {
      const address = addressIn(owner.colleague.email);
      return address === null ? null : personAt(address, owner.colleague);
    }
    return owner.kind === 'address' ? personAt(owner.address, null) : null;
  };

  for (const customer of assessed) {
    const cell = customer.customer.owner;
    const person = personOf(cell);
    if (person !== null && person.barred !== 'customer-address') {
      person.own.push(customer);
      continue;
    }
    const owner = file.ownerOf(cell);
    const colleague = owner.kind === 'colleague' ? owner.colleague : null;
    const isNobody = owner.kind === 'nobody';
    // One group a person, whatever the spelling; the book answers one object for all of them.
    const key = isNobody ? 'nobody' : (person ?? colleague ?? owner);
    const group = unreachable.get(key) ?? {
      name: isNobody ? null : colleague?.name || cell,
      capacity: colleague?.capacity ?? null,
      customers: [],
    };
    unreachable.set(key, group);
    group.customers.push(customer);
  }

  const managers = [...people.values()].filter(isOpenManager);
  const fallback = managers.length > 0 ? null : personOf(switchedOnBy);
  const overseers = fallback === null || fallback.barred !== null ? managers : [fallback];
  const groups = [...unreachable.values()];
  return {
    people: [...people.values()],
    unreachable: [
      ...groups.filter(({ name }) => name !== null),
      ...groups.filter(({ name }) => name === null),
    ],
    overseers,
  };
}

function isOpenManager({ isManager, barred }: Person): boolean {
  return isManager && barred === null;
}

/** Every address in the customers' e-mail cells, several of which may stand in one. */
function addressesOf(customers: TeamFile['customers']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { record } of customers) {
    // A zero-width space that came along when copying must not hide whose address it is.
    const email = record.email.replace(/\p{Cf}/gu, '');
    if (email === '') continue;
    for (const piece of [email, ...email.split(/[\s,;，；、/|<>()]+/)]) {
      const address = addressIn(piece);
      if (address !== null) found.add(foldAddress(address));
    }
  }
  return found;
}
