/**
 * Merges a customer into another (docs/rules.md §11, Merging). Nothing is deleted: records move, and the merged
 * customer stays in its row, marked.
 */
import * as v from 'valibot';
import {
  assess,
  dueBeforeOf,
  lastTrackedOf,
  mergedValues,
  nameOf,
  promiseDue,
  type Customer,
  type MergeChoices,
} from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  commit,
  fieldLabel,
  noticeOf,
  openContext,
  questionId,
  openCustomerFile,
  openRecordReader,
  type Context,
  type CustomerFile,
  type RecordChange,
  type Records,
  type RefusalReason,
  type FieldValues,
} from '../../workbook';
import { planRecordChange } from './change-record';
import { giveMissingIds, movedRecords, otherContact } from './merge-records';
import { findMergePair, ownerRefusal, type MergePair } from './merge-pair';

const mergeQuestion = v.object({
  id: questionId,
  keep: v.string(),
  merge: v.string(),
  choices: v.optional(v.record(v.string(), v.picklist(['kept', 'merged', 'both'])), {}),
});

export function answerMerge(question: unknown, platform: Platform): Questions['merge']['answer'] {
  const asked = v.parse(mergeQuestion, question);
  const context = openContext(platform);
  const { work } = context.words;
  // What an earlier operation has not moved yet would stay behind.
  const options = { operation: 'merge', isAfterOpen: true } as const;
  return commit(context, asked, options, (tables) => {
    const file = openCustomerFile(context, tables);
    const pair = findMergePair(context, file, asked);
    if ('code' in pair) return pair;
    const choices = asked.choices as MergeChoices;
    const reason = ownerRefusal(context, pair);
    if (reason !== null) return reason;
    if (pair.hasTwoOwners && choices.owner === undefined) {
      return { code: 'input', field: 'owner', message: work.refusals.mergeOwner };
    }
    giveMissingIds(tables, pair.merged.record.id);
    const moved = movedRecords(context, tables, pair);
    if ('code' in moved) return moved;
    const changed = customerChanges(context, file, pair, choices);
    if ('code' in changed) return changed;
    const { kept, merged } = pair;
    const names = { name: nameOf(merged.record), to: nameOf(kept.record) };
    const count = moved.reduce((sum, { ids }) => sum + ids.length, 0);
    return {
      changes: [
        ...moved,
        ...changed.changes,
        ...otherContact(context, tables, pair, changed.values),
        mergeNotice(context, file, pair, { request: asked.id, owner: changed.values.owner }),
      ],
      message: work.merged({ ...names, count }),
      warnings: changed.warnings,
      more: {},
    };
  });
}

interface CustomerChanges {
  readonly changes: readonly RecordChange[];
  /** The new values of the kept customer. */
  readonly values: Partial<Customer>;
  readonly warnings: readonly string[];
}

function customerChanges(
  context: Context,
  file: CustomerFile,
  pair: MergePair,
  choices: MergeChoices,
): CustomerChanges | RefusalReason {
  const { kept, merged, followers } = pair;
  const values = {
    ...mergedValues(kept.record, merged.record, choices),
    ...promiseOf(file, pair),
    ...(kept.record.mergedInto === '' ? {} : { mergedInto: '' }),
  };
  const formulas = file.customers.sheet.formulas();
  const formulasOf = (row: number): readonly string[] => formulas[row - 1] ?? [];
  const isFormula = (field: string): boolean =>
    (formulasOf(kept.row)[file.customers.columns[field] ?? -1] ?? '') !== '';
  const [calculated, own] = [true, false].map((isCalculated) =>
    Object.entries(values).filter(([field]) => isFormula(field) === isCalculated),
  ) as [[string, unknown][], [string, unknown][]];
  const marks: readonly [row: number, values: FieldValues][] = [
    [kept.row, Object.fromEntries(own) as FieldValues],
    [merged.row, { mergedInto: kept.record.id }],
    ...followers.map((id): [number, FieldValues] => [
      file.customers.rowOf(id) ?? 0,
      { mergedInto: kept.record.id },
    ]),
  ];
  const changes: RecordChange[] = [];
  for (const [row, of] of marks) {
    const changed = planRecordChange(context, file.customers, {
      row,
      values: of,
      formulas: formulasOf(row),
    });
    if ('code' in changed) return changed;
    if (changed.change?.kind === 'fields') changes.push({ ...changed.change, isPartial: true });
  }
  const labels = calculated.map(([field]) => fieldLabel('customers', field, context.language));
  const { words } = context;
  return {
    changes,
    values,
    warnings:
      labels.length === 0 ? [] : [words.work.warnings.formula({ labels: words.and(labels) })],
  };
}

/** The most pressing promise of both. */
function promiseOf(file: CustomerFile, { kept, merged }: MergePair): Partial<Customer> {
  const records = file.tables.find('cases') as Records<'cases'> | null;
  if (records === null) return {};
  const read = openRecordReader(records, file.reading);
  const cases = [kept, merged]
    .flatMap(({ record }) => records.rowsWhere('customerId', record.id))
    .map(read);
  const days = [kept, merged].flatMap(({ record }) => lastTrackedOf(record) ?? []);
  const last = days.length === 0 ? null : Math.max(...days);
  return { promiseDue: promiseDue(cases, last, file.policies.calendar) };
}

/** Who reads the history sees the merge; the days late until now stay with an owner who gives the customer away. */
function mergeNotice(
  context: Context,
  file: CustomerFile,
  { kept, merged }: MergePair,
  { request, owner }: { readonly request: string; readonly owner: string | undefined },
): RecordChange {
  const { record } = kept;
  const isHandedOver = owner !== undefined && record.owner !== '';
  const assessment = isHandedOver ? assess(record, file.policies, context.today) : null;
  const { work } = context.words;
  const notice = noticeOf(context, file.tables, {
    id: `${request}-${record.id}`,
    customer: record.id,
    by: record.owner,
    note: work.mergedNotice({ name: nameOf(merged.record), owner: merged.record.owner }),
    dueBefore: assessment === null ? null : dueBeforeOf(assessment),
  });
  return notice.kind === 'added' ? { ...notice, isPartial: true } : notice;
}
