/**
 * How the days and amounts of a file are written. A cell cannot show it, a column mostly can: `03/04/2026`, `12.500`. A
 * column that shows nothing follows the others.
 */
import { catalogueOf } from '../../language';
import {
  amountIn,
  civilFromDay,
  decimalSignOf,
  tableFields,
  textOf,
  type DateOrder,
  type Day,
  type DecimalSign,
  type FieldSpec,
  type LanguageCode,
  type TableKey,
} from '../../rules';
import type { Source } from '../../workbook';
import type { NumberedRecord } from './customer-rows';
import { dateOrderOf, orderNotes, withOrder, type FoundOrder } from './date-order';
import type { ImportNote } from './import-note';

export interface ColumnValues {
  /** The sources, those of some columns reading days or amounts in the way of the column. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Of the file as a whole. */
  readonly order: FoundOrder;
  readonly notes: readonly ImportNote[];
}

interface Columns {
  readonly table: TableKey;
  readonly sources: ReadonlyMap<string, Source>;
  readonly records: readonly NumberedRecord[];
  readonly today: Day;
}

interface ValueOptions {
  /** Null: decided from the file. */
  readonly dateOrder: DateOrder | null;
  readonly language: LanguageCode;
}

export function valuesOf(columns: Columns, options: ValueOptions): ColumnValues {
  const { table, records, today } = columns;
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const { year } = civilFromDay(today);
  const texts = new Map<string, string[]>();
  for (const [field, source] of columns.sources) {
    const kind = specs[field]?.kind;
    if (kind !== 'day' && kind !== 'amount' && kind !== 'count') continue;
    texts.set(field, textsOf(source, records));
  }
  const days = [...texts].filter(([field]) => specs[field]?.kind === 'day');
  const order: FoundOrder =
    options.dateOrder === null
      ? dateOrderOf(
          days.flatMap(([, column]) => column),
          year,
        )
      : { order: options.dateOrder, isGuessed: false };
  const notes = orderNotes(order, options);
  const { notes: words } = catalogueOf(options.language).commandLine;
  const sources = new Map(columns.sources);
  for (const [field, column] of texts) {
    const source = sources.get(field) as Source;
    const { heading } = source;
    if (specs[field]?.kind === 'day') {
      const own = options.dateOrder === null ? dateOrderOf(column, year) : order;
      if (own.order === null || own.isGuessed || own.order === order.order) continue;
      sources.set(field, withOrder(source, own.order));
      const text = words.columnOrder({ heading, order: own.order });
      notes.push({ code: 'date-order', sure: 'certain', text });
    } else if (decimalSignOf(column) === ',') {
      sources.set(field, withSign(source, ','));
      notes.push({ code: 'decimal-sign', sure: 'certain', text: words.decimalComma({ heading }) });
    }
  }
  return { sources, order, notes };
}

/** The cells of a column that are text. */
function textsOf(source: Source, records: readonly NumberedRecord[]): string[] {
  const texts: string[] = [];
  for (const { cells } of records) {
    const cell = source.read(cells);
    if (typeof cell === 'string' && cell !== '') texts.push(textOf(cell));
  }
  return texts;
}

function withSign(source: Source, sign: DecimalSign): Source {
  return {
    ...source,
    read: (record) => {
      const cell = source.read(record);
      return typeof cell === 'string' ? (amountIn(cell, sign) ?? cell) : cell;
    },
  };
}
