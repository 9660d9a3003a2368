/**
 * What a list of customers lacks: data that is missing, wrong or old. These are not errors of reading
 * (`customers/problem.ts`): the cells are fine, but the customer cannot be reached or judged by them.
 */
import { addMonths, type Day } from '../calendar';
import { addressIn, openMergedInto, type Customer, type Grade, type Placed } from '../customers';
import type { Unconsented } from './consent';
import { phoneFault, phoneHabitsOf, type PhoneFault } from './check-phone';

export type CheckCode =
  /** Neither a phone number nor an email address. */
  | 'no-phone-or-email'
  | 'no-owner'
  /** An open deal whose need is unknown. */
  | 'no-need'
  /** An open deal with a clear need and no expected close. */
  | 'no-close'
  | 'not-an-email'
  /** Never verified, or so long ago that it may be wrong by now. */
  | 'not-verified'
  /** Merged into a customer who is not in the list, or in a circle: no one follows up. */
  | 'merged-nowhere'
  | 'merged-circle'
  /** Contacted without consent; only where the team asks for it. */
  | 'no-consent'
  /** Contacted by another channel than the customer agreed to. */
  | 'other-channel'
  | PhoneFault;

export interface Finding {
  /** The first row that has it. */
  readonly row: number;
  readonly field: keyof Customer;
  readonly code: CheckCode;
  /** As typed; `''` for what is missing. */
  readonly text: string;
  /** The rows that have it, where it is reported once for the list: none of its rows has the field. */
  readonly rows?: readonly number[];
}

export interface CheckedCustomer extends Placed<Customer> {
  readonly grade: Grade;
  /** How the customer was contacted without consent; absent where consent was given or is not asked for. */
  readonly unconsented?: Unconsented;
}

/**
 * Finds what each customer lacks, in the order of the rows. Customers who are archived, or merged into another, need no
 * further data.
 */
export function checkCustomers(
  customers: readonly CheckedCustomer[],
  today: Day,
): readonly Finding[] {
  const habits = phoneHabitsOf(customers.map(({ record }) => record.phone));
  const intoOf = openMergedInto(customers.map(({ record }) => record));
  const followed = customers.filter(isFollowed);
  const lost = customers.flatMap(({ row, record }): Finding[] => {
    const code = intoOf(record)?.code ?? 'kept';
    if (code === 'kept') return [];
    return [{ row, field: 'mergedInto', code: `merged-${code}`, text: record.mergedInto }];
  });
  const found = followed.flatMap((customer): Finding[] => {
    const { row, record } = customer;
    const { phone, email } = record;
    const findings: Finding[] = missingIn(customer);
    const fault = phoneFault(phone, habits);
    if (fault !== null) findings.push({ row, field: 'phone', code: fault, text: phone });
    if (email.trim() !== '' && !hasAddress(email)) {
      findings.push({ row, field: 'email', code: 'not-an-email', text: email });
    }
    const { unconsented } = customer;
    if (unconsented !== undefined) {
      const code = record.consentOn === null ? 'no-consent' : 'other-channel';
      findings.push({ row, field: 'consentOn', code, text: unconsented.channel });
    }
    if (isStale(customer, today)) {
      findings.push({ row, field: 'lastVerified', code: 'not-verified', text: '' });
    }
    return findings;
  });
  return [...oncePerList(found, followed), ...lost].sort((one, other) => one.row - other.row);
}

function isFollowed({ record }: CheckedCustomer): boolean {
  return record.archivedOn === null && record.mergedInto === '';
}

function missingIn({ row, record }: CheckedCustomer): Finding[] {
  const { phone, email, im, owner, stage, need, expectedClose, doNotContact } = record;
  const isOpen = stage !== 'won' && stage !== 'lost' && doNotContact !== true;
  const missing = (field: keyof Customer, code: CheckCode, isMissing: boolean): Finding[] =>
    isMissing ? [{ row, field, code, text: '' }] : [];
  const isBlank = (text: string): boolean => text.trim() === '';
  return [
    ...missing('phone', 'no-phone-or-email', isBlank(phone) && isBlank(email) && isBlank(im)),
    ...missing('owner', 'no-owner', isBlank(owner)),
    ...missing('need', 'no-need', isOpen && need === null),
    ...missing('expectedClose', 'no-close', isOpen && need === 'clear' && expectedClose === null),
  ];
}

/** A cell may name several people; one address is enough. */
function hasAddress(cell: string): boolean {
  return cell
    .slice(0, LONGEST_CELL)
    .split(/[;,\n]/)
    .some((part) => addressIn(part) !== null);
}

const LONGEST_CELL = 1000;

/** Months after which what is known of a customer is asked again. */
const MONTHS_OF_NEAR = 1;
const MONTHS_OF_OTHERS = 3;

function isStale({ record, grade }: CheckedCustomer, today: Day): boolean {
  const { lastVerified, valueClass, stage } = record;
  if (stage === 'lost' || record.doNotContact === true) return false;
  const isNear = grade === 'A' || grade === 'B' || valueClass === 'key';
  const months = isNear ? MONTHS_OF_NEAR : MONTHS_OF_OTHERS;
  return lastVerified === null || lastVerified < addMonths(today, -months);
}

/** What a list never has is one finding: it lacks the column, not its rows the cell. */
function oncePerList(
  found: readonly Finding[],
  customers: readonly CheckedCustomer[],
): readonly Finding[] {
  const rows = new Map<CheckCode, number[]>();
  const fields = new Map<CheckCode, keyof Customer>();
  for (const { row, code, field } of found) {
    const others = rows.get(code);
    if (others === undefined) rows.set(code, [row]);
    else others.push(row);
    fields.set(code, field);
  }
  const nowhere = new Set<CheckCode>();
  for (const [code, field] of fields) {
    const isBlank = customers.every(({ record }) => record[field] === '' || record[field] === null);
    const isEverywhere =
      code !== 'no-phone-or-email' || rows.get(code)?.length === customers.length;
    if (customers.length > 1 && isBlank && isEverywhere) nowhere.add(code);
  }
  const seen = new Set<CheckCode>();
  return found.flatMap((finding) => {
    const { code } = finding;
    if (!nowhere.has(code)) return [finding];
    if (seen.has(code)) return [];
    seen.add(code);
    return [{ ...finding, rows: rows.get(code) ?? [] }];
  });
}
