/** Remembers what a person says about customers who may be one: a row of Review for each pair. */
import * as v from 'valibot';
import { choices, nameOf, pairId, pairKeys, type Customer } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  authorName,
  commit,
  growsSheet,
  missingCustomer,
  openContext,
  questionId,
  recordCells,
  openCustomerFile,
  type Context,
  type RecordChange,
  type Records,
} from '../../workbook';

const question = v.object({
  id: questionId,
  pairs: v.pipe(v.array(v.tuple([v.string(), v.string()])), v.minLength(1), v.maxLength(45)),
  answer: v.picklist(choices.verdict),
});

export function answerDuplicates(
  asked: unknown,
  platform: Platform,
): Questions['answer-duplicates']['answer'] {
  const { id, pairs, answer } = v.parse(question, asked);
  const context = openContext(platform);
  return commit(context, { id }, { operation: 'answered' }, (tables) => {
    const file = openCustomerFile(context, tables);
    const review = tables.get('review');
    const changes: RecordChange[] = [];
    for (const pair of pairs) {
      const [one, other] = pair.map((customer) => file.find(customer)?.record ?? null);
      if (!one || !other) return missingCustomer(context, file.customers);
      changes.push(changeOf(context, review, { one, other, answer }));
    }
    const { work } = context.words;
    return { changes, message: work.answered({ count: pairs.length }), more: {} };
  });
}

interface Judged {
  readonly one: Customer;
  readonly other: Customer;
  readonly answer: (typeof choices.verdict)[number];
}

function changeOf(context: Context, review: Records, { one, other, answer }: Judged): RecordChange {
  const id = pairId(one.id, other.id);
  const cells = recordCells(context, 'review', {
    answer,
    by: authorName(context),
    on: context.today,
    keys: pairKeys(one, other),
  });
  const row = review.rowOf(id);
  if (row !== null) {
    const before = Object.keys(cells).map((field) => [field, review.cellAt(row, field)] as const);
    return {
      kind: 'fields',
      table: 'review',
      id,
      before: Object.fromEntries(before),
      after: cells,
      isPartial: true,
    };
  }
  const whole = {
    ...recordCells(context, 'review', {
      id,
      finding: context.words.work.duplicateFinding,
      customer: nameOf(one),
      owner: one.owner,
      other: nameOf(other),
      otherOwner: other.owner,
      why: '',
    }),
    ...cells,
    ...recordCells(context, 'review', { first: one.id, second: other.id }),
  };
  const grows = growsSheet(review);
  return { kind: 'added', table: 'review', id, after: whole, grows, isPartial: true };
}
