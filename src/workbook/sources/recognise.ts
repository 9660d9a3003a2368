/**
 * Recognises an imported table: its heading row, and the columns of each field. Does not touch the
 * workbook.
 */
import { allHeadings, importedHeadings, languageCodes, type PartKey } from '../../language';
import {
  foldWord,
  isBlankCell,
  tableFields,
  type Cell,
  type FieldSpec,
  type TableKey,
} from '../../rules';
import { fieldLabel, headingWords } from '../columns';
import {
  claimHeadings,
  findHeadingRow,
  type Heading,
  type HeadedTable,
  type Spellings,
} from '../../tables';

/** Where the cells of a field come from. */
export interface Source {
  /** Shown in the mapping. */
  readonly heading: string;
  /** All 0-based columns that are read. */
  readonly columns: readonly number[];
  /** Those of which only the first filled one is read in a record. */
  readonly alternatives?: readonly number[];
  read(record: readonly Cell[]): Cell;
}

/** Why a table cannot be imported, as a code with its facts. */
export type ImportRefusal =
  | {
      readonly code: 'no-usable-heading';
      readonly table: TableKey;
      readonly headings: readonly string[];
    }
  | {
      readonly code: 'no-such-heading';
      readonly heading: string;
      readonly headings: readonly string[];
    }
  | { readonly code: 'no-such-field'; readonly field: string; readonly fields: readonly string[] }
  | { readonly code: 'no-company-column'; readonly headings: readonly string[] }
  | { readonly code: 'table-exists'; readonly table: TableKey }
  | { readonly code: 'too-many-customers'; readonly customers: number; readonly most: number }
  | {
      readonly code: 'too-many-records';
      readonly table: TableKey;
      readonly records: number;
      readonly most: number;
    };

export interface Recognised extends HeadedTable {
  /** The headings of each field, best first. */
  readonly fields: ReadonlyMap<string, readonly Heading[]>;
  /** Headings that are not fields but help to fill one. */
  readonly parts: ReadonlyMap<PartKey, Heading>;
  /** Fields and parts that the person mapped; no guess overrides them. */
  readonly mapped: ReadonlySet<string>;
  /** Headings of fields that outweigh what Duebook derives: read on request only. */
  readonly asked: readonly { readonly field: string; readonly heading: string }[];
}

/**
 * Pairs of a field or part and its column: a heading as the person typed it, or the 0-based place of one that the person
 * pointed at. The field `''` leaves a column out. Of several columns for one field, the first filled one counts in each
 * record.
 */
export type Overrides = readonly (readonly [field: string, heading: string | number])[];

/**
 * Fields that override what Duebook derives, and that other systems call alike: their columns are read where the heading
 * is Duebook's own or the person names it.
 */
const ASKED = ['manualGrade', 'manualType', 'manualClass'];

const PARTS_OF: Readonly<Record<TableKey, readonly PartKey[]>> = {
  customers: [
    'firstName',
    'lastName',
    'name',
    'companyDomain',
    'accountId',
    'dealName',
    'dealId',
    'dealStatus',
  ],
  contacts: ['customerEmail', 'customerName'],
  journal: ['customerEmail', 'customerName'],
  purchases: ['customerEmail', 'customerName'],
  cases: ['customerEmail', 'customerName'],
  team: ['firstName', 'lastName'],
  goals: [],
  holidays: [],
  playbook: [],
  review: [],
};

/** Recognises a table. `headingAt` is the 0-based row of the headings that a person chose; null: the best one. */
export function recognise(
  table: TableKey,
  rows: readonly (readonly Cell[])[],
  overrides: Overrides,
  headingAt: number | null = null,
): Recognised | ImportRefusal {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const known = headingWords(table);
  const imported = importedOf(table);
  // Formula columns are left out, since their formulas would overwrite what is imported.
  const spellings: Spellings = Object.fromEntries(
    Object.keys(specs)
      .filter((field) => specs[field]?.filledBy !== 'formula')
      .map((field) => [field, [...(known[field] ?? []), ...(imported[field] ?? [])]]),
  );
  const partNames = PARTS_OF[table];
  const partSpellings: Spellings = Object.fromEntries(
    partNames.map((part) => [
      part,
      [...allHeadings().parts[part], ...(importedHeadings.parts?.[part] ?? [])],
    ]),
  );

  const allowed = [...Object.keys(spellings), ...partNames];
  for (const [field] of overrides) {
    if (field !== '' && !allowed.includes(field)) {
      return { code: 'no-such-field', field, fields: allowed };
    }
  }
  const wanted = overrides.flatMap(([, heading]) =>
    typeof heading === 'string' ? [foldWord(heading)] : [],
  );
  const headed = findHeadingRow(rows, [spellings, partSpellings], wanted, headingAt);
  if (headed === null) return refuseUnknown(table, rows, overrides);

  const mappedHeadings = new Map<string, Heading[]>();
  const taken = new Set<Heading>();
  for (const [field, name] of overrides) {
    const heading = headed.headings.find(({ folded, column }) =>
      typeof name === 'number' ? column === name : folded === foldWord(name),
    );
    if (heading === undefined) {
      const headings = headed.headings.map(({ text }) => text);
      return { code: 'no-such-heading', heading: String(name), headings };
    }
    taken.add(heading);
    if (field === '') continue;
    mappedHeadings.set(field, [...(mappedHeadings.get(field) ?? []), heading]);
  }
  const free = headed.headings.filter((heading) => !taken.has(heading));

  const fields = new Map(claimHeadings(free, spellings));
  const asked: { readonly field: string; readonly heading: string }[] = [];
  for (const field of table === 'customers' ? ASKED : []) {
    const own = languageCodes.map((language) => foldWord(fieldLabel(table, field, language)));
    const ranked = fields.get(field) ?? [];
    const ours = ranked.filter(({ folded }) => own.includes(folded));
    asked.push(
      ...ranked.slice(0, ours.length > 0 ? 0 : 1).map(({ text }) => ({ field, heading: text })),
    );
    if (ours.length > 0) fields.set(field, ours);
    else fields.delete(field);
  }
  if (table === 'customers' && !fields.has('plannedFor')) {
    const next = columnOfNext(free, known);
    if (next !== undefined) fields.set('plannedFor', [next]);
  }
  const parts = new Map<PartKey, Heading>();
  for (const [part, [best]] of claimHeadings(free, partSpellings)) {
    if (best !== undefined) parts.set(part as PartKey, best);
  }
  for (const [field, named] of mappedHeadings) {
    const [first] = named;
    if (specs[field] !== undefined) fields.set(field, named);
    else if (first !== undefined) parts.set(field as PartKey, first);
  }
  const left = new Set(overrides.flatMap(([field, name]) => (field === '' ? [name] : [])));
  const headings = headed.headings.filter(({ column }) => !left.has(column));
  return { ...headed, headings, fields, parts, mapped: new Set(mappedHeadings.keys()), asked };
}

/** Columns that Duebook fills; a table with two of them is its own. */
const OWN_COLUMNS = ['grade', 'nextFollowUp', 'status', 'daysOverdue', 'why'];

/** In a table of others, `Next follow-up` is the day that people planned, not the one that Duebook found. */
function columnOfNext(
  headings: readonly Heading[],
  known: Readonly<Record<string, readonly string[] | undefined>>,
): Heading | undefined {
  const own = OWN_COLUMNS.map((field) => {
    const names = (known[field] ?? []).map(foldWord);
    return headings.find(({ folded }) => names.includes(folded));
  });
  const isOurs = own.filter((heading) => heading !== undefined).length > 1;
  return isOurs ? undefined : own[OWN_COLUMNS.indexOf('nextFollowUp')];
}

/** Headings of imported files alone. */
function importedOf(table: TableKey): Readonly<Record<string, readonly string[] | undefined>> {
  const all: Partial<Record<TableKey, Readonly<Record<string, readonly string[] | undefined>>>> =
    importedHeadings;
  return all[table] ?? {};
}

export function isRefusal<T extends object>(answer: T | ImportRefusal): answer is ImportRefusal {
  return 'code' in answer;
}

/** For a table without known headings: the refusal names the cells of the first row with content. */
function refuseUnknown(
  table: TableKey,
  rows: readonly (readonly Cell[])[],
  overrides: Overrides,
): ImportRefusal {
  const texts = rows.map((cells) => cells.map(String).filter((text) => text.trim() !== ''));
  const headings = texts.find((row) => row.length > 0) ?? [];
  const [first] = overrides;
  return first === undefined
    ? { code: 'no-usable-heading', table, headings }
    : { code: 'no-such-heading', heading: String(first[1]), headings };
}

/** A field read from one column. */
export function sourceOf({ text, column }: Heading): Source {
  return { heading: text, columns: [column], read: (record) => record[column] ?? '' };
}

/** A field read from several columns: the first that is filled in a record. */
export function firstFilledOf(headings: readonly Heading[]): Source {
  const all = headings.map(sourceOf);
  return {
    heading: all.map(({ heading }) => heading).join(' / '),
    columns: all.flatMap(({ columns }) => columns),
    alternatives: headings.map(({ column }) => column),
    read: (record) => all.map((one) => one.read(record)).find((cell) => !isBlankCell(cell)) ?? '',
  };
}

/** Headings that no source reads, in the order of the file. */
export function unusedHeadings(
  headings: readonly Heading[],
  sources: Iterable<Source>,
): readonly string[] {
  const used = new Set([...sources].flatMap((source) => source.columns));
  return headings.filter(({ column }) => !used.has(column)).map(({ text }) => text);
}
