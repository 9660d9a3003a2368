/** What will come of a file: what becomes of each row, which grades new customers get, and what is due on the first day. */
import {
  assess,
  defaultPolicies,
  dueCounts,
  fateCounts,
  NOBODY_ERASED,
  openImport,
  openRecordImport,
  openRowReader,
  PLAIN_WEEK,
  tableFields,
  type AssessedRow,
  type ColumnIndex,
  type ErasedPeople,
  type FateCounts,
  type FieldSpec,
  type Grade,
  type ImportPolicy,
  type KnownRow,
  type Problem,
  type ReadingContext,
  type RowFate,
} from '../rules';
import { cellWords } from '../workbook';
import { pause } from './loaded-file';
import { unknownOwners, type UnknownOwner } from './unknown-owners';
import { type Choices, type World } from './read-file';
import { meaningKey, type SentRows } from '../surfaces/import/reading';

export interface UnknownWord {
  readonly field: string;
  readonly word: string;
  readonly count: number;
}

export interface Forecast {
  /** Of each row, in the order of the rows. */
  readonly fates: readonly RowFate[];
  readonly counts: FateCounts;
  /** Rows that are about somebody who was erased. */
  readonly held: number;
  /** Of the new customers. */
  readonly grades: Readonly<Partial<Record<Grade, number>>>;
  readonly due: ReturnType<typeof dueCounts>;
  /** By 0-based row. */
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  readonly problemCells: number;
  readonly unknownWords: readonly UnknownWord[];
  readonly unknownOwners: readonly UnknownOwner[];
  /** Names in Team. */
  readonly colleagues: readonly string[];
}

interface Looked {
  readonly choices: Choices;
  readonly policy: ImportPolicy;
  readonly known: readonly KnownRow[];
  /** Who must not come back; nobody unless given. */
  readonly erased?: ErasedPeople;
  /** The rows of Team. */
  readonly team: readonly KnownRow[];
  readonly world: World;
  readonly progress: (done: number) => void;
  /** True once the result is no longer wanted. */
  readonly isOver: () => boolean;
}

/** Rows between two pauses. */
const SLICE = 250;

/** Works out what will come of the rows; null if `isOver` says meanwhile that nobody waits for it any more. */
export async function forecast(
  { fields, rows }: SentRows,
  { choices, policy, known, erased = NOBODY_ERASED, team, world, progress, isOver }: Looked,
): Promise<Forecast | null> {
  const { table } = choices;
  const reading: ReadingContext = {
    ...{ vocabulary: cellWords(), today: world.today, dateOrder: null },
  };
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const { take } =
    table === 'customers'
      ? openImport(known, policy, reading, erased)
      : openRecordImport(
          table,
          known,
          table === 'team' ? null : new Set(world.customers.map(({ id }) => id)),
          erased,
        );
  const index = Object.fromEntries(fields.map((field, at) => [field, at]));
  const readRow = openRowReader(specs, index as ColumnIndex<typeof specs>, reading, table);
  const policies = defaultPolicies({ takeOver: world.today, knowsPurchases: false }, PLAIN_WEEK);
  const fates: RowFate[] = [];
  const assessed: AssessedRow[] = [];
  const problems = new Map<number, readonly Problem[]>();
  const words = new Map<string, UnknownWord>();
  const grades: Partial<Record<Grade, number>> = {};
  for (const [at, { row, cells, choice }] of rows.entries()) {
    const own = Object.fromEntries(fields.map((field, column) => [field, cells[column] ?? '']));
    const fate = take({ row, cells: own, choice });
    fates.push(fate);
    const read = readRow(cells, row);
    const found = read.problems.filter(({ code }) => code !== 'year-assumed');
    if (found.length > 0) problems.set(at, found);
    for (const { code, field, text } of found) {
      if (code !== 'unknown-word') continue;
      const key = meaningKey(field, text);
      words.set(key, { field, word: text, count: (words.get(key)?.count ?? 0) + 1 });
    }
    if (table === 'customers' && fate.kind === 'added') {
      const customer = read.record as unknown as AssessedRow['customer'];
      const assessment = assess(customer, policies, world.today);
      if (assessment !== null) {
        assessed.push({ customer, assessment });
        const { grade } = assessment.graded;
        grades[grade] = (grades[grade] ?? 0) + 1;
      }
    }
    if (at % SLICE === SLICE - 1) {
      progress(at + 1);
      await pause();
      if (isOver()) return null;
    }
  }
  return {
    ...{ fates, grades, problems },
    counts: fateCounts(fates),
    held: fates.filter((fate) => fate.kind === 'rejected' && fate.why === 'erased').length,
    colleagues: team.map(({ id }) => id),
    unknownOwners: table === 'team' ? [] : unknownOwners({ fields, rows }, team, reading),
    due: dueCounts(assessed),
    problemCells: [...problems.values()].reduce((sum, found) => sum + found.length, 0),
    unknownWords: [...words.values()].sort((one, other) => other.count - one.count),
  };
}
