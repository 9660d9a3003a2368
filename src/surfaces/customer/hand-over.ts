/**
 * Hands customers over to another owner: some of them from the sidebar, or all of a colleague who leaves from the
 * page of the hand-over (docs/rules.md §6, Hand-over). Their history stays, and each keeps a notice.
 */
import * as v from 'valibot';
import type { Colleague, Placed } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  commit,
  findTooLong,
  isInPool,
  openContext,
  openTeamOwners,
  ownersIn,
  questionId,
  readingContext,
  readTable,
  type Context,
  type FindOwner,
  type RefusalReason,
  type Tables,
} from '../../workbook';
import { planMoves, type Move, type MovedCustomer } from './move-customers';

/** Of a single request of the sidebar; more are a hand-over of their own. */
const MOST_AT_ONCE = 50;

const reassignQuestion = v.object({
  id: questionId,
  to: v.string(),
  customers: v.optional(v.pipe(v.array(v.string()), v.maxLength(MOST_AT_ONCE))),
  unowned: v.optional(v.boolean()),
});

/**
 * Hands over chosen customers, or all without an owner. A customer of the pool must be taken from there, so that the
 * daily limit holds for everyone.
 */
export function answerReassign(
  question: unknown,
  platform: Platform,
): Questions['reassign']['answer'] {
  const asked = v.parse(reassignQuestion, question);
  const context = openContext(platform);
  const { work, owners } = context.words;
  const to = asked.to.trim();
  return commit(context, asked, { operation: 'reassign' }, (tables) => {
    const ownerOf = openTeamOwners(context, readTeam(context));
    const refusal = refusedReceiver(context, ownerOf, { to, mayBePool: false });
    if (refusal !== null) return refusal;
    const records = tables.get('customers');
    const ids = new Set(asked.customers);
    const moves: Move[] = [];
    for (const [row, owner] of ownerCells(tables)) {
      const now = ownerOf(owner);
      const isPool = isInPool(now);
      const isUnowned = asked.unowned === true && now.kind === 'nobody' && !isPool;
      if (!isUnowned && !ids.has(records.textAt(row, 'id'))) continue;
      if (isPool) return { code: 'input', field: 'customers', message: owners.inPool };
      moves.push({ row, owner, to });
    }
    const planned = planMoves(context, tables, ownerOf, {
      ...{ moves, moved: 'handed', request: asked.id },
      noteOf: handedNote(context),
    });
    if ('code' in planned) return planned;
    const found = new Set(moves.map(({ row }) => records.textAt(row, 'id')));
    const missing = [...ids].filter((id) => !found.has(id)).length;
    return {
      changes: planned.changes,
      message:
        planned.count === 0
          ? owners.nothingToReassign
          : owners.reassigned({ count: planned.count, to }),
      warnings: missing > 0 ? [work.warnings.missing({ count: missing })] : [],
      more: {},
    };
  });
}

const handOverQuestion = v.object({
  id: questionId,
  from: v.string(),
  moves: v.pipe(
    v.array(v.object({ to: v.string(), customers: v.optional(v.array(v.string())) })),
    v.maxLength(100),
  ),
});

/**
 * Hands over the customers of `from`: those that a move names go to its receiver, all others to the receiver of the
 * move that names none.
 */
export function answerHandOver(
  question: unknown,
  platform: Platform,
): Questions['hand-over']['answer'] {
  const asked = v.parse(handOverQuestion, question);
  const context = openContext(platform);
  const { work, owners } = context.words;
  return commit(context, asked, { operation: 'reassign' }, (tables) => {
    const team = readTeam(context);
    const ownerOf = openTeamOwners(context, team);
    const from = ownerOf(asked.from);
    for (const { to } of asked.moves) {
      const refusal = refusedReceiver(context, ownerOf, { to: to.trim(), mayBePool: true });
      if (refusal !== null) return refusal;
    }
    const records = tables.get('customers');
    const toOf = new Map(
      asked.moves.flatMap(({ to, customers = [] }) => customers.map((id) => [id, to.trim()])),
    );
    const rest = asked.moves.find(({ customers }) => customers === undefined)?.to.trim();
    const moves: Move[] = [];
    const beside: Move[] = [];
    let missing = toOf.size;
    for (const [row, owner] of ownerCells(tables)) {
      if (ownerOf(owner) === from) {
        const id = records.textAt(row, 'id');
        const to = toOf.get(id) ?? rest;
        if (toOf.has(id)) missing -= 1;
        if (to !== undefined) moves.push({ row, owner, to });
      } else if (ownersIn(owner, ownerOf).includes(from)) beside.push({ row, owner, to: null });
    }
    const planned = planMoves(context, tables, ownerOf, {
      ...{ moves: [...moves, ...beside], moved: 'handed', from, request: asked.id },
      noteOf: handedNote(context),
    });
    if ('code' in planned) return planned;
    const { count, changes, receivers } = planned;
    const isStillInTeam = from.kind === 'colleague' && count > 0;
    return {
      changes,
      message:
        count === 0
          ? owners.nothingToReassign
          : owners.reassigned({ count, to: receivers.join(', ') }),
      warnings: [
        ...(missing > 0 ? [work.warnings.missing({ count: missing })] : []),
        ...(isStillInTeam ? [owners.stillInTeam({ name: from.colleague.name })] : []),
      ],
      more: {},
    };
  });
}

/** Each row of Customers with an ID, with its owner cell. */
function ownerCells(tables: Tables): readonly (readonly [number, string])[] {
  const records = tables.get('customers');
  return records.rows.flatMap((_, at) => {
    const row = at + 2;
    return records.textAt(row, 'id') === '' ? [] : [[row, records.textAt(row, 'owner')] as const];
  });
}

function refusedReceiver(
  context: Context,
  ownerOf: FindOwner,
  { to, mayBePool }: { readonly to: string; readonly mayBePool: boolean },
): RefusalReason | null {
  const receiver = ownerOf(to);
  const isPool = mayBePool && isInPool(receiver);
  const isNoOne = receiver.kind === 'unknown' || (receiver.kind === 'nobody' && !isPool);
  if (!isNoOne && !findTooLong(context, 'customers', { owner: to })) return null;
  const message = context.words.work.refusals.owner({ text: to.slice(0, 100) });
  return { code: 'input', field: 'to', message };
}

/** In the name of the former owner. */
function handedNote({ words }: Context) {
  return ({
    customer: { owner },
    to,
  }: MovedCustomer): { readonly by: string; readonly note: string } => ({
    by: owner,
    note: words.owners.handedOver({ from: owner, to }),
  });
}

export function readTeam(context: Context): readonly Placed<Colleague>[] {
  return readTable(context.spreadsheet, 'team', readingContext(context))?.records ?? [];
}
