/** Reads the rows of a file as rows of a sheet, as the person corrected it, and says what each column became. */
import type { ImportsWords } from '../language/imports';
import type { ImportTable } from '../protocol';
import {
  isBlankCell,
  isoFromDay,
  tableFields,
  textOf,
  type Cell,
  type Customer,
  type DateOrder,
  type Day,
  type FieldSpec,
  type KnownChoice,
} from '../rules';
import {
  likelyOrder,
  readImport,
  readingSlices,
  type ReadImport,
} from '../surfaces/import/reading';
import { fieldLabel, isRefusal } from '../workbook';
import { pause, type LoadedFile } from './loaded-file';

/** What the person decided about a file. */
export interface Choices {
  readonly table: ImportTable;
  /** Field by 0-based column; `''`: left out. */
  readonly columns: Readonly<Record<string, string>>;
  readonly by: 'company' | 'row' | null;
  readonly dateOrder: DateOrder | null;
  /** 0-based; null: the best one. */
  readonly headingAt: number | null;
  /** By field and word, what the word is replaced by. */
  readonly meanings: Readonly<Record<string, string>>;
  /** What was typed into cells of the preview, by `cellKey`. */
  readonly edits: Readonly<Record<string, string>>;
  /** By the row of the file, what becomes of the customer who is there. */
  readonly answers: Readonly<Record<number, KnownChoice>>;
}

export const NO_CHOICES: Omit<Choices, 'table'> = {
  ...{ columns: {}, by: null, dateOrder: null, headingAt: null, meanings: {} },
  ...{ edits: {}, answers: {} },
};

export interface World {
  readonly today: Day;
  readonly language: string;
  /** Of the person's browser, which is mostly that of the file. */
  readonly zone: string;
  readonly words: ImportsWords;
  /** Those that records of other tables belong to. */
  readonly customers: readonly Pick<Customer, 'id' | 'email' | 'company' | 'contact'>[];
}

export interface FileRead {
  /** Null: the columns cannot be used like this; `trouble` says why. */
  readonly read: ReadImport | null;
  readonly trouble: string;
}

/**
 * Reads the first rows as the person has corrected them.
 * @param most rows that are read; all unless given
 */
export function readFile(
  file: LoadedFile,
  choices: Choices,
  world: World,
  most = Infinity,
): FileRead {
  const rows = most < file.rows.length ? file.rows.slice(0, most) : file.rows;
  return readAs(readImport(...howRead({ ...file, rows }, choices, world)), choices, world);
}

/** Milliseconds of work between two pauses. */
const LONGEST_WORK = 40;

/** All rows, with pauses in which the page draws. */
export async function readWhole(
  file: LoadedFile,
  choices: Choices,
  world: World,
): Promise<FileRead> {
  const slices = readingSlices(...howRead(file, choices, world));
  let paused = performance.now();
  for (;;) {
    const step = slices.next();
    if (step.done === true) return readAs(step.value, choices, world);
    if (performance.now() - paused < LONGEST_WORK) continue;
    await pause();
    paused = performance.now();
  }
}

function howRead(
  file: LoadedFile,
  { table, columns, by, dateOrder, headingAt }: Choices,
  { today, language, words, zone, customers }: World,
): Parameters<typeof readImport> {
  return [
    table,
    file.rows,
    {
      overrides: Object.entries(columns).map(([column, field]) => [field, Number(column)] as const),
      likelyOrder: likelyOrder({ separator: file.separator, language, zone }),
      ...{ by, dateOrder, language, headingAt, lines: file.lines },
      ...{ people: {}, manager: null, notes: words.notes },
    },
    { today, customers: () => customers },
  ];
}

function readAs(
  read: ReturnType<typeof readImport>,
  { table }: Choices,
  { words }: World,
): FileRead {
  if (!isRefusal(read)) return { read, trouble: '' };
  return { read: null, trouble: troubleOf(read.code, table, words) };
}

function troubleOf(code: string, table: ImportTable, { map }: ImportsWords): string {
  if (code === 'no-company-column') return map.noCompany;
  if (code !== 'no-usable-heading') return map.refused;
  if (table === 'customers') return map.noName;
  return table === 'team' ? map.noColumn : map.noCustomer;
}

export interface FileColumn {
  /** 0-based. */
  readonly column: number;
  readonly heading: string;
  /** Percent of the rows. */
  readonly filled: number;
  /** Up to three different cells. */
  readonly samples: readonly string[];
  /** `''`: not read. */
  readonly field: string;
}

/** Rows that are looked at for samples. */
const SAMPLED = 2_000;
const MOST_SAMPLES = 3;

/** All columns that have a heading or a cell. */
export function columnsOf(
  file: LoadedFile,
  { read }: FileRead,
  { headingAt, columns, table }: Choices,
): readonly FileColumn[] {
  const at = headingAt ?? read?.headingAt ?? 0;
  const headings = file.rows[at] ?? [];
  const rows = file.rows.slice(at + 1, at + 1 + SAMPLED);
  const width = Math.max(headings.length, ...rows.map((row) => row.length));
  const fieldAt = new Map<number, string>();
  for (const field of Object.keys(tableFields[table])) {
    for (const column of read?.sources.get(field)?.columns ?? []) {
      if (!fieldAt.has(column)) fieldAt.set(column, field);
    }
  }
  return Array.from({ length: width }, (_, column): FileColumn => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => !isBlankCell(cell));
    return {
      column,
      heading: textOf(headings[column] ?? '').trim(),
      filled: rows.length === 0 ? 0 : Math.round((100 * cells.length) / rows.length),
      samples: [...new Set(cells.slice(0, 200).map(shownCell))].slice(0, MOST_SAMPLES),
      field: columns[column] ?? fieldAt.get(column) ?? '',
    };
  }).filter(({ heading }) => heading !== '');
}

export function shownCell(cell: Cell): string {
  return typeof cell === 'object' ? isoFromDay(cell.day) : textOf(cell);
}

/** The fields that a column can become, as people know them. */
export function fieldsOf(
  table: ImportTable,
  language: string,
): readonly { readonly code: string; readonly word: string }[] {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  return Object.keys(specs)
    .filter((field) => specs[field]?.filledBy === undefined && !HIDDEN.includes(field))
    .map((field) => ({ code: field, word: fieldLabel(table, field, language) }));
}

/** How rows are merged and logged is no matter of a file. */
const HIDDEN = ['log', 'mergedInto', 'loggedAt'];
