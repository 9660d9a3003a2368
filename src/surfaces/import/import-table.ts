/**
 * Takes a table as a file brought it into the workbook: recognises it, says how it was read, writes
 * a sheet with our own headings. A bad cell costs nothing but itself; a table that cannot be used at
 * all is refused with one sentence, and then nothing is written.
 */
import { catalogueOf } from '../../language';
import type { Platform } from '../../platform';
import {
  isBlankCell,
  tableFields,
  textOf,
  type Cell,
  type DateOrder,
  type Day,
  type FieldSpec,
  type LanguageCode,
  type Problem,
  type ReadingContext,
  type TableKey,
} from '../../rules';
import { cellWords, readTeamFile, writeTable } from '../../workbook';
import {
  looksLikeDeals,
  rowsAsTheyAre,
  rowsByCompany,
  type NumberedRecord,
  type TableRows,
} from './customer-rows';
import { openCustomerSources } from './customer-sources';
import { dateOrderOf } from './date-order';
import {
  isRefusal,
  recognise,
  sourceOf,
  unusedHeadings,
  type ImportRefusal,
  type Overrides,
  type Recognised,
  type Source,
} from './recognise';
import { withManager } from './manager';
import { openCustomerFinder, recordRows, recordSources } from './record-rows';

export interface ImportOptions {
  readonly overrides: Overrides;
  /** Null: fold when the rows are deals. Customers only. */
  readonly by: 'company' | 'row' | null;
  /** Null: found out from the file. */
  readonly dateOrder: DateOrder | null;
  readonly language: LanguageCode;
  /** `people` as the import of the customers answered it; for the tables tied to them. */
  readonly people: Readonly<Record<string, string>>;
  /** Address of the manager, who joins Team whether the file names them or not; null: nobody. */
  readonly manager: string | null;
}

export interface Imported {
  /** 0-based row of the headings in the file. */
  readonly headingAt: number;
  /** Records with anything in them. */
  readonly rows: number;
  /** Field to heading. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly unmapped: readonly string[];
  readonly folded: { readonly rows: number; readonly customers: number } | null;
  readonly dateOrder: DateOrder | null;
  readonly isDateOrderGuessed: boolean;
  /** Found while folding; `row` is the number of the record, the heading being 1. */
  readonly problems: readonly Problem[];
  /** Row of the sheet that was written to the number of its record; 0 where there is none. */
  readonly recordOf: readonly number[];
  /** What was decided, in sentences. */
  readonly notes: readonly string[];
  /** People behind folded rows, to the ID of their customer; to be handed to further imports. */
  readonly people: Readonly<Record<string, string>>;
}

export function importTable(
  table: TableKey,
  rows: readonly (readonly Cell[])[],
  options: ImportOptions,
  platform: Platform,
  today: Day,
): Imported | ImportRefusal {
  const found = recognise(table, rows, options.overrides);
  if (isRefusal(found)) return found;
  const records = found.records.flatMap((cells, at): NumberedRecord[] =>
    cells.every(isBlankCell) ? [] : [{ row: at + 2, cells }],
  );
  const read =
    table === 'customers'
      ? readCustomers(found, records, options, today)
      : readRecords(table, found, records, options, platform, today);
  if (isRefusal(read)) return read;

  const { made, sources, notes, order, folded } = read;
  const sheet = writeTable(platform.spreadsheet(), {
    table,
    language: options.language,
    fields: made.fields,
    rows: made.rows,
  });
  if (sheet === null) return { code: 'table-exists', table };
  const mapping: Record<string, string> = {};
  for (const field of Object.keys(tableFields[table])) {
    const source = sources.get(field);
    if (source !== undefined) mapping[field] = source.heading;
  }
  return {
    headingAt: found.headingAt,
    rows: records.length,
    mapping,
    unmapped: unusedHeadings(found.headings, [...sources.values(), ...read.alsoUsed]),
    folded,
    dateOrder: order.order,
    isDateOrderGuessed: order.isGuessed,
    problems: made.problems,
    recordOf: [0, 1, ...made.records],
    notes,
    people: made.people ?? {},
  };
}

interface ReadRows {
  readonly made: TableRows;
  readonly sources: ReadonlyMap<string, Source>;
  /** Columns that helped without being a field. */
  readonly alsoUsed: readonly Source[];
  readonly notes: readonly string[];
  readonly order: ReturnType<typeof dateOrderOf>;
  readonly folded: Imported['folded'];
}

/** Fields of which a customer needs one. */
const IDENTIFYING = ['id', 'company', 'contact', 'phone', 'email'];

function readCustomers(
  found: Recognised,
  records: readonly NumberedRecord[],
  options: ImportOptions,
  today: Day,
): ReadRows | ImportRefusal {
  const customers = openCustomerSources(found);
  const { areDeals, repeatsCompanies } = looksLikeDeals(records, customers);
  const headings = found.headings.map(({ text }) => text);
  const { company } = customers;
  if (options.by === 'company' && company === null) return { code: 'no-company-column', headings };
  const isFolded = options.by === 'company' || (options.by === null && areDeals);
  const sources = isFolded ? customers.byCompany : customers.byRow;
  if (!IDENTIFYING.some((field) => sources.has(field)) && !isFolded) {
    return { code: 'no-usable-heading', table: 'customers', headings };
  }

  const order = orderOf('customers', sources, records, options);
  const reading = contextOf(order.order, today);
  const made = isFolded
    ? rowsByCompany(records, customers, titleIn(found), reading, options.language)
    : rowsAsTheyAre(records, sources, reading);
  const folded = isFolded ? { rows: records.length, customers: made.rows.length } : null;
  const { notes: words } = catalogueOf(options.language).commandLine;
  const notes = orderNotes(order, options);
  if (folded !== null) {
    notes.push(areDeals ? words.folded(folded) : words.foldedOnRequest(folded));
  } else if (repeatsCompanies && !areDeals) notes.push(words.repeatsCompanies());
  const alsoUsed = isFolded && company !== null ? [company.source] : [];
  return { made, sources, alsoUsed, notes, order, folded };
}

/** What a deal is called, for its problems: its name, else its ID. */
function titleIn({ parts, fields }: Recognised): (cells: readonly Cell[]) => string {
  const heading = parts.get('dealName') ?? parts.get('dealId') ?? fields.get('id')?.[0];
  return (cells) => (heading === undefined ? '' : textOf(cells[heading.column] ?? ''));
}

/** Headings that say whether a task was done, folded. */
const TASK_STATUS = ['taskstatus', 'activity-done', '任务状态'];

function readRecords(
  table: TableKey,
  found: Recognised,
  records: readonly NumberedRecord[],
  options: ImportOptions,
  platform: Platform,
  today: Day,
): ReadRows | ImportRefusal {
  const sources = recordSources(table, found);
  const belongs = 'customerId' in tableFields[table];
  const isUsable = belongs ? sources.has('customerId') : sources.size > 0;
  if (!isUsable) {
    const headings = found.headings.map(({ text }) => text);
    return { code: 'no-usable-heading', table, headings };
  }
  const order = orderOf(table, sources, records, options);
  const customers = belongs
    ? readTeamFile(platform.spreadsheet(), today).customers.map(({ record }) => record)
    : [];
  const taskStatus = found.headings.find(({ folded }) => TASK_STATUS.includes(folded));
  const read = recordRows(
    table,
    records,
    sources,
    openCustomerFinder(customers, options.people),
    taskStatus,
    contextOf(order.order, today),
    options.language,
  );
  const made =
    table === 'team' && options.manager !== null
      ? withManager(read, options.manager, options.language)
      : read;
  const notes = orderNotes(order, options);
  const { notes: words } = catalogueOf(options.language).commandLine;
  if (read.leftOut > 0) notes.push(words.notHeld({ count: read.leftOut }));
  const alsoUsed = taskStatus === undefined || table !== 'journal' ? [] : [sourceOf(taskStatus)];
  return { made, sources, alsoUsed, notes, order, folded: null };
}

function contextOf(dateOrder: DateOrder | null, today: Day): ReadingContext {
  return { vocabulary: cellWords(), today, dateOrder };
}

function orderOf(
  table: TableKey,
  sources: ReadonlyMap<string, Source>,
  records: readonly NumberedRecord[],
  { dateOrder }: ImportOptions,
): ReadRows['order'] {
  if (dateOrder !== null) return { order: dateOrder, isGuessed: false };
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const days = [...sources].filter(([field]) => specs[field]?.kind === 'day');
  return dateOrderOf(
    records.flatMap(({ cells }) => days.map(([, source]) => textOf(source.read(cells)))),
  );
}

function orderNotes({ order, isGuessed }: ReadRows['order'], options: ImportOptions): string[] {
  if (order === null || options.dateOrder !== null) return [];
  const { notes } = catalogueOf(options.language).commandLine;
  return [isGuessed ? notes.dateOrderGuessed({ order }) : notes.dateOrder({ order })];
}
