/** Whose customers they are: the people that owner cells mean, by the lines of Team (docs/rules.md §7). */
import { readCell, tableFields, type Colleague, type Placed } from '../../src/rules';
import {
  claimProblems,
  mayBeReleased,
  NO_OWNER,
  openOwners,
  unknownIn,
  type Owner,
} from '../../src/workbook/people';
import { inColumns, type AnswerProblem } from './assess-customer';
import { isBlankRow, type TextRow } from './customer-input';
import { openDay, type OpenDay } from './day-facts';

/** Whom an owner cell means. */
export interface CellOwner {
  /** As it stands in the table. */
  readonly cell: string;
  /** Equal for equal owners; blank for customers of no one, or of unknown names. */
  readonly owner: string;
  /** Contacts per day; null: not known. */
  readonly capacity: number | null;
  /** Whether the owner was a person who was here yesterday: only then a customer may be released into the pool. */
  readonly isFree: boolean;
  /** The names that no one knows, by a key that is equal for all their spellings. */
  readonly unknown: readonly { readonly key: string; readonly name: string }[];
}

/**
 * Team is read as if every line of it was trusted: there is no person here who switched an email on.
 *
 * @param team JSON of the lines of Team as `TextRow`s. @param cells JSON of different owner cells, in the order of rows
 */
export function owners(facts: string, team: string, cells: string): readonly CellOwner[] {
  const day = openDay(facts);
  const lines = readTeam(team, day);
  const ownerOf = openOwners(
    lines.map(({ line }) => line),
    () => NO_OWNER,
  );
  const rowOf = new Map(lines.map(({ line }) => [line.record, line.row]));
  const unknownKeys = new Map<Owner, string>();
  return (JSON.parse(cells) as readonly string[]).map((cell): CellOwner => {
    const text = ownerIn(cell, day);
    const owner = ownerOf(text);
    const unknown = unknownIn(text, ownerOf).map((each) => {
      const key = unknownKeys.get(each) ?? String(unknownKeys.size);
      unknownKeys.set(each, key);
      return { key, name: each.kind === 'unknown' ? each.name : '' };
    });
    return {
      cell,
      owner: keyOf(owner, rowOf),
      capacity: owner.kind === 'colleague' ? owner.colleague.capacity : null,
      isFree: mayBeReleased(owner, day.today - 1),
      unknown,
    };
  });
}

/** What is wrong with the lines of Team. */
export function teamProblems(facts: string, team: string): readonly AnswerProblem[] {
  const lines = readTeam(team, openDay(facts));
  const records = lines.map(({ line }) => line);
  const ownerOf = openOwners(records, () => NO_OWNER);
  const read = lines.flatMap(({ problems }) => problems);
  return [...claimProblems(records, ownerOf), ...read].map(inColumns);
}

function readTeam(team: string, { readers }: OpenDay) {
  return ((JSON.parse(team) as readonly TextRow[] | null) ?? [])
    .filter((row) => !isBlankRow(row))
    .map(({ row, cells }) => {
      const { record, problems } = readers.team(cells, row);
      const line: Placed<Colleague> = { row, record };
      return { line, problems };
    });
}

function ownerIn(cell: string, { today }: OpenDay): string {
  const none = { vocabulary: { codeOf: () => null }, today, dateOrder: null };
  const { value } = readCell(tableFields.customers.owner, cell, none);
  return typeof value === 'string' ? value : '';
}

function keyOf(owner: Owner, rowOf: ReadonlyMap<Colleague, number>): string {
  if (owner.kind === 'colleague') return `line ${rowOf.get(owner.colleague) ?? 0}`;
  return owner.kind === 'address' ? owner.address.toLowerCase() : '';
}
