/**
 * Who was erased, as far as a later import has to know it: salted hashes of IDs, of the names of a customer, and of the name
 * of a contact together with the ID of its customer. Nothing in them can be read as a person
 * (docs/decisions/0055-remember-who-was-erased-by-hashes.md and
 * docs/decisions/0063-know-the-erased-by-plain-names.md).
 */
import { foldWord, type Customer } from '../customers';
import { fnv1a } from '../follow-ups';
import { exactKeys, personKeys, withoutForms } from '../matching';

export interface ErasedMarks {
  /** Of this workbook alone, so that equal IDs of two workbooks have different marks; `''`: nobody was erased yet. */
  readonly salt: string;
  /** The oldest first. A mark that came with the list of another workbook ends with its salt: `hash/salt`. */
  readonly marks: readonly string[];
}

/** What a row of Customers is known by. */
export type NamedCustomer = Pick<Customer, 'id' | 'company' | 'contact' | 'phone' | 'email'>;

/** @param text of a field of the row */
export function namedCustomer(text: (field: string) => string): NamedCustomer {
  const [id, company, contact] = [text('id'), text('company'), text('contact')];
  return { id, company, contact, phone: text('phone'), email: text('email') };
}

/** A contact of a customer; the one in the customer's own row has no ID. */
export interface NamedContact {
  readonly id: string;
  readonly customerId: string;
  readonly name: string;
}

export interface ErasedPeople {
  /** Whether this customer was erased, by its ID or by its names. */
  hasCustomer(customer: NamedCustomer): boolean;
  /** Whether the customer or further contact with this ID was erased. */
  hasId(id: string): boolean;
  /** Whether a contact of this name was erased of this customer, which itself stayed. */
  hasContact(customerId: string, name: string): boolean;
}

export const NOBODY_ERASED: ErasedPeople = {
  hasCustomer: () => false,
  hasId: () => false,
  hasContact: () => false,
};

/** The marks of an erased customer. */
export function customerMarks(salt: string, customer: NamedCustomer): readonly string[] {
  return textsOf(customer).map((text) => hash(salt, text));
}

/** The marks of an erased contact. */
export function contactMarks(salt: string, contact: NamedContact): readonly string[] {
  const { id, customerId, name } = contact;
  const own = id === '' ? [] : [id];
  return [...own, ...formsErased(name).map((form) => ofCustomer(customerId, form))].map((text) =>
    hash(salt, text),
  );
}

export function openErased(list: ErasedMarks): ErasedPeople {
  if (list.salt === '' || list.marks.length === 0) return NOBODY_ERASED;
  const known = [...hashesBySalt(list)];
  const has = (text: string): boolean =>
    known.some(([salt, hashes]) => hashes.has(hash(salt, text)));
  return {
    hasCustomer: (customer) => {
      const [names, ...reached] = namesOf(customer);
      const told = reached.length > 0 ? reached : [names ?? ''];
      return [customer.id, ...told].some((text) => text !== '' && has(text));
    },
    hasId: (id) => id !== '' && has(id),
    hasContact: (customerId, name) =>
      customerId !== '' && formsHeld(name).some((form) => has(ofCustomer(customerId, form))),
  };
}

/** The marks of a list that are left once these people may come back. */
export function marksWithout(
  list: ErasedMarks,
  customers: readonly NamedCustomer[],
  contacts: readonly NamedContact[],
): readonly string[] {
  const texts = [
    ...customers.flatMap(textsOf),
    ...contacts.flatMap(({ id, customerId, name }) => [
      id,
      ...[...formsErased(name), ...formsHeld(name)].map((form) => ofCustomer(customerId, form)),
    ]),
  ].filter((text) => text !== '');
  const gone = new Map(
    [...hashesBySalt(list).keys()].map((salt) => [
      salt,
      new Set(texts.map((text) => hash(salt, text))),
    ]),
  );
  return list.marks.filter((mark) => {
    const [own = '', salt = list.salt] = mark.split(OF_LIST);
    return gone.get(salt)?.has(own) !== true;
  });
}

/** The list with the marks of another one, such as that of the workbook of which this one is a copy. */
export function withList(list: ErasedMarks, other: ErasedMarks): ErasedMarks {
  if (list.salt === '') return other;
  const added = other.marks.map((mark) => {
    const [own = '', salt = other.salt] = mark.split(OF_LIST);
    return salt === list.salt ? own : `${own}${OF_LIST}${salt}`;
  });
  return { salt: list.salt, marks: [...new Set([...list.marks, ...added])] };
}

const OF_LIST = '/';

function hashesBySalt({ salt, marks }: ErasedMarks): ReadonlyMap<string, ReadonlySet<string>> {
  const bySalt = new Map([[salt, new Set<string>()]]);
  for (const mark of marks) {
    const [own = '', of = salt] = mark.split(OF_LIST);
    const hashes = bySalt.get(of) ?? new Set();
    bySalt.set(of, hashes.add(own));
  }
  return bySalt;
}

/** All that the marks of a customer are made of. */
function textsOf(customer: NamedCustomer): readonly string[] {
  return [customer.id, ...namesOf(customer)].filter((text) => text !== '');
}

/**
 * The names in plain form, `''` if there are none; then with the phone number, and with the address, where there is one. An
 * import that makes an ID makes it of these as they are typed, so that one more form of address makes another ID.
 */
function namesOf({ company, contact, phone, email }: NamedCustomer): readonly string[] {
  const keys = exactKeys({ company, phone, email });
  // A person alone stands in either column.
  const plain = new Set([company, contact].map(plainName).filter((name) => name !== ''));
  const names = ['', ...plain].join('\n');
  const reached = [keys.phone, keys.email].filter((key) => key !== '');
  return [names, ...reached.map((key) => `${names}\n${key}`)];
}

function plainName(typed: string): string {
  const bare = withoutForms(typed).join(' ');
  const { company } = exactKeys({ company: bare === '' ? typed : bare, phone: '', email: '' });
  return [company, personKeys(typed).form].filter((part) => part !== '').join(' ');
}

function ofCustomer(customerId: string, name: string): string {
  return `${customerId}\n${name}`;
}

/** Of a form of address that is not known. */
const SOME_FORM = '?';

/** The name of an erased contact, in the forms by which it is known again. */
function formsErased(contact: string): readonly string[] {
  const { name, form } = personKeys(contact);
  if (name === '') return [foldWord(contact)].filter((own) => own !== '');
  return form === '' ? [name] : [`${name} ${form}`, `${name} ${SOME_FORM}`];
}

/** The name of a contact, in all forms in which it may have been erased; before 0.3.0 that was the one that was typed. */
function formsHeld(contact: string): readonly string[] {
  const { name, form } = personKeys(contact);
  const words = withoutForms(contact);
  const typed = [contact, words.join(''), [...words].reverse().join('')].map(foldWord);
  const plain = form === '' ? [name, `${name} ${SOME_FORM}`] : [name, `${name} ${form}`];
  return [...typed, ...(name === '' ? [] : plain)].filter((own) => own !== '');
}

/** Of 32 bits: of a file of 50,000 rows and 1,000 marks, one in a hundred files has a row that is held by chance. */
function hash(salt: string, text: string): string {
  return fnv1a(`${salt}\n${text}`).toString(36);
}
