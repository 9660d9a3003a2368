/**
 * What becomes of each row of a file: a new customer, or one that is there and gets some of its cells. Rows are taken
 * one after the other, so that it does not matter in which portions they come (docs/rules.md §9).
 */
import { isBlankCell } from '../calendar';
import { foldWord, NAMING_FIELDS, textOf, type ReadingContext } from '../customers';
import { exactKeys, isOnePerson, MATCH_KEYS, type MatchKey } from '../matching';
import { changedCells, type CellChange, type FieldCells, type UpdatePolicy } from './changed-cells';
import { namedCustomer, NOBODY_ERASED, type ErasedPeople } from './erased-people';

/** What becomes of a customer who is there already. */
export type KnownChoice = 'fill' | 'overwrite' | 'skip' | 'add';

export interface ImportPolicy {
  readonly known: KnownChoice;
  /** See `UpdatePolicy`. */
  readonly mayReplace: readonly string[];
}

/** A row of the file; `cells` has an ID, of the file or made from its names, unless it names no one. */
export interface ImportedRow {
  /** Where it is in the file, counted from 1. */
  readonly row: number;
  readonly cells: FieldCells;
  /** What a person chose for this row alone. */
  readonly choice?: KnownChoice | undefined;
}

/** A customer of the workbook; those without an ID are left out. */
export interface KnownRow {
  readonly id: string;
  readonly cells: FieldCells;
}

export type RowFate =
  | { readonly kind: 'added'; readonly id: string; readonly cells: FieldCells }
  | {
      /** Only blank cells, or others too. */
      readonly kind: 'filled' | 'overwritten';
      readonly id: string;
      readonly changes: readonly CellChange[];
    }
  | {
      /** There is nothing to change, or people chose so. */
      readonly kind: 'skipped';
      readonly id: string;
    }
  | {
      readonly kind: 'rejected';
      /** `erased`: it would bring back somebody who was erased. */
      readonly why: 'nameless' | 'no-customer' | 'erased';
    };

export interface OpenImport {
  readonly take: (row: ImportedRow) => RowFate;
}

/** A key of more customers than this, such as the number of a switchboard, tells nothing. */
const MOST_WITH_A_KEY = 50;

interface Customer {
  readonly id: string;
  cells: FieldCells;
  compared: Compared;
}

/** Keys, and the contact as it stands. */
type Compared = Readonly<Record<MatchKey | 'contact', string>>;

/** The surest first. */
const BEST_FIRST: readonly MatchKey[] = ['email', 'phone', 'company'];

/**
 * Opens an import of customers, which takes the rows of the file one by one.
 * @param erased those who must not come back unless a person confirms it; nobody, once one did
 */
export function openImport(
  known: readonly KnownRow[],
  { known: usual, mayReplace }: ImportPolicy,
  reading: ReadingContext,
  erased: ErasedPeople = NOBODY_ERASED,
): OpenImport {
  const byId = new Map<string, Customer>();
  const byKey = new Map<string, Customer[]>();
  const enter = (customer: Customer): void => {
    for (const key of MATCH_KEYS) {
      const value = customer.compared[key];
      if (value === '') continue;
      const there = byKey.get(`${key} ${value}`);
      if (there === undefined) byKey.set(`${key} ${value}`, [customer]);
      else if (there.length <= MOST_WITH_A_KEY && !there.includes(customer)) there.push(customer);
    }
  };
  const add = (id: string, cells: FieldCells): void => {
    const customer: Customer = { id, cells, compared: comparedOf(cells) };
    byId.set(id, customer);
    enter(customer);
  };
  for (const { id, cells } of known) if (id !== '' && !byId.has(id)) add(id, cells);

  /** The one that a merged customer became. */
  const kept = (customer: Customer): Customer => {
    let last = customer;
    for (let steps = 0; steps < 10; steps += 1) {
      const into = byId.get(textOf(last.cells['mergedInto'] ?? '').trim());
      if (into === undefined) return last;
      last = into;
    }
    return last;
  };
  const find = (id: string, compared: Compared): Customer | null => {
    const same = byId.get(id);
    if (same !== undefined && !isAnother(same.compared, compared)) return kept(same);
    for (const key of BEST_FIRST) {
      const there = compared[key] === '' ? undefined : byKey.get(`${key} ${compared[key]}`);
      if (there === undefined || there.length > MOST_WITH_A_KEY) continue;
      const alike = new Set(there.filter((one) => mayBeOne(key, one.compared, compared)).map(kept));
      // A row that fits two customers fits neither for certain.
      if (alike.size === 1) return [...alike][0] ?? null;
    }
    return null;
  };
  /** An ID that another customer has is of no use to this one. */
  const freeId = (id: string): string => {
    for (let attempt = 2, free = id; ; attempt += 1) {
      if (!byId.has(free)) return free;
      free = `${id}-${attempt}`;
    }
  };

  const take = ({ cells, choice = usual }: ImportedRow): RowFate => {
    const id = textOf(cells['id'] ?? '').trim();
    const isNamed = NAMING_FIELDS.some((field) => !isBlankCell(cells[field] ?? ''));
    if (id === '' || !isNamed) return { kind: 'rejected', why: 'nameless' };
    const found = choice === 'add' ? null : find(id, comparedOf(cells));
    if (found === null) {
      const named = namedCustomer((field) => textOf(cells[field] ?? '').trim());
      if (erased.hasCustomer(named)) return { kind: 'rejected', why: 'erased' };
      const own = freeId(id);
      const written = { ...cells, id: own };
      add(own, written);
      return { kind: 'added', id: own, cells: written };
    }
    if (choice === 'skip' || choice === 'add') return { kind: 'skipped', id: found.id };
    const contact = textOf(cells['contact'] ?? '');
    const isThere = isOneContact(contact, found.compared.contact);
    if (!isThere && erased.hasContact(found.id, contact))
      return { kind: 'rejected', why: 'erased' };
    const policy: UpdatePolicy = { known: choice, mayReplace };
    const changes = changedCells(found.cells, cells, policy, reading);
    if (changes.length === 0) return { kind: 'skipped', id: found.id };
    const after = Object.fromEntries(changes.map((change) => [change.field, change.after]));
    found.cells = { ...found.cells, ...after };
    found.compared = comparedOf(found.cells);
    enter(found);
    const isFilling = changes.every(({ before }) => isBlankCell(before));
    return { kind: isFilling ? 'filled' : 'overwritten', id: found.id, changes };
  };
  return { take };
}

function comparedOf(cells: FieldCells): Compared {
  const text = (field: string): string => textOf(cells[field] ?? '').trim();
  const keys = exactKeys({ company: text('company'), phone: text('phone'), email: text('email') });
  return { ...keys, contact: text('contact') };
}

/** Whether all that both tell differs: the ID is one of another system. */
function isAnother(one: Compared, other: Compared): boolean {
  const told = NAMING_FIELDS.filter((key) => one[key] !== '' && other[key] !== '');
  return told.length > 0 && told.every((key) => differs(key, one, other));
}

/** Both tell it, and not the same. */
function differs(key: keyof Compared, one: Compared, other: Compared): boolean {
  const [ours, theirs] = [one[key], other[key]];
  if (ours === '' || theirs === '' || ours === theirs) return false;
  return key !== 'contact' || !isOneContact(ours, theirs);
}

function isOneContact(one: string, other: string): boolean {
  return foldWord(one) === foldWord(other) || isOnePerson(one, other);
}

/** Colleagues share a company and a switchboard, so there nothing else may differ. */
function mayBeOne(key: MatchKey, one: Compared, other: Compared): boolean {
  switch (key) {
    case 'email':
      return true;
    case 'phone':
      return !differs('contact', one, other);
    case 'company':
      return !(['contact', 'email', 'phone'] as const).some((field) => differs(field, one, other));
  }
}
