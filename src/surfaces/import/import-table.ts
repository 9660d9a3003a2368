/**
 * Imports a table from a file into the workbook: recognises its columns, reads its records, and writes a
 * sheet with our own headings. A table that cannot be used is refused, and nothing is written.
 */
import { catalogueOf } from '../../language';
import type { Platform } from '../../platform';
import {
  tableFields,
  type Cell,
  type DateOrder,
  type Day,
  type LanguageCode,
  type Problem,
  type TableKey,
} from '../../rules';
import { readOwnersFile, writeTable, isRefusal, type ImportRefusal } from '../../workbook';
import { refuseTooMany } from './import-bounds';
import type { ImportNote } from './import-note';
import { readImport, type ReadingOptions } from './read-import';

export type ImportOptions = Omit<ReadingOptions, 'notes'>;

export interface Imported {
  /** 0-based row of the headings in the file. */
  readonly headingAt: number;
  readonly rows: number;
  /** Field to heading. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly unmapped: readonly string[];
  readonly folded: { readonly rows: number; readonly customers: number } | null;
  readonly dateOrder: DateOrder | null;
  readonly isDateOrderGuessed: boolean;
  /** Found while merging; `row` is where the record is in the file. */
  readonly problems: readonly Problem[];
  /** For each row of the sheet written, where its record is in the file; 0 when there is none. */
  readonly recordOf: readonly number[];
  /** What was decided. */
  readonly notes: readonly ImportNote[];
  /** People in merged records, to their customer's ID; pass it to further imports. */
  readonly people: Readonly<Record<string, string>>;
}

interface ImportContext {
  readonly platform: Platform;
  readonly today: Day;
}

export function importTable(
  table: TableKey,
  rows: readonly (readonly Cell[])[],
  options: ImportOptions,
  { platform, today }: ImportContext,
): Imported | ImportRefusal {
  const read = readImport(
    table,
    rows,
    { ...options, notes: catalogueOf(options.language).commandLine.notes },
    {
      today,
      customers: () => readOwnersFile(platform, today).customers.map(({ record }) => record),
    },
  );
  if (isRefusal(read)) return read;
  const { made, sources, notes, order, folded, problems, unmapped } = read;
  const tooMany = refuseTooMany(table, made.rows.length);
  if (tooMany !== null) return tooMany;
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
    headingAt: read.headingAt,
    rows: read.records,
    ...{ mapping, unmapped, folded, problems },
    notes: [...notes, ...unusedNote(table, unmapped, options.language)],
    dateOrder: order.order,
    isDateOrderGuessed: order.isGuessed,
    recordOf: [0, 1, ...made.records],
    people: made.people ?? {},
  };
}

/**
 * What a table of records has beside what is read: a misnamed heading would make wrong figures in silence. The
 * command lists the headings of customers apart.
 */
function unusedNote(
  table: TableKey,
  unmapped: readonly string[],
  language: LanguageCode,
): readonly ImportNote[] {
  if (table === 'customers' || unmapped.length === 0) return [];
  const text = catalogueOf(language).commandLine.unusedHeadings({ headings: unmapped });
  return [{ code: 'unused-headings', text, sure: 'certain' }];
}
