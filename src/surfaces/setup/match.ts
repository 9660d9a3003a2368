/**
 * What Duebook would read from each column of a sheet of the team: the reading of an imported file, and the
 * corrections of a person.
 */
import { bareHeading } from '../../language';
import { foldWord, isBlankCell, NAMING_FIELDS, textOf, type Cell } from '../../rules';
import { columnLetters } from '../../platform';
import {
  fieldLabel,
  FORMULA_FIELDS,
  headingWords,
  isRefusal,
  openCustomerSources,
  recognise,
  type Columns,
  type Context,
  type Source,
} from '../../workbook';

/** Rows searched for headings. */
const ROWS_SEARCHED = 25;

/** The field of each corrected column, 0-based; `''`: not used. */
export type Corrections = ReadonlyMap<number, string>;

export interface Match {
  /** 1-based. */
  readonly headingRow: number;
  /** As typed, `''` where a column has none. */
  readonly headings: readonly string[];
  /** The column of each field. */
  readonly columns: Columns;
  /** Fields that several columns hold together, such as first and last name: each gets a column of its own. */
  readonly joined: ReadonlyMap<string, Source>;
  /** Columns whose heading has to change, since it names another field than the one they hold. */
  readonly renamed: ReadonlyMap<number, string>;
  /** Whether some column names the customers. */
  readonly isList: boolean;
}

/** Fields that are joined from their parts. */
const JOINED = ['contact', 'address'];

export function matchColumns(
  context: Context,
  rows: readonly (readonly Cell[])[],
  corrections: Corrections = new Map(),
): Match | null {
  const found = recognise('customers', rows, []);
  const headingAt = isRefusal(found) ? firstFilled(rows) : found.headingAt;
  const line = rows[headingAt];
  if (line === undefined) return null;
  const columns = new Map<string, number>();
  const joined = new Map<string, Source>();
  if (!isRefusal(found)) {
    for (const [field, source] of openCustomerSources(found).byRow) {
      const [first] = source.columns;
      const whole = found.fields.get(field)?.[0]?.column;
      const isWhole = field === 'contact' && whole !== undefined && source.columns.includes(whole);
      const isOne = source.columns.length === 1 || isWhole;
      if (!isOne && (JOINED.includes(field) || completes(source, rows.slice(headingAt + 1))))
        joined.set(field, source);
      else columns.set(field, isWhole ? whole : (first as number));
    }
  }
  for (const [column, field] of corrections) {
    for (const [other, at] of columns) if (at === column) columns.delete(other);
    for (const [other, { columns: parts }] of joined)
      if (parts.includes(column)) joined.delete(other);
    if (field === '') continue;
    columns.set(field, column);
    joined.delete(field);
  }
  const headings = line.map((cell) => textOf(cell).trim());
  return {
    headingRow: headingAt + 1,
    headings,
    columns: Object.fromEntries(columns),
    joined,
    renamed: renamedHeadings(context, headings, { columns, corrections, joined }),
    isList: NAMING_FIELDS.some((field) => columns.has(field) || joined.has(field)),
  };
}

/** Whether a row has in a further column what its first one lacks, as where few have a mobile beside their phone. */
function completes(source: Source, rows: readonly (readonly Cell[])[]): boolean {
  const [first = 0] = source.columns;
  return rows.some((line) => textOf(source.read(line)) !== textOf(line[first] ?? ''));
}

function firstFilled(rows: readonly (readonly Cell[])[]): number {
  return rows
    .slice(0, ROWS_SEARCHED)
    .findIndex((cells) => cells.some((cell) => !isBlankCell(cell)));
}

interface Found extends Pick<Match, 'joined'> {
  readonly columns: ReadonlyMap<string, number>;
  readonly corrections: Corrections;
}

/**
 * A heading outweighs a tag that people cannot see, so one that names another field than its column holds
 * becomes that field's, and one that is not to be read says so.
 */
function renamedHeadings(
  { language, words }: Context,
  headings: readonly string[],
  { columns, corrections, joined }: Found,
): ReadonlyMap<number, string> {
  const fieldOf = new Map<string, string>();
  for (const [field, spellings] of Object.entries(headingWords('customers'))) {
    for (const spelling of spellings) {
      const folded = foldWord(spelling);
      if (!fieldOf.has(folded)) fieldOf.set(folded, field);
    }
  }
  const held = new Map([...columns].map(([field, column]) => [column, field]));
  const renamed = new Map<number, string>();
  headings.forEach((heading, column) => {
    const named = fieldOf.get(foldWord(heading)) ?? fieldOf.get(foldWord(bareHeading(heading)));
    // A column of that name which the team fills is kept beside the one with our formula.
    if (named === undefined || FORMULA_FIELDS.some((field) => field === named)) return;
    const field = held.get(column);
    if (field === named) return;
    if (field !== undefined) renamed.set(column, fieldLabel('customers', field, language));
    else if ((!columns.has(named) && !joined.has(named)) || corrections.get(column) === '')
      renamed.set(column, words.menu.adopt.notUsed({ heading }));
  });
  return renamed;
}

/** One line per column: what it is headed, and what it is read as; only those that are joined, if asked. */
export function matchLines(
  { language, words }: Context,
  match: Match,
  which: 'all' | 'joined' = 'all',
): readonly string[] {
  const label = (field: string): string => fieldLabel('customers', field, language);
  const named = (place: string): string => words.dueList.fieldLabel({ label: place });
  const found = Object.entries(match.columns)
    .sort(([, one], [, other]) => one - other)
    .map(([field, column]) => {
      const heading = match.headings[column] ?? '';
      const place = `${named(columnLetters(column))}${heading}`;
      return heading === label(field) ? place : `${place} → ${label(field)}`;
    });
  const joined = [...match.joined].map(([field, { heading, columns }]) => {
    const places = columns.map(columnLetters).join(' + ');
    return words.menu.adopt.newColumn({ place: `${named(places)}${heading} → ${label(field)}` });
  });
  return which === 'joined' ? joined : [...found, ...joined];
}

/** Headings of columns that nothing reads. */
export function unusedOf({ headings, columns, joined }: Match): readonly string[] {
  const used = new Set([
    ...Object.values(columns),
    ...[...joined.values()].flatMap((source) => source.columns),
  ]);
  return headings.filter((heading, column) => heading !== '' && !used.has(column));
}
