/**
 * What the first email of a month says about duplicates (docs/rules.md §11): by exact keys, which take one pass.
 * Check data weighs all the evidence.
 */
import {
  firstWithKey,
  isoFromDay,
  pairId,
  pairKeys,
  type Customer,
  type Day,
  type WorkingCalendar,
} from '../../rules';
import type { AssessedCustomer, TeamFile } from '../../workbook';
import type { Notice } from './digest';

/** Comparing more would take too much of the hour: the page of Check data does it. */
const MOST_CUSTOMERS = 20_000;

/** Names of owners in one sentence. */
const MOST_OWNERS = 3;

type DuplicateFile = Pick<TeamFile, 'customers' | 'today' | 'policies' | 'ownerOf' | 'answers'>;

interface Scope {
  readonly mine: readonly AssessedCustomer[];
  readonly isOverseer: boolean;
}

interface Pair {
  readonly rows: readonly [number, number];
  /** As typed; of two different people. */
  readonly owners: readonly [string, string] | null;
}

/** Returns a function that gives each recipient's notice; always null on other days. */
export function openDuplicateNotices(file: DuplicateFile): (scope: Scope) => Notice | null {
  if (!isFirstOfMonth(file.today, file.policies.calendar)) return () => null;
  const pairs = file.customers.length > MOST_CUSTOMERS ? [] : pairsIn(file);
  if (pairs.length === 0) return () => null;
  const across = pairs.filter(({ owners }) => owners !== null);
  return ({ mine, isOverseer }) => {
    if (isOverseer) return { code: 'duplicates', count: pairs.length, across: across.length };
    const own = new Set(mine.map(({ row }) => row));
    const shared = across.filter(({ rows }) => own.has(rows[0]) !== own.has(rows[1]));
    if (shared.length === 0) return null;
    const others = shared.map(({ rows, owners }) => owners?.[own.has(rows[0]) ? 1 : 0] ?? '');
    return {
      code: 'shared',
      count: shared.length,
      owners: [...new Set(others)].slice(0, MOST_OWNERS),
    };
  };
}

function isFirstOfMonth(today: Day, calendar: WorkingCalendar): boolean {
  const dayOfMonth = Number(isoFromDay(today).slice(8));
  return calendar.onOrAfter(today + 1 - dayOfMonth) === today;
}

function pairsIn({ customers, ownerOf, answers }: DuplicateFile): readonly Pair[] {
  const followed = customers.filter(
    ({ record }) => record.archivedOn === null && record.mergedInto === '',
  );
  const firsts = firstWithKey(followed.map(({ record }) => record));
  const found = followed.flatMap(({ row, record }, at) => {
    const first = followed[firsts[at] ?? -1];
    return first === undefined ? [] : [{ rows: [first.row, row], sides: [first.record, record] }];
  }) as readonly { rows: [number, number]; sides: [Customer, Customer] }[];
  // The sheet Review is read only where there is something to answer.
  if (found.length === 0) return [];
  const isAnswered = openAnswered(answers());
  return found
    .filter(({ sides }) => !isAnswered(...sides))
    .map(({ rows, sides: [one, other] }): Pair => {
      const [mine, theirs] = [ownerOf(one.owner), ownerOf(other.owner)];
      const areTwo = mine.kind !== 'nobody' && theirs.kind !== 'nobody' && mine !== theirs;
      return { rows, owners: areTwo ? [one.owner, other.owner] : null };
    });
}

/** Whether a person said that the two are different, and nothing that was compared has changed since. */
function openAnswered(
  answers: ReturnType<TeamFile['answers']>,
): (one: Customer, other: Customer) => boolean {
  const different = new Map(
    answers
      .filter(({ answer }) => answer === 'different')
      .map(({ first, second, keys }) => [pairId(first, second), keys]),
  );
  return (one, other) => {
    const keys = different.get(pairId(one.id, other.id));
    return keys !== undefined && (keys === '' || keys === pairKeys(one, other));
  };
}
