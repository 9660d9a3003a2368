/**
 * Prepares rows for comparing: every value becomes a number, with the count of rows that have it. The
 * numbers are in typed arrays, since 50,000 rows have about a million words.
 */
import { addressWordsOf } from './address-words';
import { emailKey } from './email-key';
import { emailParts } from './email-parts';
import { firmNameOf } from './firm-name';
import { nameKey, personNameOf } from './person-name';
import { isMobile, phoneKey } from './phone-key';

/** The fields by which rows are compared, as typed; blank is `''`. */
export interface ComparedRow {
  readonly company: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  /** Street, town, postcode and country, in any order. */
  readonly address: string;
  /** Eight digits: `19081209`. */
  readonly birthday: string;
}

export const SINGLES = [
  'phone',
  'mobile',
  'email',
  'domain',
  'person',
  'firm',
  'birthday',
  'place',
  'trade',
  'name',
  'form',
  'gender',
  'street',
] as const;

export type Single = (typeof SINGLES)[number];

export const BAGS = ['company', 'contact', 'address'] as const;

export type BagName = (typeof BAGS)[number];

/** Different texts as numbers from 0, in the order in which they are met. */
export interface Lexicon {
  readonly texts: readonly string[];
  /** How many rows have each. */
  readonly counts: readonly number[];
}

/** A field with one value. */
export interface SingleColumn extends Lexicon {
  /** By row; −1 for a blank. */
  readonly at: Int32Array;
}

/** A field with several words. */
export interface BagColumn extends Lexicon {
  /** The words of row r are `words[starts[r]]` to `words[starts[r + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
}

export interface PreparedRows {
  readonly count: number;
  readonly singles: Readonly<Record<Single, SingleColumn>>;
  readonly bags: Readonly<Record<BagName, BagColumn>>;
}

export function prepareRows(rows: readonly ComparedRow[]): PreparedRows {
  const { length } = rows;
  const singles = recordOf(SINGLES, () => openSingle(length));
  const bags = recordOf(BAGS, () => openBag(length));
  rows.forEach((row, at) => {
    const email = emailKey(row.email);
    const { domain, person: mailbox } = emailParts(email);
    const { key, words, place, trade } = firmNameOf(row.company);
    const person = personNameOf(row.contact);
    const address = addressWordsOf(row.address);
    const phone = phoneKey(row.phone);
    singles.phone.set(at, phone);
    if (isMobile(row.phone)) singles.mobile.set(at, phone);
    singles.email.set(at, email);
    singles.domain.set(at, domain);
    singles.person.set(at, mailbox);
    singles.firm.set(at, key);
    singles.place.set(at, place);
    singles.trade.set(at, trade);
    singles.birthday.set(at, row.birthday);
    bags.company.add(at, words);
    singles.name.set(at, nameKey(person));
    singles.form.set(at, person.form);
    singles.gender.set(at, person.gender);
    bags.contact.add(at, person.words);
    singles.street.set(at, address.street);
    bags.address.add(at, address.words);
  });
  return {
    count: length,
    singles: recordOf(SINGLES, (name) => singles[name].column),
    bags: recordOf(BAGS, (name) => bags[name].close()),
  };
}

function recordOf<K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
}

interface OpenLexicon extends Lexicon {
  /** The number of a text that one more row has. */
  readonly countedAt: (text: string) => number;
}

function openLexicon(): OpenLexicon {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const counts: number[] = [];
  return {
    texts,
    counts,
    countedAt: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) {
        counts[known] = (counts[known] ?? 0) + 1;
        return known;
      }
      numbers.set(text, texts.length);
      texts.push(text);
      counts.push(1);
      return texts.length - 1;
    },
  };
}

function openSingle(rows: number): {
  readonly column: SingleColumn;
  set(row: number, text: string): void;
} {
  const { texts, counts, countedAt } = openLexicon();
  const at = new Int32Array(rows).fill(-1);
  return {
    column: { texts, counts, at },
    set: (row, text) => {
      if (text !== '') at[row] = countedAt(text);
    },
  };
}

function openBag(rows: number): {
  add(row: number, words: readonly string[]): void;
  close(): BagColumn;
} {
  const { texts, counts, countedAt } = openLexicon();
  const starts = new Int32Array(rows + 1);
  const words: number[] = [];
  return {
    add: (row, list) => {
      for (const word of new Set(list)) words.push(countedAt(word));
      starts[row + 1] = words.length;
    },
    close: () => ({ texts, counts, starts, words: Int32Array.from(words) }),
  };
}
