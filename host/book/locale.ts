/**
 * How a spreadsheet's locale affects typed text: date order, decimal and group separators, currency signs and the
 * default date format. Derived from Intl, except for currency signs, which Intl does not provide per region.
 */
import type { DecimalSign } from '../formula';

export type LocaleDateOrder = 'mdy' | 'dmy' | 'ymd';

export interface Locale {
  /** As Sheets writes it, e.g. `en_US`. */
  readonly id: string;
  readonly dateOrder: LocaleDateOrder;
  readonly decimal: DecimalSign;
  readonly group: string;
  readonly currencies: readonly string[];
  /** The format that a cell without a format gets when a Date is written into it. */
  readonly dateFormat: string;
}

const DATE_FORMATS: Readonly<Record<LocaleDateOrder, string>> = {
  mdy: 'M/d/yyyy',
  dmy: 'dd/MM/yyyy',
  ymd: 'yyyy/M/d',
};

/** @param id `en_US` or `en-US`. Throws a RangeError for an invalid locale. */
export function openLocale(id: string): Locale {
  const tag = id.replace('_', '-');
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const signOf = (type: string, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const dateOrder = dateOrderOf(tag);
  return {
    id: tag.replace('-', '_'),
    dateOrder,
    decimal: signOf('decimal', '.') === ',' ? ',' : '.',
    group: signOf('group', ','),
    currencies: currenciesOf(tag),
    dateFormat: DATE_FORMATS[dateOrder],
  };
}

function dateOrderOf(tag: string): LocaleDateOrder {
  const order = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(0)
    .filter((part) => ['year', 'month', 'day'].includes(part.type))
    .map((part) => part.type[0])
    .join('');
  return order === 'ymd' || order === 'dmy' ? order : 'mdy';
}

function currenciesOf(tag: string): readonly string[] {
  if (/-(CN|JP)$/.test(tag)) return ['¥', '￥'];
  if (tag.endsWith('-GB')) return ['£'];
  if (/-(DE|FR|ES|IT|NL|PT|AT|BE|FI|IE)$/.test(tag)) return ['€'];
  return ['$'];
}
