/** Record types of the rows of each sheet, derived from the tables in `fields.ts`. */
import type { Day } from '../calendar';
import type { FieldKind, FieldSpec } from './field-spec';
import type {
  caseFields,
  customerFields,
  goalFields,
  holidayFields,
  journalFields,
  purchaseFields,
  teamFields,
} from './fields';
import type { Choice, ChoiceKind } from './vocabulary';

/**
 * The value of a cell by kind of field. A blank cell is `''` for text, null for everything else.
 */
export type FieldValue<K extends FieldKind> = K extends 'text'
  ? string
  : K extends 'day'
    ? Day | null
    : K extends 'amount' | 'count'
      ? number | null
      : K extends 'yes'
        ? boolean | null
        : K extends 'grade'
          ? Choice<'grade'> | null
          : K extends ChoiceKind
            ? Choice<K> | null
            : never;

export type RecordOf<F extends Record<string, FieldSpec>> = {
  readonly [K in keyof F]: FieldValue<F[K]['kind']>;
};

export type Customer = RecordOf<typeof customerFields>;
/** One row of the tracking journal (追踪志). */
export type Entry = RecordOf<typeof journalFields>;
export type Purchase = RecordOf<typeof purchaseFields>;
export type Case = RecordOf<typeof caseFields>;
export type GoalLine = RecordOf<typeof goalFields>;
export type Colleague = RecordOf<typeof teamFields>;
export type SpecialDay = RecordOf<typeof holidayFields>;

/** A record and the row number it was read from; the heading row is 1. */
export interface Placed<R> {
  readonly row: number;
  readonly record: R;
}

/** A row with any of these is a customer. */
export const NAMING_FIELDS = [
  'company',
  'contact',
  'phone',
  'email',
] as const satisfies readonly (keyof Customer)[];

/**
 * True for a row that names no customer (docs/rules.md §1, order 0), such as a remark below the table.
 */
export function isEmptyRow(
  customer: Pick<Customer, 'id' | 'company' | 'contact' | 'phone' | 'email'>,
): boolean {
  return (
    customer.id === '' &&
    customer.company === '' &&
    customer.contact === '' &&
    customer.phone === '' &&
    customer.email === ''
  );
}

/** True for a row that has nothing but its ID, which is a customer and a problem (docs/rules.md §8). */
export function isNameless(
  customer: Pick<Customer, 'id' | 'company' | 'contact' | 'phone' | 'email'>,
): boolean {
  const { id, company, contact, phone, email } = customer;
  // Not a copy of the customer: a record has some sixty fields.
  return id !== '' && company === '' && contact === '' && phone === '' && email === '';
}

/** A partner brings customers and is no deal: followed up, but without a grade (docs/rules.md §7). */
export function isPartner({
  manualType,
  type,
}: Partial<Pick<Customer, 'manualType' | 'type'>>): boolean {
  return (manualType ?? type) === 'partner';
}

/** The name to show: company, else contact, email, phone or ID. */
export function nameOf(
  customer: Pick<Customer, 'id' | 'company' | 'contact' | 'phone' | 'email'>,
): string {
  return customer.company || customer.contact || customer.email || customer.phone || customer.id;
}
