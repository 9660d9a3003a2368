/**
 * Turns records of a file into rows of Journal, Purchases, Cases, Team or Holidays. Records that belong to
 * a customer are matched by ID, else by exact email, company or contact.
 */
import {
  foldWord,
  tableFields,
  textOf,
  type Cell,
  type Customer,
  type FieldSpec,
  type LanguageCode,
  type ReadingContext,
  type TableKey,
} from '../../rules';
import {
  contactSource,
  firstFilledOf,
  sourceOf,
  type Recognised,
  type Source,
} from '../../workbook';
import { activityOf, hasHappened } from './activity';
import type { NumberedRecord, TableRows } from './customer-rows';
import type { Heading } from '../../tables';
import { sheetCell, typedCell } from './sheet-cell';
import { SLICE, type Slices } from './slices';

/** The sources of each field, for a table other than Customers. */
export function recordSources(table: TableKey, found: Recognised): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const [field, ranked] of found.fields) {
    // Some systems have separate columns for the outcomes of calls and meetings.
    const isJoined = field === 'outcome' || (found.mapped.has(field) && ranked.length > 1);
    const source = isJoined ? firstFilledOf(ranked) : sourceOf(ranked[0] as Heading);
    sources.set(field, source);
  }
  if (table === 'team') {
    const [heading] = found.fields.get('name') ?? [];
    const name = contactSource(found.parts, sources.get('name'), heading);
    if (name !== undefined) sources.set('name', name);
  }
  const keys = [found.fields.get('customerId')?.[0], found.parts.get('customerEmail')];
  keys.push(found.fields.get('customer')?.[0], found.parts.get('customerName'));
  const named = keys.flatMap((heading) => (heading === undefined ? [] : [heading]));
  if (named.length > 0 && 'customerId' in tableFields[table]) {
    sources.set('customerId', firstFilledOf(named));
  }
  return sources;
}

/** The ID of the customer that a text names; null for none, or for more than one. */
export type CustomerFinder = (text: string) => string | null;

/**
 * Returns a function that finds the customer whom a text names.
 * @param people folded addresses and names of more people, to their customer's ID; `''` when ambiguous
 */
export function openCustomerFinder(
  customers: readonly Pick<Customer, 'id' | 'email' | 'company' | 'contact'>[],
  people: Readonly<Record<string, string>>,
): CustomerFinder {
  const ids = new Set(customers.map(({ id }) => id));
  ids.delete('');
  const byWord = new Map<string, string | null>();
  for (const key of ['email', 'company', 'contact'] as const) {
    const here = new Map<string, string | null>();
    for (const customer of customers) {
      const cell = customer[key];
      for (const word of (key === 'email' ? cell.split(/[,;]/) : [cell]).map(foldWord)) {
        if (word === '' || customer.id === '') continue;
        // A text that fits two customers names neither.
        here.set(word, here.has(word) && here.get(word) !== customer.id ? null : customer.id);
      }
    }
    for (const [word, id] of here) if (!byWord.has(word)) byWord.set(word, id);
  }
  for (const [word, id] of Object.entries(people)) {
    if (!byWord.has(word)) byWord.set(word, ids.has(id) ? id : null);
  }
  return (text) => (ids.has(text.trim()) ? text.trim() : (byWord.get(foldWord(text)) ?? null));
}

export interface RecordRows extends TableRows {
  /** Activities left out because they were only planned or were cancelled. */
  readonly leftOut: number;
}

export interface RecordReading {
  readonly sources: ReadonlyMap<string, Source>;
  readonly find: CustomerFinder;
  /** In a journal, the column with the status of tasks. */
  readonly taskStatus: Heading | undefined;
  readonly reading: ReadingContext;
  /** In which the words of cells are written. */
  readonly language: LanguageCode;
}

export function* recordRows(
  table: TableKey,
  records: readonly NumberedRecord[],
  { sources, find, taskStatus, reading, language }: RecordReading,
): Slices<RecordRows> {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const added = table === 'journal' ? ['kind', 'channel'] : [];
  const fields = Object.keys(specs).filter((key) => sources.has(key) || added.includes(key));
  const on = fields.indexOf('on');
  const found: { readonly row: number; readonly cells: Cell[] }[] = [];
  let leftOut = 0;
  for (const [at, { row, cells }] of records.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    const read = (field: string): Cell => sources.get(field)?.read(cells) ?? '';
    if (table === 'journal' && !hasHappened(read, cells, taskStatus)) {
      leftOut += 1;
      continue;
    }
    const activity = table === 'journal' ? activityOf(read, reading, language) : null;
    const rowCells = fields.map((field): Cell => {
      if (field === 'customerId') {
        return typedCell(customerOf(sources.get(field) as Source, cells, find));
      }
      if (activity !== null && field === 'kind') return typedCell(activity.kind);
      if (activity !== null && field === 'channel') return typedCell(activity.channel);
      return sheetCell(specs[field] as FieldSpec, read(field), reading);
    });
    found.push({ row, cells: rowCells });
  }
  // The journal is in the order of logging; an export may be in another.
  if (table === 'journal')
    found.sort((one, other) => dayAt(one.cells, on) - dayAt(other.cells, on));
  return {
    fields,
    rows: found.map(({ cells }) => cells),
    records: found.map(({ row }) => row),
    problems: [],
    leftOut,
  };
}

/** The customer's ID; when no column names a customer, the first text. */
function customerOf(source: Source, cells: readonly Cell[], find: CustomerFinder): Cell {
  const texts = source.columns
    .map((column) => textOf(cells[column] ?? '').trim())
    .filter((text) => text !== '');
  for (const text of texts) {
    const id = find(text);
    if (id !== null) return id;
  }
  return texts[0] ?? '';
}

function dayAt(cells: readonly Cell[], at: number): number {
  const cell = cells[at];
  return typeof cell === 'object' ? cell.day : Infinity;
}
