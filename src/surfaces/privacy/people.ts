/**
 * Who can be exported and erased: a customer with all that belongs to it, the contact of a customer, or a further contact.
 * Each is found by a part of a name, a phone number or an address.
 */
import {
  foldWord,
  namedCustomer,
  nameOf,
  type ErasedPeople,
  type NamedCustomer,
} from '../../rules';
import type { FoundPerson, PersonSubject, PersonTerm } from '../../protocol';
import { rowsOf, type ReadRows } from './read-workbook';
import { digitsOf, openTraces, termKey, termsIn, type Term, type TermKind } from './terms';

/** More than fit on the page: a longer search finds the one. */
const MOST_FOUND = 20;

/** Digits of a phone number that a search must have. */
const FEWEST_DIGITS = 4;

/** The kind of term that each field of a person holds. */
const FIELDS: Readonly<Record<string, TermKind>> = {
  company: 'name',
  contact: 'name',
  name: 'name',
  phone: 'phone',
  email: 'email',
  im: 'text',
  address: 'text',
};

/** Of the contact of a customer; the company and its address stay. */
const OF_CONTACT = ['contact', 'phone', 'email', 'im'] as const;

export interface Person {
  readonly subject: PersonSubject;
  /** What must be typed before it is erased. */
  readonly name: string;
  /** IDs of the customer, and of those merged into it; none unless the whole customer is meant. */
  readonly ids: ReadonlySet<string>;
  /** The rows of these IDs. */
  readonly customers: readonly NamedCustomer[];
  /** ID of the row of Contacts; `''` unless a further contact is meant. */
  readonly contactId: string;
  /** The customer that the person is, or belongs to. */
  readonly customerId: string;
  readonly terms: readonly PersonTerm[];
  /** Whether a line of Team is about the same person. */
  readonly isColleague: boolean;
}

const sheetOf = (sheets: readonly ReadRows[], kind: ReadRows['kind']): ReadRows | null =>
  sheets.find((sheet) => sheet.kind === kind) ?? null;

export function findPeople(sheets: readonly ReadRows[], search: string): readonly FoundPerson[] {
  const wanted = foldWord(search).trim();
  const digits = digitsOf(search);
  if (wanted === '') return [];
  const fits = (sheet: ReadRows, row: number): boolean =>
    Object.entries(FIELDS).some(([field, kind]) => {
      const text = sheet.textAt(row, field);
      if (text === '') return false;
      if (foldWord(text).includes(wanted)) return true;
      const isPhone = kind === 'phone' && digits.length >= FEWEST_DIGITS;
      return isPhone && digitsOf(text).includes(digits);
    });
  return peopleIn(sheets, fits).slice(0, MOST_FOUND);
}

/** The erased people who are in the workbook again, at most as many as a search finds. */
export function returnedPeople(
  sheets: readonly ReadRows[],
  erased: ErasedPeople,
): readonly FoundPerson[] {
  const isBack = (kind: PersonSubject['kind'], text: (field: string) => string): boolean => {
    switch (kind) {
      case 'customer':
        return erased.hasCustomer(namedCustomer(text));
      case 'person':
        return erased.hasContact(text('id'), text('contact'));
      case 'contact':
        return erased.hasId(text('id')) || erased.hasContact(text('customerId'), text('name'));
    }
  };
  return peopleIn(sheets, (sheet, row, kind) =>
    isBack(kind, (field) => sheet.textAt(row, field)),
  ).slice(0, MOST_FOUND);
}

function peopleIn(
  sheets: readonly ReadRows[],
  fits: (sheet: ReadRows, row: number, kind: PersonSubject['kind']) => boolean,
): readonly FoundPerson[] {
  const customers = sheetOf(sheets, 'customers');
  const contacts = sheetOf(sheets, 'contacts');
  const found: FoundPerson[] = [];
  for (const row of customers === null ? [] : rowsOf(customers)) {
    if (customers === null) continue;
    const text = (field: string): string => customers.textAt(row, field);
    const id = text('id');
    if (id === '') continue;
    const detail = [text('phone'), text('email')].filter((part) => part !== '').join(' · ');
    if (fits(customers, row, 'customer')) {
      found.push({ subject: { kind: 'customer', id }, name: nameAt(customers, row), detail });
    }
    if (text('company') !== '' && text('contact') !== '' && fits(customers, row, 'person')) {
      const of = `${text('company')}${detail === '' ? '' : ` · ${detail}`}`;
      found.push({ subject: { kind: 'person', id }, name: text('contact'), detail: of });
    }
  }
  for (const row of contacts === null ? [] : rowsOf(contacts)) {
    if (contacts === null || !fits(contacts, row, 'contact')) continue;
    const text = (field: string): string => contacts.textAt(row, field);
    if (text('id') === '' || text('name') === '') continue;
    const detail = [text('customer'), text('phone'), text('email')]
      .filter((part) => part !== '')
      .join(' · ');
    found.push({ subject: { kind: 'contact', id: text('id') }, name: text('name'), detail });
  }
  return found;
}

function nameAt(customers: ReadRows, row: number): string {
  return nameOf(namedCustomer((field) => customers.textAt(row, field)));
}

/** Everything the workbook holds about the person; null if the person is no longer in it. */
export function openPerson(sheets: readonly ReadRows[], subject: PersonSubject): Person | null {
  const table = sheetOf(sheets, subject.kind === 'contact' ? 'contacts' : 'customers');
  const row = table && rowsOf(table).find((each) => table.textAt(each, 'id') === subject.id);
  if (table === null || row === undefined || row === null) return null;
  const isWhole = subject.kind === 'customer';
  const ids = isWhole ? withMerged(table, subject.id) : new Set<string>();
  const contacts = sheetOf(sheets, 'contacts');
  const isOwn = (sheet: ReadRows, each: number): boolean => {
    if (sheet === table && each === row) return true;
    if (sheet.kind === 'customers') return ids.has(sheet.textAt(each, 'id'));
    return ids.has(sheet.textAt(each, 'customerId'));
  };
  const terms = new Map<string, Term>();
  for (const sheet of [table, contacts]) {
    for (const each of sheet === null ? [] : rowsOf(sheet)) {
      if (sheet === null || !isOwn(sheet, each)) continue;
      const fields: readonly string[] =
        subject.kind === 'person' ? OF_CONTACT : Object.keys(FIELDS);
      for (const field of fields) {
        const found = termsIn(FIELDS[field] ?? 'text', sheet.textAt(each, field));
        for (const term of found) terms.set(termKey(term), term);
      }
    }
  }
  const others = [sheetOf(sheets, 'customers'), contacts].flatMap((sheet) =>
    sheet === null ? [] : rowsOf(sheet).map((each) => ({ sheet, row: each })),
  );
  const name = subject.kind === 'contact' ? 'name' : 'contact';
  return {
    subject,
    name: isWhole ? nameAt(table, row) : table.textAt(row, name),
    ids,
    customers: rowsOf(table)
      .filter((each) => isWhole && isOwn(table, each))
      .map((each) => namedCustomer((field) => table.textAt(each, field))),
    contactId: subject.kind === 'contact' ? subject.id : '',
    customerId: subject.kind === 'contact' ? table.textAt(row, 'customerId') : subject.id,
    terms: [...terms.values()].map((term) => {
      const traces = openTraces([term]);
      const sharing = others.filter((other) => {
        if (isOwn(other.sheet, other.row)) return false;
        return Object.keys(FIELDS).some((field) =>
          traces.has(other.sheet.textAt(other.row, field)),
        );
      });
      const shared = sharing.map((other) =>
        other.sheet.kind === 'customers'
          ? nameAt(other.sheet, other.row)
          : other.sheet.textAt(other.row, 'name'),
      );
      return { ...term, sharedWith: [...new Set(shared)].slice(0, 3) };
    }),
    isColleague: isInTeam(sheetOf(sheets, 'team'), [...terms.values()]),
  };
}

function withMerged(customers: ReadRows, id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  // A merged customer may have taken in others before.
  for (let before = 0; before < ids.size;) {
    before = ids.size;
    for (const row of rowsOf(customers)) {
      const own = customers.textAt(row, 'id');
      if (own !== '' && ids.has(customers.textAt(row, 'mergedInto'))) ids.add(own);
    }
  }
  return ids;
}

function isInTeam(team: ReadRows | null, terms: readonly Term[]): boolean {
  if (team === null) return false;
  const traces = openTraces(terms);
  return rowsOf(team).some((row) =>
    ['name', 'email', 'alsoKnownAs'].some((field) => traces.has(team.textAt(row, field))),
  );
}
