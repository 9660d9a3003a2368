/** Releases customers whom no one follows up into the pool, and takes them from it (docs/rules.md §5, Pool). */
import * as v from 'valibot';
import { hasPool, isoFromDay, movedBy, nameOf, poolGapsOf, type Day } from '../../rules';
import type { Platform, StoragePort } from '../../platform';
import type { Questions } from '../../protocol';
import {
  assessTeam,
  commit,
  isInPool,
  openContext,
  openCustomerFile,
  openPeople,
  openRecordReader,
  openTeamOwners,
  questionId,
  readTeamFile,
  type Context,
  type People,
  type Records,
  type Tables,
} from '../../workbook';
import { readTeam } from './hand-over';
import { planMoves, type Move, type MovedCustomer } from './move-customers';

/** The property that holds the last day on which the job looked, so that other hours cost no call. */
const POOL_DAY = 'pool.day';

export interface PoolHour {
  /** The document's properties as they were when the hour began. */
  readonly kept: StoragePort;
  readonly today: Day;
  readonly hour: number;
  /** The hour of the daily emails, which tell of it: after it no one is released any more. */
  readonly until: number;
}

/** Whether customers are to be released in this hour; asking costs no call. */
export function isPoolHour({ kept, today, hour, until }: PoolHour): boolean {
  return hour <= until && kept.get(POOL_DAY) !== isoFromDay(today);
}

/**
 * Releases the customers whose day has come. Works once a day and is safe to repeat; takes the lock itself.
 * @return how many customers
 */
export function releaseToPool(context: Context): number {
  const { platform, today, settings } = context;
  const word = context.words.choices.noOwner.pool;
  let count = 0;
  const question = { id: `pool-${today}` };
  const done = commit(context, question, { operation: 'pool', until: 'work' }, (tables) => {
    const file = readTeamFile(platform, today, settings);
    const { calendar, followUpPolicy } = file.policies;
    const due =
      hasPool(followUpPolicy) && calendar.isWorking(today)
        ? assessTeam(file).customers.filter(
            ({ customer, assessment: { toPool } }) =>
              customer.id !== '' && toPool !== null && toPool <= today,
          )
        : [];
    const moves = due.map(({ row, customer }): Move => ({ row, owner: customer.owner, to: word }));
    const planned = planMoves(context, tables, file.ownerOf, {
      ...{ moves, moved: 'released', request: question.id, isPartial: true },
      noteOf: (moved) => releasedNote(context, moved, poolGapsOf, followUpPolicy),
    });
    if ('code' in planned) return planned;
    count = planned.count;
    return {
      changes: planned.changes,
      message: context.words.owners.released({ count }),
      more: {},
    };
  });
  // Refused or busy: the next hour tries again.
  if (done.outcome === 'done') platform.storage().set(POOL_DAY, isoFromDay(today));
  return count;
}

/** In the name of the former owner. */
function releasedNote(
  { words, today }: Context,
  { customer, assessment }: MovedCustomer,
  gapsOf: typeof poolGapsOf,
  policy: Parameters<typeof poolGapsOf>[1],
): { readonly by: string; readonly note: string } {
  const due = assessment?.next ?? today;
  const gaps = assessment === null ? 0 : (gapsOf(assessment.graded, policy) ?? 0);
  const note = words.owners.releasedNote({
    ...{ from: customer.owner, day: words.dates.short(due), count: gaps },
    days: assessment?.gap.days ?? 0,
  });
  return { by: customer.owner, note };
}

const takeQuestion = v.object({ id: questionId, customer: v.string() });

/** The person who asks becomes the owner, at most so often a day as Settings allow. */
export function answerTake(question: unknown, platform: Platform): Questions['take']['answer'] {
  const asked = v.parse(takeQuestion, question);
  const context = openContext(platform);
  const { owners, work } = context.words;
  return commit(context, asked, { operation: 'take' }, (tables) => {
    const ownerOf = openTeamOwners(context, readTeam(context));
    const people = openPeople(context, ownerOf);
    const to = ownName(people);
    if (to === '') return { code: 'input', field: 'id', message: owners.unknownTaker };
    const file = openCustomerFile(context, tables);
    const found = file.find(asked.customer);
    if (found === null) return { code: 'gone', message: work.refusals.gone };
    const { row, record } = found;
    const owner = ownerOf(record.owner);
    if (!isInPool(owner)) {
      return { code: 'changed', message: owners.notInPool({ name: nameOf(record) }) };
    }
    const most = file.policies.followUpPolicy.poolPerDay;
    const left = most - takenToday(context, tables, people, file.reading);
    if (left <= 0)
      return { code: 'input', field: 'customer', message: owners.takenEnough({ most }) };
    const planned = planMoves(context, tables, ownerOf, {
      ...{ moves: [{ row, owner: record.owner, to }], moved: 'taken', request: asked.id },
      noteOf: () => ({ by: to, note: owners.takenNote }),
    });
    if ('code' in planned) return planned;
    const message = owners.taken({ name: nameOf(record), count: left - 1 });
    return { changes: planned.changes, message, more: {} };
  });
}

/** As an owner cell holds it; `''` if no one knows who asks. */
function ownName({ me }: People): string {
  if (me.kind === 'colleague') return me.colleague.name || me.colleague.email;
  return me.kind === 'address' ? me.address : '';
}

/** Those that were undone are not counted: their notice is gone. */
function takenToday(
  { today }: Context,
  tables: Tables,
  people: People,
  reading: Parameters<typeof openRecordReader>[1],
): number {
  const journal = tables.find('journal') as Records<'journal'> | null;
  if (journal === null) return 0;
  const read = openRecordReader(journal, reading);
  return journal.rows.filter((_, at) => {
    // Reading whole rows takes longer than looking at the ID.
    if (!journal.textAt(at + 2, 'id').startsWith('taken-')) return false;
    const entry = read(at + 2);
    return entry.on === today && movedBy(entry) === 'taken' && people.isMe(entry.by);
  }).length;
}
