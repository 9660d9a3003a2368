/** Hands customers over to another owner, and records absences and their cover. */
import * as v from 'valibot';
import { assess, dueBeforeOf, type Colleague, type Placed } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  commit,
  noticeOf,
  openContext,
  questionId,
  openCustomerFile,
  openTeamOwners,
  readingContext,
  readTable,
  findTooLong,
  readTypedDay,
  type Context,
  type CustomerFile,
  type RecordChange,
} from '../../workbook';
import { planRecordChange } from './change-record';

const reassignQuestion = v.object({
  id: questionId,
  to: v.string(),
  customers: v.optional(v.array(v.string())),
  from: v.optional(v.string()),
});

export function answerReassign(
  question: unknown,
  platform: Platform,
): Questions['reassign']['answer'] {
  const asked = v.parse(reassignQuestion, question);
  const context = openContext(platform);
  const { work } = context.words;
  const to = asked.to.trim();
  return commit(context, asked, { operation: 'reassign' }, (tables) => {
    const ownerOf = openTeamOwners(context, readTeam(context));
    const { kind } = ownerOf(to);
    if (
      kind === 'unknown' ||
      kind === 'nobody' ||
      findTooLong(context, 'customers', { owner: to })
    ) {
      return {
        code: 'input',
        field: 'to',
        message: work.refusals.owner({ text: to.slice(0, 100) }),
      };
    }
    const records = tables.get('customers');
    const ids = new Set(asked.customers);
    const from = asked.from === undefined ? null : ownerOf(asked.from);
    const rows = records.rows.flatMap((_, at) => {
      const row = at + 2;
      const isLeft = from !== null && ownerOf(records.textAt(row, 'owner')) === from;
      return records.textAt(row, 'id') !== '' && (isLeft || ids.has(records.textAt(row, 'id')))
        ? [row]
        : [];
    });
    const formulas = records.sheet.formulas();
    const file = openCustomerFile(context, tables);
    const changes: RecordChange[] = [];
    const notices: RecordChange[] = [];
    for (const row of rows) {
      const changed = planRecordChange(context, records, {
        row,
        values: { owner: to },
        formulas: formulas[row - 1] ?? [],
      });
      if ('code' in changed) return changed;
      if (changed.change === null) continue;
      changes.push(changed.change);
      notices.push(handOverNotice(context, file, { row, to, request: asked.id }));
    }
    const found = new Set(rows.map((row) => records.textAt(row, 'id')));
    const missing = [...ids].filter((id) => !found.has(id)).length;
    return {
      changes: [...changes, ...notices],
      message:
        changes.length === 0
          ? work.nothingToReassign
          : work.reassigned({ count: changes.length, to }),
      warnings: missing > 0 ? [work.warnings.missing({ count: missing })] : [],
      more: {},
    };
  });
}

interface HandOver {
  readonly row: number;
  readonly to: string;
  /** ID of the question. */
  readonly request: string;
}

/** The days late until now stay with the former owner, in whose name the notice is (docs/rules.md §3). */
function handOverNotice(
  context: Context,
  file: CustomerFile,
  { row, to, request }: HandOver,
): RecordChange {
  const record = file.at(row);
  const { id, owner } = record;
  const assessment = owner === '' ? null : assess(record, file.policies, context.today);
  return noticeOf(context, file.tables, {
    id: `${request}-${id}`,
    customer: id,
    by: owner,
    note: context.words.work.handedOver({ from: owner, to }),
    dueBefore: assessment === null ? null : dueBeforeOf(assessment),
  });
}

function readTeam(context: Context): readonly Placed<Colleague>[] {
  return readTable(context.spreadsheet, 'team', readingContext(context))?.records ?? [];
}

const awayQuestion = v.object({
  id: questionId,
  name: v.string(),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  coveredBy: v.string(),
});

export function answerAway(question: unknown, platform: Platform): Questions['away']['answer'] {
  const asked = v.parse(awayQuestion, question);
  const context = openContext(platform);
  const { work, dates } = context.words;
  const { name, coveredBy } = asked;
  return commit(context, asked, { operation: 'away' }, (tables) => {
    const team = readTeam(context);
    const ownerOf = openTeamOwners(context, team);
    for (const [field, text] of Object.entries(
      asked.from === null ? { name } : { name, coveredBy },
    )) {
      if (ownerOf(text).kind === 'colleague') continue;
      return { code: 'input', field, message: work.refusals.owner({ text: text.slice(0, 100) }) };
    }
    const owner = ownerOf(name);
    const records = tables.get('team');
    const row = team.find(
      ({ record }) => owner.kind === 'colleague' && record === owner.colleague,
    )?.row;
    if (row === undefined) return { code: 'gone', message: work.refusals.owner({ text: name }) };
    const awayFrom = readTypedDay(context, 'team', 'awayFrom', asked.from ?? '');
    const awayTo = readTypedDay(context, 'team', 'awayTo', asked.to ?? '');
    for (const day of [awayFrom, awayTo]) {
      if (typeof day === 'object' && day !== null) return day;
    }
    const isBack = awayFrom === null && awayTo === null;
    const [first, last] = [awayFrom as number | null, awayTo as number | null];
    if (!isBack && (first === null || last === null || last < first)) {
      return { code: 'input', field: 'to', message: work.refusals.days };
    }
    const values = { awayFrom: first, awayTo: last, coveredBy: isBack ? null : coveredBy };
    const changed = planRecordChange(context, records, { row, values });
    if ('code' in changed) return changed;
    return {
      changes: changed.change === null ? [] : [changed.change],
      message:
        last === null
          ? work.back({ name })
          : work.away({ name, by: coveredBy, to: dates.short(last) }),
      more: {},
    };
  });
}
