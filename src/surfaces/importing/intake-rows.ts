/** The rows of a tab that come in now: which are new, which cannot be taken, and what each is as a customer. */
import {
  headingKeys,
  newRows,
  rowPrint,
  NAMING_FIELDS,
  textOf,
  type Cell,
  type Day,
  type FieldCells,
  type LanguageCode,
} from '../../rules';
import type { Intake, IntakeState } from './intake-state';
import type { PlacedLine } from './taken-lines';

/** Reads the rows of a tab as customers; given by the composition root, since reading tables is a surface of its own. */
export type ReadTab = (
  rows: readonly (readonly Cell[])[],
  how: Pick<IntakeState, 'headingAt' | 'columns' | 'dateOrder' | 'likelyOrder' | 'meanings'> & {
    readonly today: Day;
    readonly language: LanguageCode;
  },
) => ReadonlyMap<number, FieldCells> | null;

export interface IncomingRow {
  readonly print: string;
  /** As they stand in the tab. */
  readonly shown: readonly Cell[];
  /** Null: it names no one, or is too long. */
  readonly cells: FieldCells | null;
  readonly why: 'nameless' | 'too-long' | null;
}

/** So many in an hour; the others come in the next. */
const MOST_ROWS = 500;

/** Of the cells of a row as JSON, which one cell of the hidden sheet has to hold. */
const LONGEST_ROW = 45_000;

/** What a formula shows that fetches rows from elsewhere and has not got them (docs/platform.md §1.2). */
const NOT_THERE_YET: readonly Cell[] = ['Loading...', '#REF!'];

/** A heading that is missing; `''` if nothing was recognised. */
export interface LostColumn {
  readonly heading: string;
}

/**
 * Finds the row of the headings, which may have moved. Null: the headings are not there yet, since their formula is
 * being calculated.
 */
export function findHeadings(
  rows: readonly (readonly Cell[])[],
  { headings, headingAt }: Intake,
): number | LostColumn | null {
  const places = [headingAt, ...rows.slice(0, MOST_ABOVE).keys()];
  for (const at of places) {
    const keys = new Set(headingKeys(rows[at] ?? []));
    if (headings.every((heading) => keys.has(heading))) return at;
  }
  const there = rows[headingAt] ?? [];
  if (there.some(isNotThereYet)) return null;
  const keys = new Set(headingKeys(there));
  return { heading: (headings.find((heading) => !keys.has(heading)) ?? '').split('\n')[0] ?? '' };
}

/** Rows above the headings. */
const MOST_ABOVE = 10;

/** A fingerprint of each row, over the columns that are read, in the order in which they were chosen. */
export function printsOf(
  rows: readonly (readonly Cell[])[],
  { headings }: Pick<Intake, 'headings'>,
  headingAt: number,
): readonly string[] {
  const keys = headingKeys(rows[headingAt] ?? []);
  const columns = headings.map((heading) => keys.indexOf(heading));
  return rows
    .slice(headingAt + 1)
    .map((row) => rowPrint(columns.map((column) => row[column] ?? '')));
}

/**
 * What to do with each new row of the tab; null if its columns cannot be used.
 * @param lines those that are kept of this tab
 */
export function incomingRows(
  rows: readonly (readonly Cell[])[],
  intake: Intake,
  headingAt: number,
  lines: readonly PlacedLine[],
  read: () => ReturnType<ReadTab>,
): readonly IncomingRow[] | null {
  const prints = printsOf(rows, intake, headingAt);
  const [taken, told] = [
    lines.filter(({ state }) => state !== 'rejected'),
    lines.filter(({ state }) => state === 'rejected'),
  ].map((those) => those.map(({ print }) => print)) as [string[], string[]];
  const fresh = newRows(prints, taken, told)
    .filter((at) => !(rows[headingAt + 1 + at] ?? []).some(isNotThereYet))
    .slice(0, MOST_ROWS);
  if (fresh.length === 0) return [];
  const customers = read();
  if (customers === null) return null;
  return fresh.map((at): IncomingRow => {
    const place = headingAt + 1 + at;
    const cells = customers.get(place) ?? null;
    const isNamed = NAMING_FIELDS.some((field) => textOf(cells?.[field] ?? '').trim() !== '');
    const isLong = JSON.stringify(cells).length > LONGEST_ROW;
    const why = !isNamed ? 'nameless' : isLong ? 'too-long' : null;
    const own = why === null ? cells : null;
    return { print: prints[at] ?? '', shown: rows[place] ?? [], cells: own, why };
  });
}

function isNotThereYet(cell: Cell): boolean {
  return NOT_THERE_YET.includes(cell);
}
