/**
 * The people and owners of a team's file: who has which address, who may be emailed, and one book per
 * owner for the owner's customers.
 */
import {
  addressIn,
  type Colleague,
  type Customer,
  foldAddress,
  type LanguageCode,
} from '../../rules';
import {
  isInPool,
  type AssessedCustomer,
  type IsConfirmed,
  type Owner,
  type OwnersFile,
} from '../../workbook';

export interface Recipient {
  readonly address: string;
  /** `''` when only the address is known. */
  readonly name: string;
  readonly language: LanguageCode;
}

/** Why a person whose address is known is not emailed. */
export type Barrier = 'customer-address' | 'unconfirmed-address' | 'away' | 'digest-off';

/** The part of an assessed customer that decides whose email shows it; only composing emails needs the assessment. */
export interface OwnedRow {
  readonly customer: Pick<Customer, 'owner'>;
}

/** A person whose address is known. */
export interface Addressee<Row extends OwnedRow = AssessedCustomer> {
  readonly recipient: Recipient;
  /** Entries per day; null when Team names none. */
  readonly capacity: number | null;
  readonly isManager: boolean;
  /** Null when the person may be emailed. */
  readonly barred: Barrier | null;
  readonly own: readonly Row[];
  /** Customers of colleagues that name this person beside the owner, by the owner's name. */
  readonly alongside: Map<string, Row[]>;
  /** Customers of absent colleagues whom this person covers. */
  readonly covered: readonly CustomerBook<Row>[];
}

/** An owner's book of business: all their customers, however the owner's name is spelled. */
export interface CustomerBook<Row extends OwnedRow = AssessedCustomer> {
  /** From Team, else as first typed; `''` when only an address is known; null: customers without an owner. */
  readonly name: string | null;
  readonly capacity: number | null;
  /** Null when no address is known. */
  readonly person: Addressee<Row> | null;
  /** Customers whom anyone may take: they are in no one's lists. */
  readonly isPool: boolean;
  /** Whether the owner is in Team. */
  readonly isColleague: boolean;
  readonly customers: readonly Row[];
  /** Why the customers are in someone else's email; null when they are in the owner's. */
  readonly because: Barrier | 'no-address' | 'not-in-team' | null;
}

/** While it is being filled in. */
export interface OpenPerson<Row extends OwnedRow> extends Addressee<Row> {
  isManager: boolean;
  barred: Barrier | null;
  own: readonly Row[];
  readonly covered: OpenBook<Row>[];
  /** The line of Team with the person's absence. */
  away: Colleague | null;
}

export interface OpenBook<Row extends OwnedRow> extends CustomerBook<Row> {
  readonly person: OpenPerson<Row> | null;
  readonly colleague: Colleague | null;
  readonly customers: Row[];
  because: CustomerBook['because'];
}

/** People by folded address and books by owner; both are created when first asked for. */
export interface Directory<Row extends OwnedRow> {
  readonly people: ReadonlyMap<string, OpenPerson<Row>>;
  readonly books: ReadonlyMap<unknown, OpenBook<Row>>;
  readonly personAt: (address: string, colleague: Colleague | null) => OpenPerson<Row>;
  /** Null when the owner's address is unknown. */
  readonly personOf: (owner: Owner) => OpenPerson<Row> | null;
  readonly bookAt: (owner: Owner, cell: string) => OpenBook<Row>;
}

/** Who switched the digest on, and who may be emailed. */
export interface DigestRights {
  /** Folded address; `''` if it is unknown. */
  readonly by: string;
  readonly isConfirmed: IsConfirmed;
}

export function openDirectory<Row extends OwnedRow>(
  file: OwnersFile,
  { by, isConfirmed }: DigestRights,
): Directory<Row> {
  const customerAddresses = addressesOf([
    ...file.contactEmails(),
    ...file.customers.map(({ record }) => record.email),
  ]);
  const people = new Map<string, OpenPerson<Row>>();
  const books = new Map<unknown, OpenBook<Row>>();

  const barrierOf = (address: string): Barrier | null => {
    const folded = foldAddress(address);
    // Otherwise a customer's row could silence the person whose digest it is.
    if (folded === by) return null;
    if (customerAddresses.has(folded)) return 'customer-address';
    return isConfirmed(address) ? null : 'unconfirmed-address';
  };

  const personAt: Directory<Row>['personAt'] = (address, colleague) => {
    const key = foldAddress(address);
    const known = people.get(key);
    if (known !== undefined) return known;
    const person: OpenPerson<Row> = {
      recipient: {
        address,
        name: colleague?.name ?? '',
        language: colleague?.language ?? file.language,
      },
      capacity: colleague?.capacity ?? null,
      isManager: false,
      barred: barrierOf(address),
      own: [],
      alongside: new Map(),
      covered: [],
      away: null,
    };
    people.set(key, person);
    return person;
  };

  const personOf: Directory<Row>['personOf'] = (owner) => {
    const address = addressOf(owner);
    if (address === null) return null;
    return personAt(address, owner.kind === 'colleague' ? owner.colleague : null);
  };

  const bookAt: Directory<Row>['bookAt'] = (owner, cell) => {
    const person = personOf(owner);
    const colleague = owner.kind === 'colleague' ? owner.colleague : null;
    const isNobody = owner.kind === 'nobody';
    // One book per person, however spelled: `ownerOf` returns the same object for every spelling.
    const isPool = isInPool(owner);
    const key = isPool ? 'pool' : isNobody ? 'nobody' : (person ?? colleague ?? owner);
    const known = books.get(key);
    if (known !== undefined) return known;
    const book: OpenBook<Row> = {
      name: isNobody ? null : colleague?.name || cell,
      capacity: colleague?.capacity ?? null,
      isPool,
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
  return { people, books, personAt, personOf, bookAt };
}

/** The owner's address; null when it is unknown. */
export function addressOf(owner: Owner): string | null {
  if (owner.kind === 'colleague') return addressIn(owner.colleague.email);
  return owner.kind === 'address' ? owner.address : null;
}

/** Every address in these email cells; a cell may hold several. */
function addressesOf(cells: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const cell of cells) {
    // Ignores invisible characters, such as a zero-width space that was copied along.
    const email = cell.replace(/\p{Cf}/gu, '');
    if (email === '') continue;
    for (const piece of [email, ...email.split(/[\s,;，；、/|<>()]+/)]) {
      const address = addressIn(piece);
      if (address !== null) found.add(foldAddress(address));
    }
  }
  return found;
}
