/**
 * Who is mailed, and whose customers stand in whose mail. A customer is never a recipient; an owner
 * who cannot be mailed is not lost: somebody who can be is shown the list.
 */
import { addressIn, type Colleague, foldAddress, type LanguageCode } from '../../rules';
import { isAway, coverFor, type AssessedCustomer, type Owner, type TeamFile } from '../../workbook';
import { openConfirmed } from './confirmed';

export interface Recipient {
  readonly address: string;
  /** `''` where only the address is known. */
  readonly name: string;
  readonly language: LanguageCode;
}

/** Why somebody with an address is not mailed. */
export type Barrier = 'customer-address' | 'unconfirmed-address' | 'away' | 'digest-off';

export interface Person {
  readonly recipient: Recipient;
  /** Entries a day; null where Team names none. */
  readonly capacity: number | null;
  readonly isManager: boolean;
  /** Null: the person may be mailed. */
  readonly barred: Barrier | null;
  readonly own: readonly AssessedCustomer[];
  /** Of colleagues who are away. */
  readonly covered: readonly OwnerBook[];
}

/** Every customer of one owner, under whatever spellings. */
export interface OwnerBook {
  /** As typed first, else as Team has it; `''` where only an address is known; null: no owner. */
  readonly name: string | null;
  readonly capacity: number | null;
  /** Null where no address is known. */
  readonly person: Person | null;
  /** Somebody of Team. */
  readonly isColleague: boolean;
  readonly customers: readonly AssessedCustomer[];
  /** Why they stand in somebody else's mail; null where they stand in the owner's own. */
  readonly because: Barrier | 'no-address' | 'not-in-team' | null;
}

export interface Recipients {
  /** In the order of Team, then of the sheet; whoever was asked to see the others' lists among them. */
  readonly people: readonly Person[];
  /** Every owner and every colleague, those without customers included. */
  readonly books: readonly OwnerBook[];
  /** Of these `books`, those who stand in the overseers' mail, those of nobody last. */
  readonly unreachable: readonly OwnerBook[];
  /** Those in whose mail the unreachable stand; empty when there is nobody. */
  readonly overseers: readonly Person[];
  /** The book of whoever a cell means; null where nobody of `books` is meant. */
  bookOf(cell: string): OwnerBook | null;
}

interface OpenPerson extends Person {
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

function isOpenManager({ isManager, barred }: Person): boolean {
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
