/** What an email says about customers who went to another owner, and about the pool (docs/rules.md §5). */
import { movedBy, nameOf, type Day, type Moved } from '../../rules';
import { isInPool, type AssessedCustomer, type Owner, type TeamFile } from '../../workbook';
import type { Notice } from './digest';

type MovedFile = Pick<TeamFile, 'today' | 'policies' | 'ownerOf'>;

interface Move {
  readonly moved: Moved;
  readonly on: Day;
  /** As typed: the former owner, or who took the customer. */
  readonly by: string;
  readonly former: Owner | null;
  readonly now: Owner;
  readonly to: string;
  readonly name: string;
}

/** The reader of an email, as far as these notices depend on who it is. */
export interface MovedScope {
  /** Whether an owner is the person of this email. */
  readonly isReader: (owner: Owner) => boolean;
  readonly isOverseer: boolean;
  /** The day of the last email; null: none was sent. */
  readonly last: Day | null;
}

/** Names in one sentence. */
const MOST_NAMES = 5;

/** Goes through the customers once, and returns a function that gives each recipient's notices. */
export function openMovedNotices(
  file: MovedFile,
  assessed: readonly AssessedCustomer[],
): (scope: MovedScope) => readonly Notice[] {
  const { today, policies, ownerOf } = file;
  const moves = assessed.flatMap((each) => lastMoveOf(each, ownerOf));
  const inPool = assessed.filter(({ customer }) => isInPool(ownerOf(customer.owner))).length;
  return ({ isReader, isOverseer, last }) => {
    const since = last ?? policies.calendar.add(today, -1);
    const isTheirs = ({ former, now }: Move): boolean =>
      isOverseer || isReader(now) || (former !== null && isReader(former));
    const told = moves.filter((move) => isTheirs(move) && isNews(move, since, today));
    const groups = new Map<string, Move[]>();
    for (const move of told) {
      const key = [move.moved, move.by, move.to].join('\n');
      groups.set(key, [...(groups.get(key) ?? []), move]);
    }
    const notices = [...groups.values()].map((group): Notice => {
      const [{ moved, by, to } = group[0] as Move] = group;
      const names = group.slice(0, MOST_NAMES).map(({ name }) => name);
      return {
        code: 'moved',
        moved,
        from: moved === 'taken' ? '' : by,
        to,
        names,
        count: group.length,
      };
    });
    const pool: Notice = { code: 'pool', count: inPool };
    return isOverseer && inPool > 0 ? [...notices, pool] : notices;
  };
}

/** The job releases before the emails of the day, people move customers at any hour and are told of the next day. */
function isNews({ moved, on }: Move, since: Day, today: Day): boolean {
  return moved === 'released' ? on > since && on <= today : on >= since && on < today;
}

function lastMoveOf(
  { customer, entries }: AssessedCustomer,
  ownerOf: TeamFile['ownerOf'],
): readonly Move[] {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    const moved = entry === undefined ? null : movedBy(entry);
    if (entry === undefined || moved === null || entry.on === null) continue;
    const { by, on } = entry;
    const now = ownerOf(customer.owner);
    const former = moved === 'taken' || by === '' ? null : ownerOf(by);
    return [{ moved, on, by, former, now, to: customer.owner, name: nameOf(customer) }];
  }
  return [];
}
