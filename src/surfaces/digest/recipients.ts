/**
 * Decides who is emailed and whose email shows which owner's customers. A customer's address is never
 * emailed. When an owner cannot be emailed, someone else is shown the list.
 */
import { addressIn, type Colleague, foldAddress, type LanguageCode } from '../../rules';
import { isAway, coverFor, type AssessedCustomer, type Owner, type TeamFile } from '../../workbook';
import { openConfirmed } from './confirmed';

export interface Recipient {
  readonly address: string;
  /** `''` when only the address is known. */
  readonly name: string;
  readonly language: LanguageCode;
}

/** Why a person whose address is known is not emailed. */
export type Barrier = 'customer-address' | 'unconfirmed-address' | 'away' | 'digest-off';

/** A person whose address is known. */
export interface Addressee {
  readonly recipient: Recipient;
  /** Entries per day; null when Team names none. */
  readonly capacity: number | null;
  readonly isManager: boolean;
  /** Null when the person may be emailed. */
  readonly barred: Barrier | null;
  readonly own: readonly AssessedCustomer[];
  /** Customers of absent colleagues whom this person covers. */
  readonly covered: readonly OwnerBook[];
}

/** One owner and all their customers, however the owner is spelled. */
export interface OwnerBook {
  /** From Team, else as first typed; `''` when only an address is known; null: customers without an owner. */
  readonly name: string | null;
  readonly capacity: number | null;
  /** Null when no address is known. */
  readonly person: Addressee | null;
  /** Whether the owner is in Team. */
  readonly isColleague: boolean;
  readonly customers: readonly AssessedCustomer[];
  /** Why the customers are in someone else's email; null when they are in the owner's. */
  readonly because: Barrier | 'no-address' | 'not-in-team' | null;
}

export interface Recipients {
  /** In the order of Team, then of Customers; includes the overseers. */
  readonly people: readonly Addressee[];
  /** Every owner and every colleague, including those without customers. */
  readonly books: readonly OwnerBook[];
  /** The books shown in the overseers' emails; customers without an owner last. */
  readonly unreachable: readonly OwnerBook[];
  /** People whose emails show the unreachable owners: the managers, else whoever switched the digest on. */
  readonly overseers: readonly Addressee[];
  /** The book of the owner that a cell names; null when there is none. */
  bookOf(cell: string): OwnerBook | null;
}

interface OpenPerson extends Addressee {
  isManager: boolean;
  barred: Barrier | null;
  own: readonly AssessedCustomer[];
  readonly covered: OpenBook[];
  /** The line of Team that says the person is away. */
  away: Colleague | null;
}

interface OpenBook extends OwnerBook {
  readonly person: OpenPerson | null;
  readonly colleague: Colleague | null;
  readonly customers: AssessedCustomer[];
  because: OwnerBook['because'];
}

type File = Pick<
  TeamFile,
  'customers' | 'contactEmails' | 'team' | 'ownerOf' | 'language' | 'settings' | 'today'
>;

export function findRecipients(
  file: File,
  assessed: readonly AssessedCustomer[],
  switchedOnBy: string,
): Recipients {
  const { ownerOf, today } = file;
  const customerAddresses = addressesOf([
    ...file.contactEmails,
    ...file.customers.map(({ record }) => record.email),
  ]);
  const isConfirmed = openConfirmed(file.settings, addressOf(ownerOf(switchedOnBy)));
  const people = new Map<string, OpenPerson>();
  const books = new Map<unknown, OpenBook>();

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
      barred: customerAddresses.has(key)
        ? 'customer-address'
        : isConfirmed(address)
          ? null
          : 'unconfirmed-address',
      own: [],
      covered: [],
      away: null,
    };
    people.set(key, person);
    return person;
  };

  const personOf = (owner: Owner): OpenPerson | null => {
    const address = addressOf(owner);
    if (address === null) return null;
    return personAt(address, owner.kind === 'colleague' ? owner.colleague : null);
  };

  const bookAt = (owner: Owner, cell: string): OpenBook => {
    const person = personOf(owner);
    const colleague = owner.kind === 'colleague' ? owner.colleague : null;
    const isNobody = owner.kind === 'nobody';
    // One book a person, whatever the spelling; the team answers one object for all of them.
    const key = isNobody ? 'nobody' : (person ?? colleague ?? owner);
    const known = books.get(key);
    if (known !== undefined) return known;
    const book: OpenBook = {
      name: isNobody ? null : colleague?.name || cell,
      capacity: colleague?.capacity ?? null,
      person,
      colleague,
      isColleague: colleague !== null,
      customers: [],
      because:
        person !== null ? person.barred : owner.kind === 'unknown' ? 'not-in-team' : 'no-address',
    };
    books.set(key, book);
    return book;
  };

  for (const { record } of file.team) {
    const address = addressIn(record.email);
    if (address === null) continue;
    const person = personAt(address, record);
    // Two lines of Team with one address are one person: each may say manager, away, or no mail.
    if (record.role === 'manager') person.isManager = true;
    if (isAway(record, today)) person.away ??= record;
    if (record.digest === false) person.barred ??= 'digest-off';
  }
  for (const person of people.values()) {
    const mayBeAway = person.barred === null || person.barred === 'digest-off';
    if (person.away !== null && mayBeAway) person.barred = 'away';
  }
  for (const { record } of file.team) {
    const owner = ownerOf(record.email || record.name);
    if (owner.kind === 'colleague') bookAt(owner, record.name);
  }
  for (const customer of assessed) {
    const { owner } = customer.customer;
    bookAt(ownerOf(owner), owner).customers.push(customer);
  }

  for (const book of [...books.values()]) {
    const { person, colleague } = book;
    const isHere = colleague === null || !isAway(colleague, today);
    const away = person?.away ?? (isHere ? null : colleague);
    if (away === null) continue;
    book.because = 'away';
    if (book.customers.length === 0) continue;
    const standIn = coverFor(away, ownerOf, today);
    const cover = standIn === null ? null : personOf(standIn);
    if (cover?.barred === null && cover !== person) cover.covered.push(book);
  }
  const isCovered = new Set([...people.values()].flatMap(({ covered }) => covered));

  const managers = [...people.values()].filter(isOpenManager);
  const fallback = managers.length > 0 ? null : personOf(ownerOf(switchedOnBy));
  const overseers = fallback === null || fallback.barred !== null ? managers : [fallback];
  // A manager sees in the table of the team what a colleague who wants no mail leaves undone.
  const isOffSeen = managers.length > 0 || overseers.length === 0;
  const unreachable: OpenBook[] = [];
  for (const book of books.values()) {
    const { person, because, customers } = book;
    if (because === null) {
      if (person !== null) person.own = customers;
    } else if (customers.length > 0 && !isCovered.has(book)) {
      if (because !== 'digest-off' || !isOffSeen) unreachable.push(book);
    }
  }
  return {
    people: [...people.values()],
    books: [...books.values()],
    unreachable: [
      ...unreachable.filter(({ name }) => name !== null),
      ...unreachable.filter(({ name }) => name === null),
    ],
    overseers,
    bookOf: (cell) => {
      const owner = ownerOf(cell);
      const address = addressOf(owner);
      const person = address === null ? undefined : people.get(foldAddress(address));
      const colleague = owner.kind === 'colleague' ? owner.colleague : owner;
      return books.get(person ?? colleague) ?? null;
    },
  };
}

/** Where an owner can be mailed; null where no address is known. */
function addressOf(owner: Owner): string | null {
  if (owner.kind === 'colleague') return addressIn(owner.colleague.email);
  return owner.kind === 'address' ? owner.address : null;
}

function isOpenManager({ isManager, barred }: Addressee): boolean {
  return isManager && barred === null;
}

/** Every address in these e-mail cells, several of which may stand in one. */
function addressesOf(cells: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const cell of cells) {
    // A zero-width space that came along when copying must not hide whose address it is.
    const email = cell.replace(/\p{Cf}/gu, '');
    if (email === '') continue;
    for (const piece of [email, ...email.split(/[\s,;，；、/|<>()]+/)]) {
      const address = addressIn(piece);
      if (address !== null) found.add(foldAddress(address));
    }
  }
  return found;
}
