/**
 * Who was erased, as far as a later import has to know it: salted hashes of IDs, and of the name of a contact together with
 * the ID of its customer. Nothing in them can be read as a person
 * (docs/decisions/0055-remember-who-was-erased-by-hashes.md).
 */
import { foldWord } from '../customers';
import { fnv1a } from '../follow-ups';

export interface ErasedMarks {
  /** Of this workbook alone, so that equal IDs of two workbooks have different marks; `''`: nobody was erased yet. */
  readonly salt: string;
  /** The oldest first. */
  readonly marks: readonly string[];
}

export interface ErasedPeople {
  /** Whether the customer or further contact with this ID was erased. */
  hasId(id: string): boolean;
  /** Whether a contact of this name was erased of this customer, which itself stayed. */
  hasContact(customerId: string, name: string): boolean;
}

export const NOBODY_ERASED: ErasedPeople = { hasId: () => false, hasContact: () => false };

/** The mark of a customer, or of a row of Contacts. */
export function idMark(salt: string, id: string): string {
  return hash(salt, id);
}

/** The mark of a contact by name: the contact in a customer's row has no ID of its own. */
export function contactMark(salt: string, customerId: string, name: string): string {
  return hash(salt, `${customerId}\n${foldWord(name)}`);
}

export function openErased({ salt, marks }: ErasedMarks): ErasedPeople {
  if (salt === '' || marks.length === 0) return NOBODY_ERASED;
  const known = new Set(marks);
  return {
    hasId: (id) => id !== '' && known.has(idMark(salt, id)),
    hasContact: (customerId, name) =>
      customerId !== '' && name.trim() !== '' && known.has(contactMark(salt, customerId, name)),
  };
}

/** Of 32 bits: of a file of 50,000 rows and 1,000 marks, one in a hundred files has a row that is held by chance. */
function hash(salt: string, text: string): string {
  return fnv1a(`${salt}\n${text}`).toString(36);
}
