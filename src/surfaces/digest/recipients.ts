/**
 * Decides who is emailed and whose email shows which owner's customers. A customer's address is never
 * emailed. When an owner cannot be emailed, someone else is shown the list.
 */
import { addressIn, foldAddress, isAway } from '../../rules';
import {
  coverFor,
  ownerNameIn,
  ownersIn,
  type AssessedCustomer,
  type OwnersFile,
} from '../../workbook';
import {
  addressOf,
  openDirectory,
  type Addressee,
  type DigestRights,
  type Directory,
  type OpenBook,
  type CustomerBook,
  type OwnedRow,
} from './directory';

export interface Recipients<Row extends OwnedRow = AssessedCustomer> {
  /** In the order of Team, then of Customers; includes the overseers. */
  readonly people: readonly Addressee<Row>[];
  /** Every owner and every colleague, including those without customers. */
  readonly books: readonly CustomerBook<Row>[];
  /** The books shown in the overseers' emails; customers without an owner last. */
  readonly unreachable: readonly CustomerBook<Row>[];
  /** People whose emails show the unreachable owners: the managers, else whoever switched the digest on. */
  readonly overseers: readonly Addressee<Row>[];
  /** The book of the owner that a cell names; null when there is none. */
  bookOf(cell: string): CustomerBook<Row> | null;
}

export function findRecipients<Row extends OwnedRow>(
  file: OwnersFile,
  rows: readonly Row[],
  rights: DigestRights,
): Recipients<Row> {
  const { ownerOf } = file;
  const directory = openDirectory<Row>(file, rights);
  const { people, books, bookAt } = directory;
  readTeamLines(file, directory);
  for (const row of rows) {
    const { owner } = row.customer;
    bookAt(ownerOf(owner), owner).customers.push(row);
    for (const other of ownersIn(owner, ownerOf).slice(1)) {
      const lists = directory.personOf(other)?.alongside;
      if (lists === undefined) continue;
      const name = ownerNameIn(owner, ownerOf);
      const rows = lists.get(name);
      if (rows === undefined) lists.set(name, [row]);
      else rows.push(row);
    }
  }
  const covered = assignCovers(file, directory);

  const managers = [...people.values()].filter(isOpenManager);
  const isKnown = managers.length === 0 && rights.by !== '';
  // The address itself: a line of Team may make it someone else.
  const fallback = isKnown ? directory.personAt(rights.by, null) : null;
  const overseers = fallback === null || fallback.barred !== null ? managers : [fallback];
  // In the team's table, a manager sees the overdue customers of colleagues who get no digest.
  const showsDigestOff = managers.length === 0 && overseers.length > 0;
  const unreachable: OpenBook<Row>[] = [];
  for (const book of books.values()) {
    const { person, because, customers, isPool } = book;
    if (isPool) continue;
    if (because === null) {
      if (person !== null) person.own = customers;
    } else if (customers.length > 0 && !covered.has(book)) {
      if (because !== 'digest-off' || showsDigestOff) unreachable.push(book);
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

/** Adds everyone in Team, with role, absence and whether they want the digest. */
function readTeamLines<Row extends OwnedRow>(
  { team, ownerOf, today }: OwnersFile,
  directory: Directory<Row>,
): void {
  for (const { record } of team) {
    const address = addressIn(record.email);
    const owner = ownerOf(address ?? '');
    // A second line with the same address changes nothing; it is reported as a problem.
    if (address === null || owner.kind !== 'colleague' || owner.colleague !== record) continue;
    const person = directory.personAt(address, record);
    if (record.role === 'manager') person.isManager = true;
    if (isAway(record, today)) person.away = record;
    if (record.digest === false) person.barred ??= 'digest-off';
  }
  for (const person of directory.people.values()) {
    const mayBeAway = person.barred === null || person.barred === 'digest-off';
    if (person.away !== null && mayBeAway) person.barred = 'away';
  }
  for (const { record } of team) {
    const owner = ownerOf(record.email || record.name);
    if (owner.kind === 'colleague') directory.bookAt(owner, record.name);
  }
}

/** Gives the books of absent owners to their covers; returns the books that are covered. */
function assignCovers<Row extends OwnedRow>(
  { ownerOf, today }: OwnersFile,
  directory: Directory<Row>,
): ReadonlySet<OpenBook<Row>> {
  const covered = new Set<OpenBook<Row>>();
  // A copy, since a cover who is not in Team is added on the way.
  for (const book of [...directory.books.values()]) {
    const { person, colleague } = book;
    const isHere = colleague === null || !isAway(colleague, today);
    const away = person?.away ?? (isHere ? null : colleague);
    if (away === null) continue;
    book.because = 'away';
    if (book.customers.length === 0) continue;
    const standIn = coverFor(away, ownerOf, today);
    const cover = standIn === null ? null : directory.personOf(standIn);
    if (cover?.barred !== null || cover === person) continue;
    cover.covered.push(book);
    covered.add(book);
  }
  return covered;
}

function isOpenManager({ isManager, barred }: Pick<Addressee, 'isManager' | 'barred'>): boolean {
  return isManager && barred === null;
}
