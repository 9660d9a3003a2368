/**
 * What speaks for two rows being one customer, and what against it, weighed in bits (`rarity.ts`).
 * Findings are codes here (docs/rules.md §11); their words are in the language files.
 */
import { openWords } from './compare-words';
import { openPair, type DoubtCode, type Reason, type ReasonCode } from './pair';
import type { PreparedRows } from './prepare';
import type { Rarity } from './rarity';
import {
  isOtherPerson,
  nearNames,
  sharesContact,
  weighAddress,
  weighBirthday,
  weighCompany,
  weighContact,
  weighEmail,
  weighPhone,
} from './weigh-fields';

/** How sure it is: *same* is safe to act on, *perhaps* is for a person to judge. */
export type Level = 'same' | 'perhaps';

export interface Evidence {
  /** Null: not suspected. */
  readonly level: Level | null;
  /** The sum of all that speaks for it and against it. */
  readonly bits: number;
  readonly reasons: readonly Reason[];
  readonly doubts: readonly DoubtCode[];
}

/** Compares two rows by their places in the list; which comes first does not matter. */
export type Comparison = (row: number, other: number) => Evidence;

/** Not suspected, as most pairs. */
const NONE: Evidence = { level: null, bits: 0, reasons: [], doubts: [] };

/** Bits above the threshold from which a suspicion is *same*. */
const CERTAIN = 3;

/** With names and nothing else to go by, less is asked. */
const NAMES_ONLY = 2;

/** What the lesser side counts where both names have words of their own. */
const REPLACED = { company: 1, contact: 0.5, address: 1 } as const;

/** What belongs to one person, who may have moved to another house. */
const PERSONAL: readonly ReasonCode[] = ['same-email', 'same-birthday'];

const BESIDE_NAMES = ['phone', 'email', 'birthday'] as const;

export function openComparison(rows: PreparedRows, rarity: Rarity): Comparison {
  const { singles, bags } = rows;
  const { threshold } = rarity;
  const compareContacts = openWords(bags.contact, rarity, REPLACED.contact);
  const compareAddresses = openWords(bags.address, rarity, REPLACED.address);
  const compareCompanies = openWords(bags.company, rarity, REPLACED.company);
  const hasNamesOnly = (row: number): boolean =>
    BESIDE_NAMES.every((name) => singles[name].at[row] === -1) &&
    bags.address.starts[row] === bags.address.starts[row + 1];

  return (row, other) => {
    const pair = openPair(rows, rarity, row, other);
    const contact = nearNames(pair, 'name', compareContacts(row, other));
    weighPhone(pair);
    weighEmail(pair);
    weighBirthday(pair);
    weighContact(pair, contact);
    const address = compareAddresses(row, other);
    weighAddress(pair, address);
    const company = nearNames(pair, 'firm', compareCompanies(row, other));
    weighCompany(pair, company, contact);
    const areNames = hasNamesOnly(row) && hasNamesOnly(other);
    const needed = areNames ? threshold - NAMES_ONLY : threshold;
    const { reasons, doubts } = pair;
    const bits = pair.bits() - (isOtherPerson(contact) ? repeatedBits(reasons) : 0);
    const isOneName = ((contact ?? company)?.bits ?? 0) > 0;
    // Whatever else has changed meanwhile: a number and a name are kept when people change jobs.
    if (bits < needed && !(isOneName && sharesContact(pair, 'phone'))) return NONE;
    const isCertain =
      bits >= needed + CERTAIN &&
      doubts.length === 0 &&
      // A person's name alone is no identity.
      (company ?? (areNames ? null : contact)) !== null &&
      company?.isReplaced !== true &&
      contact?.isReplaced !== true &&
      // Mr and Dr Smith, 王总 and 王经理.
      !(contact?.isShort === true && pair.differs('form')) &&
      (company?.withOwnNumber ?? 0) === 0 &&
      ((address?.withOwnNumber ?? 0) < 2 || reasons.some(({ code }) => PERSONAL.includes(code)));
    return { level: isCertain ? 'same' : 'perhaps', bits, reasons, doubts };
  };
}

/** What colleagues have in common because they are colleagues. */
const OF_THE_FIRM: readonly ReasonCode[] = [
  'same-phone',
  'same-email',
  'same-domain',
  'same-company',
  'company-alike',
];

/** Two people at one firm share all that is the firm's: it counts once, by the strongest of it. */
function repeatedBits(reasons: readonly Reason[]): number {
  const isFirm = reasons.some(({ code }) => code === 'same-company' || code === 'company-alike');
  const shared = reasons
    .filter(({ code }) => OF_THE_FIRM.includes(code) || (isFirm && code === 'address-alike'))
    .map(({ bits }) => bits);
  return shared.length < 2 ? 0 : shared.reduce((sum, bits) => sum + bits) - Math.max(...shared);
}
