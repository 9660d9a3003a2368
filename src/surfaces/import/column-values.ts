/**
 * How the days and amounts of a file are written. A cell cannot show it, a column mostly can: `03/04/2026`, `12.500`. A
 * column that shows nothing follows the others.
 */
import { simplified } from '../../language';
import {
  amountIn,
  choices,
  civilFromDay,
  dayInCell,
  decimalSignOf,
  hasThousandsByPoint,
  isPointUnclear,
  tableFields,
  textOf,
  type ChoiceKind,
  type DateOrder,
  type Day,
  type DecimalSign,
  type FieldSpec,
  type ReadingContext,
  type TableKey,
} from '../../rules';
import { cellWords, type Source } from '../../workbook';
import type { NumberedRecord } from './customer-rows';
import {
  dateOrderOf,
  orderInHeading,
  orderNotes,
  withOrder,
  type FoundOrder,
  type OrderHints,
} from './date-order';
import { dayInWords } from './day-in-words';
import type { ImportNote, NoteWords } from './import-note';
import type { Slices } from './slices';

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
  /** The order where no cell shows it. */
  readonly likelyOrder: DateOrder;
  readonly notes: NoteWords;
}

export function* valuesOf(columns: Columns, options: ValueOptions): Slices<ColumnValues> {
  const { table, records, today } = columns;
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const hints: OrderHints = { year: civilFromDay(today).year, likely: options.likelyOrder };
  const texts = new Map<string, string[]>();
  for (const [field, source] of columns.sources) {
    const kind = specs[field]?.kind;
    if (kind !== 'day' && kind !== 'amount' && kind !== 'count') continue;
    texts.set(field, textsOf(source, records));
    yield;
  }
  const days = [...texts].filter(([field]) => specs[field]?.kind === 'day');
  const orderOfColumn = (source: Source, column: readonly string[]): FoundOrder => {
    const named = orderInHeading(source.heading);
    return named === null ? dateOrderOf(column, hints) : { order: named, isGuessed: false };
  };
  const order =
    options.dateOrder === null
      ? orderOfFile(days.map(([field, column]) => [sourceIn(columns, field), column]))
      : { order: options.dateOrder, isGuessed: false };
  /** A heading may say it of all columns that can be read two ways. */
  function orderOfFile(all: readonly (readonly [Source, readonly string[]])[]): FoundOrder {
    const found = dateOrderOf(textsIn(all), hints);
    if (!found.isGuessed) return found;
    const named = all.map(([source]) => orderInHeading(source.heading)).find((one) => one !== null);
    return named === undefined ? found : { order: named, isGuessed: false };
  }
  yield;
  const notes = orderNotes(order, options);
  const { notes: words } = options;
  const reading = { vocabulary: cellWords(), today, dateOrder: order.order };
  const sources = new Map(
    [...columns.sources].map(([field, source]) => {
      const spec = specs[field];
      return [field, spec === undefined ? source : withOtherWords(source, spec, reading)];
    }),
  );
  const signOf = new Map(
    [...texts]
      .filter(([field]) => specs[field]?.kind !== 'day')
      .map(([field, column]) => [field, decimalSignOf(column)]),
  );
  const signs = new Set(signOf.values());
  const signOfOthers = signs.has(',') ? ',' : null;
  const likelySign = (column: readonly string[]): DecimalSign | null => {
    if (signs.has('.')) return null;
    return signOfOthers ?? (hasThousandsByPoint(column) ? ',' : null);
  };
  for (const [field, column] of texts) {
    yield;
    const source = sourceIn({ sources }, field);
    const { heading } = source;
    if (specs[field]?.kind === 'day') {
      if (areHalfSwapped(column)) {
        const text = words.swappedDays({ heading });
        notes.push({ code: 'swapped-days', sure: 'likely', text });
      }
      const own = options.dateOrder === null ? orderOfColumn(source, column) : order;
      if (own.order === null || own.isGuessed || own.order === order.order) continue;
      sources.set(field, withOrder(source, own.order));
      const text = words.columnOrder({ heading, order: own.order });
      notes.push({ code: 'date-order', sure: 'certain', text });
    } else {
      const own = signOf.get(field) ?? null;
      const sign = own ?? likelySign(column);
      const unclear = sign === null ? column.find(isPointUnclear) : undefined;
      if (sign === ',') {
        sources.set(field, withSign(source, ','));
        const sure = own === null ? 'likely' : 'certain';
        notes.push({ code: 'decimal-sign', sure, text: words.decimalComma({ heading }) });
      } else if (unclear !== undefined) {
        const text = words.decimalGuessed({ heading, text: unclear });
        notes.push({ code: 'decimal-sign', sure: 'guess', text });
      }
    }
  }
  return { sources, order, notes };
}

function* textsIn(all: readonly (readonly [Source, readonly string[]])[]): Generator<string> {
  for (const [, column] of all) yield* column;
}

function sourceIn({ sources }: Pick<Columns, 'sources'>, field: string): Source {
  return sources.get(field) as Source;
}

/** Only digits and the signs between them: nothing that another language would write otherwise. */
const PLAIN = /^(?!0000-|1604-)\d{1,4}(?:[-/.]\d{1,2}(?:[-/.]\d{1,4})?)?$/;

/** Reads days in the words of other languages, and words of choices in traditional Chinese. */
function withOtherWords(source: Source, spec: FieldSpec, reading: ReadingContext): Source {
  const { kind } = spec;
  if (kind === 'day') {
    const isDay = (text: string): boolean => {
      const found = dayInCell(spec, text, reading);
      return found !== 'not-a-day' && found !== 'ambiguous-day';
    };
    return withTexts(source, (text) => {
      if (PLAIN.test(text) || isDay(text)) return text;
      const other = dayInWords(text);
      return other !== null && isDay(other) ? other : text;
    });
  }
  if (!isChoiceKind(kind)) return source;
  const { vocabulary } = reading;
  return withTexts(source, (text) => {
    const other = simplified(text);
    const isKnown = other === text || vocabulary.codeOf(kind, text) !== null;
    return isKnown || vocabulary.codeOf(kind, other) === null ? text : other;
  });
}

function isChoiceKind(kind: FieldSpec['kind']): kind is Extract<FieldSpec['kind'], ChoiceKind> {
  return kind in choices;
}

function withTexts(source: Source, change: (text: string) => string): Source {
  return {
    ...source,
    read: (record) => {
      const cell = source.read(record);
      return typeof cell === 'string' && cell !== '' ? change(cell) : cell;
    },
  };
}

/** Cells of a kind below which it may be chance. */
const FEWEST_SWAPPED = 3;

/**
 * Whether a spreadsheet read days in the wrong order: it made days of all that can be read so, with months and days
 * exchanged, and left the others as text.
 */
function areHalfSwapped(column: readonly string[]): boolean {
  let days = 0;
  let texts = 0;
  for (const text of column) {
    const [, day] = /^\d{4}-\d{2}-(\d{2})/.exec(text) ?? [];
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(text) ?? [];
    if (day !== undefined && Number(day) > 12) return false;
    if (first !== undefined && Number(first) <= 12 && Number(second) <= 12) return false;
    if (day !== undefined) days += 1;
    else if (first !== undefined) texts += 1;
  }
  return days >= FEWEST_SWAPPED && texts >= FEWEST_SWAPPED;
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
