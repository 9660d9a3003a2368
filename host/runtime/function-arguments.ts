/**
 * Prepares the arguments a formula passes to a function of the script, so that they can be compared with those of
 * earlier calls: dates as instants, errors as their codes, columns converted once. Source: docs/platform.md §1.1.
 */
import type { ColumnCopy, FunctionArgument, LooseArgument } from '../book';
import { ArrayValue, isError, type Scalar } from '../formula';
import { isDateFormat } from '../book';
import type { Realm, RealmColumn } from './realm';

/** An argument: undefined when omitted, a single value (a date as its instant), or a block of cells. */
export type PreparedArgument =
  | undefined
  | string
  | number
  | boolean
  | { readonly instantMs: number }
  | PreparedBlock;

export interface PreparedBlock {
  readonly rows: number;
  readonly columns: readonly RealmColumn[];
}

type Decoded = Pick<RealmColumn, 'values' | 'dates'>;

/** Caches converted columns until the column or the time zone changes. */
export class DecodedColumns {
  #known = new WeakMap<ColumnCopy, { revision: number; zone: string; decoded: Decoded }>();

  of(copy: ColumnCopy, zone: string, instantOf: (serial: number) => number): Decoded {
    const known = this.#known.get(copy);
    if (known?.revision === copy.revision && known.zone === zone) return known.decoded;
    const values = copy.values.map((value, index) =>
      copy.dates.has(index) && typeof value === 'number' ? instantOf(value) : visibleValue(value),
    );
    const decoded = { values, dates: copy.dates.size > 0 ? new Set(copy.dates) : undefined };
    this.#known.set(copy, { revision: copy.revision, zone, decoded });
    return decoded;
  }
}

export function prepareArgument(
  argument: FunctionArgument,
  decode: (copy: ColumnCopy) => Decoded,
  instantOf: (serial: number) => number,
): PreparedArgument {
  if (argument === undefined) return '';
  if ('value' in argument) return prepareValue(argument, instantOf);
  const { rows, firstRow: from, columns } = argument;
  const decoded = columns.map((copy) => ({ ...decode(copy), from }));
  const [only] = decoded;
  if (rows > 1 || decoded.length !== 1 || !only) return { rows, columns: decoded };
  return single(only.values[from] ?? '', only.dates?.has(from) ?? false);
}

/** Creates the argument in the script's scope. A one-cell block has already become its bare value. */
export function argumentInRealm(realm: Realm, argument: PreparedArgument): unknown {
  if (typeof argument !== 'object') return argument;
  if ('instantMs' in argument) return realm.date(argument.instantMs);
  return realm.rows(argument.columns, argument.rows);
}

/** A cache key for arguments that are all single values; undefined when one is a block. */
export function signatureOf(args: readonly PreparedArgument[]): string | undefined {
  const loose = args.every((one) => typeof one !== 'object' || 'instantMs' in one);
  return loose ? JSON.stringify(args.map((one) => (one === undefined ? [] : one))) : undefined;
}

export function areSameArguments(
  some: readonly PreparedArgument[],
  others: readonly PreparedArgument[],
): boolean {
  return some.length === others.length && some.every((one, index) => isSame(one, others[index]));
}

function isSame(a: PreparedArgument, b: PreparedArgument): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
  if ('instantMs' in a || 'instantMs' in b) {
    return 'instantMs' in a && 'instantMs' in b && a.instantMs === b.instantMs;
  }
  if (a.rows !== b.rows || a.columns.length !== b.columns.length) return false;
  return a.columns.every((column, index) => {
    const other = b.columns[index];
    return other !== undefined && isSameColumn(column, other, a.rows);
  });
}

function isSameColumn(a: RealmColumn, b: RealmColumn, rows: number): boolean {
  if (a.values === b.values && a.from === b.from) return true;
  for (let row = 0; row < rows; row++) {
    const [x, y] = [a.values[a.from + row] ?? '', b.values[b.from + row] ?? ''];
    if (x !== y) return false;
    const dates = (a.dates?.has(a.from + row) ?? false) === (b.dates?.has(b.from + row) ?? false);
    if (!dates) return false;
  }
  return true;
}

function prepareValue(
  { value, formatAt }: LooseArgument,
  instantOf: (serial: number) => number,
): PreparedArgument {
  const isDate = (one: Scalar, row: number, column: number): one is number =>
    typeof one === 'number' && formatAt !== undefined && isDateFormat(formatAt(row, column));
  if (!(value instanceof ArrayValue)) {
    return isDate(value, 0, 0) ? { instantMs: instantOf(value) } : visibleValue(value);
  }
  const columns = Array.from({ length: value.columns }, (_, column) => {
    const dates = new Set<number>();
    const values = Array.from({ length: value.rows }, (_unused, row) => {
      const one = value.at(row, column);
      if (!isDate(one, row, column)) return visibleValue(one);
      dates.add(row);
      return instantOf(one);
    });
    return { values, dates: dates.size > 0 ? dates : undefined, from: 0 };
  });
  const [only] = columns;
  if (value.rows !== 1 || columns.length !== 1 || !only) return { rows: value.rows, columns };
  return single(only.values[0] ?? '', only.dates !== undefined);
}

function single(value: string | number | boolean, isDate: boolean): PreparedArgument {
  return isDate && typeof value === 'number' ? { instantMs: value } : value;
}

function visibleValue(value: Scalar): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.code : value;
}
