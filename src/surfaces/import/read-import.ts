/**
 * Reads a foreign table as rows of one of our sheets: recognises its columns, reads its records, and says what was decided.
 * Writes nothing and asks no service, so that a page does the same as the script.
 */
import {
  isBlankCell,
  tableFields,
  textOf,
  type Cell,
  type Customer,
  type DateOrder,
  type Day,
  type LanguageCode,
  type Problem,
  type ReadingContext,
  type TableKey,
} from '../../rules';
import {
  cellWords,
  openCustomerSources,
  isRefusal,
  recognise,
  sourceOf,
  unusedHeadings,
  type ImportRefusal,
  type Overrides,
  type Recognised,
  type Source,
} from '../../workbook';
import {
  looksLikeDeals,
  rowsByRecord,
  rowsByCompany,
  type NumberedRecord,
  type TableRows,
} from './customer-rows';
import { namelessNotes, openQuestions, severalFilled } from './open-questions';
import { assumedYears } from './assumed-years';
import { withClosings } from './closed-rows';
import { valuesOf, type ColumnValues } from './column-values';
import type { ImportNote, NoteWords } from './import-note';
import { withManager } from './manager';
import { openCustomerFinder, recordRows, recordSources } from './record-rows';
import { whole, type Slices } from './slices';

export interface ReadingOptions {
  readonly overrides: Overrides;
  /** The 0-based row of the headings, if a person chose it. */
  readonly headingAt?: number | null;
  /** For customers: whether records are merged by company; null: if they are deals. */
  readonly by: 'company' | 'row' | null;
  /** Null: decided from the file. */
  readonly dateOrder: DateOrder | null;
  /** The order of dates that can be read two ways where nothing in the file shows it. */
  readonly likelyOrder: DateOrder;
  /** In which the words of cells are written. */
  readonly language: LanguageCode;
  /** `people` from the result of reading the customers; for tables whose records belong to customers. */
  readonly people: Readonly<Record<string, string>>;
  /** Address of the manager, who is added to Team if the file lacks them; null: no one. */
  readonly manager: string | null;
  /** Where each row is in the file, counted from 1; null: they are all of its rows. */
  readonly lines: readonly number[] | null;
  readonly notes: NoteWords;
}

export interface ReadingWorld {
  readonly today: Day;
  /** Those that records of other tables belong to; asked for only then. */
  readonly customers: () => readonly Pick<Customer, 'id' | 'email' | 'company' | 'contact'>[];
}

/** A table read, ready to be written. */
export interface ReadImport {
  /** 0-based row of the headings in the file. */
  readonly headingAt: number;
  /** Rows of the file that are not blank. */
  readonly records: number;
  readonly made: TableRows;
  /** Where the cells of each field come from. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Headings that nothing was read from. */
  readonly unmapped: readonly string[];
  readonly folded: { readonly rows: number; readonly customers: number } | null;
  readonly order: ColumnValues['order'];
  /** Found while merging; `row` is where the record is in the file. */
  readonly problems: readonly Problem[];
  readonly notes: readonly ImportNote[];
}

/** A reading under way: what was asked and what was found. */
interface Reading extends ReadingWorld {
  readonly table: TableKey;
  readonly found: Recognised;
  readonly records: readonly NumberedRecord[];
  readonly options: ReadingOptions;
}

export function readImport(...asked: Parameters<typeof readingSlices>): ReadImport | ImportRefusal {
  return whole(readingSlices(...asked));
}

/** Does what `readImport` does, but can be interrupted: 50,000 rows take a second. */
export function* readingSlices(
  table: TableKey,
  rows: readonly (readonly Cell[])[],
  options: ReadingOptions,
  world: ReadingWorld,
): Slices<ReadImport | ImportRefusal> {
  const found = recognise(table, rows, options.overrides, options.headingAt);
  if (isRefusal(found)) return found;
  const { lines } = options;
  const records = found.records.flatMap((cells, at): NumberedRecord[] => {
    const place = found.headingAt + 1 + at;
    return cells.every(isBlankCell) ? [] : [{ row: lines?.[place] ?? place + 1, cells }];
  });
  const work: Reading = { ...world, table, found, records, options };
  yield;
  const read = yield* table === 'customers' ? readCustomers(work) : readRecords(work);
  if (isRefusal(read)) return read;
  const { made, sources, notes, order, folded } = read;
  return {
    headingAt: found.headingAt,
    records: records.length,
    ...{ made, sources, folded, order, notes },
    unmapped: unusedHeadings(found.headings, [...sources.values(), ...read.alsoUsed]),
    problems: [
      ...made.problems,
      ...(yield* assumedYears(table, sources, records, contextOf(order.order, world.today))),
    ],
  };
}

interface ReadRows {
  readonly made: TableRows;
  readonly sources: ReadonlyMap<string, Source>;
  /** Columns that were used without being a field. */
  readonly alsoUsed: readonly Source[];
  readonly notes: readonly ImportNote[];
  readonly order: ColumnValues['order'];
  readonly folded: ReadImport['folded'];
}

/** A table of customers needs at least one of these fields. */
const IDENTIFYING = ['id', 'company', 'contact', 'phone', 'email'];

function* readCustomers({
  found,
  records,
  options,
  today,
}: Reading): Slices<ReadRows | ImportRefusal> {
  const customers = openCustomerSources(found);
  yield;
  const { areDeals, repeatsCompanies } = looksLikeDeals(records, customers);
  const headings = found.headings.map(({ text }) => text);
  const { company } = customers;
  if (options.by === 'company' && company === null) return { code: 'no-company-column', headings };
  const isFolded = options.by === 'company' || (options.by === null && areDeals);
  const columns = isFolded ? customers.byCompany : customers.byRow;
  if (!IDENTIFYING.some((field) => columns.has(field)) && !isFolded) {
    return { code: 'no-usable-heading', table: 'customers', headings };
  }

  yield;
  const values = yield* valuesOf({ table: 'customers', sources: columns, records, today }, options);
  const { order, sources } = values;
  const reading = contextOf(order.order, today);
  const made = isFolded
    ? yield* rowsByCompany(records, {
        customers: { ...customers, byCompany: sources },
        titleOf: titleIn(found),
        reading,
        language: options.language,
      })
    : yield* withClosings(
        yield* rowsByRecord(records, sources, reading),
        reading,
        options.language,
      );
  yield;
  const folded = isFolded ? { rows: records.length, customers: made.rows.length } : null;
  const { notes: words } = options;
  const notes = [
    ...values.notes,
    ...openQuestions(found, customers, words),
    ...namelessNotes(made, words),
    ...severalFilled(sources, records, words),
  ];
  if (folded !== null) {
    const text = areDeals ? words.merged(folded) : words.mergedOnRequest(folded);
    notes.push({ code: 'merged', sure: areDeals ? 'likely' : 'certain', text });
  } else if (repeatsCompanies && !areDeals) {
    notes.push({ code: 'repeats-companies', sure: 'guess', text: words.repeatsCompanies() });
  }
  const alsoUsed = isFolded && company !== null ? [company.source] : [];
  return { made, sources, alsoUsed, notes, order, folded };
}

/** The name of a deal in its problems, else its ID. */
function titleIn({ parts, fields }: Recognised): (cells: readonly Cell[]) => string {
  const heading = parts.get('dealName') ?? parts.get('dealId') ?? fields.get('id')?.[0];
  return (cells) => (heading === undefined ? '' : textOf(cells[heading.column] ?? ''));
}

/** Headings of the status of a task, folded. */
const TASK_STATUS = ['taskstatus', 'activity-done', '任务状态'];

function* readRecords(work: Reading): Slices<ReadRows | ImportRefusal> {
  const { table, found, records, options, today } = work;
  const columns = recordSources(table, found);
  const hasCustomers = 'customerId' in tableFields[table];
  const isUsable = hasCustomers ? columns.has('customerId') : columns.size > 0;
  if (!isUsable) {
    const headings = found.headings.map(({ text }) => text);
    return { code: 'no-usable-heading', table, headings };
  }
  const values = yield* valuesOf({ table, sources: columns, records, today }, options);
  const { order, sources } = values;
  const customers = hasCustomers ? work.customers() : [];
  const taskStatus = found.headings.find(({ folded }) => TASK_STATUS.includes(folded));
  const read = yield* recordRows(table, records, {
    sources,
    find: openCustomerFinder(customers, options.people),
    taskStatus,
    reading: contextOf(order.order, today),
    language: options.language,
  });
  const made =
    table === 'team' && options.manager !== null
      ? withManager(read, options.manager, options.language)
      : read;
  const notes = [...values.notes];
  const { notes: words } = options;
  if (read.leftOut > 0) {
    const text = words.notStored({ count: read.leftOut });
    notes.push({ code: 'not-held', sure: 'certain', text });
  }
  const alsoUsed = taskStatus === undefined || table !== 'journal' ? [] : [sourceOf(taskStatus)];
  return { made, sources, alsoUsed, notes, order, folded: null };
}

function contextOf(dateOrder: DateOrder | null, today: Day): ReadingContext {
  return { vocabulary: cellWords(), today, dateOrder };
}
