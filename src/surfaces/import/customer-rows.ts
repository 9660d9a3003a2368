/**
 * Turns records of a file into rows of Customers: one customer per record, or one per company when the
 * records are deals (docs/rules.md §9).
 */
import {
  customerFields,
  mergeDeals,
  foldWord,
  isBlankCell,
  isTableOfDeals,
  openRowReader,
  NAMING_FIELDS,
  textOf,
  type Cell,
  type ColumnIndex,
  type Customer,
  type Deal,
  type FieldSpec,
  type LanguageCode,
  type Problem,
  type ReadingContext,
} from '../../rules';
import type { CustomerSources, Source } from '../../workbook';
import { openCustomerIds } from './customer-id';
import { sheetCell, valueCell } from './sheet-cell';
import { mapped, type Slices } from './slices';

/** A record of the file with its number; the heading row is number 1. */
export interface NumberedRecord {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Rows ready to be written to a sheet. */
export interface TableRows {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The number of each row's record; 0 when a row has none. */
  readonly records: readonly number[];
  readonly problems: readonly Problem[];
  /** Where the records are that name no one, and so are no customers. */
  readonly nameless?: readonly number[];
  /** Folded addresses and names of people in merged records, to their customer's ID; `''` when ambiguous. */
  readonly people?: Readonly<Record<string, string>>;
}

/** Whether these records are deals, several of which should become one customer. */
export function looksLikeDeals(
  records: readonly NumberedRecord[],
  { company, hasDealColumns }: CustomerSources,
): { readonly areDeals: boolean; readonly repeatsCompanies: boolean } {
  if (company === null) return { areDeals: false, repeatsCompanies: false };
  const keys = records.map(({ cells }) => company.keyOf(cells));
  const repeatsCompanies = isTableOfDeals(keys, true);
  return { areDeals: hasDealColumns && repeatsCompanies, repeatsCompanies };
}

/** One customer per record; one without an ID gets one. */
export function* rowsByRecord(
  records: readonly NumberedRecord[],
  sources: ReadonlyMap<string, Source>,
  reading: ReadingContext,
): Slices<TableRows> {
  const specs: Readonly<Record<string, FieldSpec>> = customerFields;
  const fields = Object.keys(specs).filter((field) => field === 'id' || sources.has(field));
  const known = new Set<string>();
  const nameless: number[] = [];
  const id = sources.get('id');
  if (id !== undefined) for (const { cells } of records) known.add(textOf(id.read(cells)).trim());
  const idFor = openCustomerIds(known);
  const rows = yield* mapped(records, ({ row: line, cells }) => {
    const row = fields.map((field) =>
      sheetCell(specs[field] as FieldSpec, sources.get(field)?.read(cells) ?? '', reading),
    );
    const at = fields.indexOf('id');
    if (isBlankCell(row[at] ?? '')) {
      const name = NAMING_FIELDS.map((field) => textOf(sources.get(field)?.read(cells) ?? '')).join(
        '\n',
      );
      // A row without a name is not a customer, and an ID would make it one.
      if (name.trim() !== '') row[at] = idFor(name);
      else nameless.push(line);
    }
    return row;
  });
  return { fields, rows, records: records.map(({ row }) => row), problems: [], nameless };
}

export interface DealReading {
  readonly customers: CustomerSources;
  /** What a deal is called in its problems. */
  readonly titleOf: (cells: readonly Cell[]) => string;
  readonly reading: ReadingContext;
  /** In which the words of cells are written. */
  readonly language: LanguageCode;
}

/** One customer per company, merged from its deals. */
export function* rowsByCompany(
  records: readonly NumberedRecord[],
  { customers, titleOf, reading, language }: DealReading,
): Slices<TableRows> {
  const sources = [...customers.byCompany];
  const columns: ColumnIndex<typeof customerFields> = Object.fromEntries(
    sources.map(([field], at) => [field, at]),
  );
  const problems: Problem[] = [];
  const readDeal = openRowReader(customerFields, columns, reading);
  const deals = yield* mapped(records, ({ row, cells }): Deal => {
    const read = readDeal(
      sources.map(([, source]) => source.read(cells)),
      row,
    );
    // The file's columns are looked through for them as a whole.
    problems.push(...read.problems.filter(({ code }) => code !== 'year-assumed'));
    const key = customers.company?.keyOf(cells) ?? '';
    return { row, record: read.record, key, title: titleOf(cells) };
  });
  const folded = mergeDeals(deals, reading.today);
  const idFor = openCustomerIds(new Set(folded.customers.map(({ record }) => record.id)));
  const found = folded.customers.map(({ row, record }) => ({
    row,
    record: record.id === '' ? { ...record, id: idFor(record.company) } : record,
  }));
  const specs: Readonly<Record<string, FieldSpec>> = customerFields;
  const fields = (Object.keys(specs) as (keyof Customer)[]).filter(
    (field) =>
      field === 'id' ||
      field === 'company' ||
      found.some(({ record }) => record[field] !== null && record[field] !== ''),
  );
  return {
    fields,
    rows: found.map(({ record }) =>
      fields.map((field) => valueCell(customerFields[field].kind, record[field], language)),
    ),
    records: found.map(({ row }) => row),
    problems: [...problems, ...folded.problems],
    people: peopleOf(deals, found),
  };
}

/** A customer has one email and one contact; this keeps the others of its deals for later imports. */
function peopleOf(
  deals: readonly Deal[],
  customers: readonly { readonly row: number; readonly record: Customer }[],
): Record<string, string> {
  const idAtRow = new Map(customers.map(({ row, record }) => [row, record.id]));
  const idOf = new Map<string, string>();
  const people = new Map<string, string>();
  for (const { row, key, record } of deals) {
    const first = idAtRow.get(row);
    if (first !== undefined) idOf.set(key, first);
    const id = idOf.get(key);
    if (id === undefined) continue;
    for (const word of [foldWord(record.email), foldWord(record.contact)]) {
      // Someone in deals of two companies belongs to neither.
      if (word !== '') people.set(word, (people.get(word) ?? id) === id ? id : '');
    }
  }
  return Object.fromEntries(people);
}
