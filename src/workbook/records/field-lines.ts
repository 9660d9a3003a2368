/** A customer's fields as lines of text, for whatever shows them one below the other. */
import type { Catalogue } from '../../language';
import { customerFields, type Customer, type CustomerField, type Day } from '../../rules';

export interface FieldLine {
  readonly field: CustomerField;
  /** The heading of its column. */
  readonly label: string;
  /** As typed; days and codes in words. */
  readonly value: string;
}

/** A customer's fields as lines, in the order of `fields`; blank ones are left out. */
export function fieldLines(
  fields: readonly CustomerField[],
  customer: Customer,
  words: Catalogue,
  today: Day,
): readonly FieldLine[] {
  return fields.flatMap((field) => {
    const value = textOfField(field, customer[field], words, today);
    return value === '' ? [] : [{ field, label: words.fields.customers[field], value }];
  });
}

function textOfField(
  field: CustomerField,
  value: Customer[CustomerField],
  words: Catalogue,
  today: Day,
): string {
  if (value === null || value === false || value === '') return '';
  const { kind } = customerFields[field];
  if (kind === 'text') return String(value);
  if (kind === 'day') return words.dates.near(Number(value), today);
  if (kind === 'amount' || kind === 'count') return AMOUNT.format(Number(value));
  const codes: Readonly<Record<string, string>> = words.choices[kind];
  return codes[value === true ? 'yes' : String(value)] ?? String(value);
}

/** Thousands are set apart by commas, in English and Chinese alike. */
const AMOUNT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
