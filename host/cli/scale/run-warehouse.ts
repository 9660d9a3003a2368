/** One day of a warehouse: the queries around the library, in the order of `warehouse/sql/day.sql`. */
import type { CellOwner, WarehouseAnswer, WarehouseLibrary, WarehouseProblem } from './library';
import {
  factsText,
  type EndedRow,
  type InputRow,
  type Kept,
  type KnownOfAll,
  type ListedRow,
  type Queries,
} from './queries';
import { withKeys, type TablesReply } from './tables';

export interface WarehouseRun {
  /** Those that are customers, in the order of their rows. */
  readonly answers: readonly WarehouseAnswer[];
  /** By row, the place among the first contacts that the owner's list offers today. */
  readonly places: ReadonlyMap<number, number>;
  readonly problems: readonly WarehouseProblem[];
  /** Rows whose assessment failed. */
  readonly errors: readonly string[];
  /** What is kept until the next day. */
  readonly kept: Kept;
}

export interface WarehouseDay {
  /** What the day before kept. */
  readonly kept: Kept;
  /** Whether this is the first run of the day, which works out what was told at the end of yesterday. */
  readonly endsDay: boolean;
}

/** A plain look at a team: nothing is kept from one day to the next. */
export const ONE_LOOK: WarehouseDay = { kept: new Map(), endsDay: false };

/** Runs one day of the warehouse. */
export async function runWarehouse(
  tables: TablesReply,
  library: WarehouseLibrary,
  queries: Queries,
  { kept, endsDay }: WarehouseDay,
): Promise<WarehouseRun> {
  const keyed = withKeys(tables, library);
  const nothingKnown: KnownOfAll = { knowsPurchases: false, keepsTold: false };
  const firstFacts = factsText(tables, nothingKnown);
  const inputs = await queries.inputs(keyed, kept);
  const scans = inputs.map(({ row, input }) => ({ row, ...library.scan(firstFacts, input) }));
  const facts = factsText(tables, {
    knowsPurchases:
      keyed.purchases.length > 0 || scans.some(({ hasLastPurchase }) => hasLastPurchase),
    keepsTold: scans.some(({ hasSince }) => hasSince),
  });
  const mixed = library.currencyProblems(facts, await queries.currencies(keyed));
  const classes = mixed.length > 0 ? new Map<number, string>() : await queries.classes(scans);
  const team = await queries.team(keyed);
  const ownerOf = ownersByRow(tables, library.owners(facts, team, await queries.ownerCells(keyed)));
  const told = endsDay
    ? await endYesterday(facts, { inputs, classes, ownerOf }, library, queries)
    : new Map<number, string>();
  const keeps = endsDay || kept.size > 0;
  const asked = inputs.map(({ row, input }) => ({
    ...{ row, input, valueClass: classes.get(row) ?? null },
    told: keeps ? (told.get(row) ?? '') : null,
  }));
  const all =
    (await queries.assess?.(facts, asked)) ??
    asked.map((each) => library.assess(facts, each.input, each.valueClass, each.told));
  const answers = all.filter(({ grade }) => grade !== null);
  const starts = await queries.ownerStarts(answers.map((answer) => listedOf(answer, ownerOf)));
  const offers = starts.flatMap((owner) => library.ration(owner));
  const orphans = await queries.orphans(keyed);
  return {
    answers,
    places: new Map(offers.map(({ row, place }) => [row, place])),
    problems: [
      ...all.flatMap(({ problems }) => problems),
      ...orphans.flatMap(({ tbl, input }) => library.orphan(facts, tbl, input)),
      ...library.dayProblems(facts),
      ...mixed,
      ...library.teamProblems(facts, team),
      ...unknownOwners(answers, ownerOf),
    ],
    errors: all.flatMap(({ error }) => (error === null ? [] : [error])),
    kept: new Map(answers.flatMap(keptOf)),
  };
}

type OwnerByRow = (row: number) => CellOwner | undefined;

function ownersByRow({ tables }: TablesReply, owners: readonly CellOwner[]): OwnerByRow {
  const { fields, rows } = tables.customers;
  const at = fields.indexOf('owner');
  const byCell = new Map(owners.map((owner) => [owner.cell, owner]));
  const cellOf = new Map(rows.map(({ row, cells }) => [row, cells[at] ?? '']));
  return (row) => byCell.get(cellOf.get(row) ?? '');
}

/** What was told of each row at the end of yesterday. */
async function endYesterday(
  facts: string,
  known: {
    readonly inputs: readonly InputRow[];
    readonly classes: ReadonlyMap<number, string>;
    readonly ownerOf: OwnerByRow;
  },
  library: WarehouseLibrary,
  queries: Queries,
): Promise<ReadonlyMap<number, string>> {
  const ended = known.inputs.flatMap(({ row, input }): EndedRow[] => {
    const owner = known.ownerOf(row);
    const valueClass = known.classes.get(row) ?? null;
    const end = library.endCustomersDay(facts, input, valueClass, owner?.isFree ?? false);
    const { told } = end;
    if (told === null) return [];
    const whose = { owner: owner?.owner ?? '', capacity: owner?.capacity ?? null };
    return [{ ...end, row, input, valueClass, told, ...whose }];
  });
  const owners = await queries.ownerDays(ended);
  const settled = owners.flatMap((owner) => library.endOwnersDay(facts, owner));
  return new Map([...ended, ...settled].map(({ row, told }) => [row, told]));
}

function listedOf(answer: WarehouseAnswer, ownerOf: OwnerByRow): ListedRow {
  const { row, section, rank, oldest, isOffered, isDone } = answer;
  const owner = ownerOf(row ?? 0);
  return {
    ...{ row: row ?? 0, section, rank, oldest },
    ...{ owner: owner?.owner ?? '', capacity: owner?.capacity ?? null },
    ...{ isOffered: isOffered === true, isDone: isDone === true },
  };
}

/** Once for each name that no one knows, at its first row (docs/rules.md §8). */
function unknownOwners(
  answers: readonly WarehouseAnswer[],
  ownerOf: OwnerByRow,
): readonly WarehouseProblem[] {
  const first = new Map<string, WarehouseProblem>();
  for (const { row } of answers) {
    for (const { key, name } of ownerOf(row ?? 0)?.unknown ?? []) {
      const found = { tbl: 'customers', row: row ?? 0, field: 'owner', code: 'unknown-owner' };
      if (!first.has(key)) first.set(key, { ...found, text: name });
    }
  }
  return [...first.values()];
}

/** A customer without an ID cannot be found again. */
function keptOf({
  id,
  since,
  told,
}: WarehouseAnswer): readonly (readonly [string, { since: string; told: string }])[] {
  return id === null || id === '' ? [] : [[id, { since: since ?? '', told: told ?? '' }]];
}
