/** The customers of the pool, whom anyone may take (docs/rules.md §5, Pool). */
import { byImportance, movedBy } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  assessTeam,
  isInPool,
  openContext,
  openPeople,
  readTeamFile,
  settleOpen,
  withRefusals,
  type AssessedCustomer,
  type Context,
  type People,
} from '../../workbook';
import { openRows } from './today-row';

/** Rows listed; the count includes the rest. */
const MOST_ROWS = 200;

export function answerPool(_question: unknown, platform: Platform): Questions['pool']['answer'] {
  const context = openContext(platform);
  return withRefusals(context, {}, () => {
    const open = settleOpen(context);
    const { settings, today, words } = context;
    const file = readTeamFile(platform, today, settings);
    const people = openPeople(context, file.ownerOf);
    const { policies } = file;
    const rowOf = openRows(context, { people, policies, open });
    const { customers } = assessTeam(file);
    const pool = customers.filter(({ customer }) => isInPool(file.ownerOf(customer.owner)));
    const most = policies.followUpPolicy.poolPerDay;
    const left = Math.max(0, most - takenBy(people, customers, today));
    return {
      outcome: 'pool',
      count: pool.length,
      left,
      text: words.owners.poolLeft({ left, most }),
      rows: byImportance(pool, policies.calendar)
        .slice(0, MOST_ROWS)
        .map((each) => ({ ...rowOf(each), why: whyHere(context, each) ?? rowOf(each).why })),
    };
  });
}

function takenBy(people: People, customers: readonly AssessedCustomer[], today: number): number {
  return customers.reduce(
    (sum, { entries }) =>
      sum +
      entries.filter((entry) => {
        return movedBy(entry) === 'taken' && entry.on === today && people.isMe(entry.by);
      }).length,
    0,
  );
}

/** The last notice that the customer went somewhere, with its day; null: the cell was typed. */
function whyHere({ words }: Context, { entries }: AssessedCustomer): string | null {
  const last = entries.filter((entry) => movedBy(entry) !== null).pop();
  if (last === undefined) return null;
  return last.on === null
    ? last.note
    : `${words.dueList.fieldLabel({ label: words.dates.short(last.on) })}${last.note}`;
}
