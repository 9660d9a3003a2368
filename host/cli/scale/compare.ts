/** Compares what a warehouse answers with what the digest reports, customer by customer. */
import type { CustomerReply } from '../workbook/ask-script';
import type { WarehouseAnswer } from './library';

export interface Difference {
  readonly row: number;
  readonly field: string;
  /** What the digest reports, and what the engine answers. */
  readonly digest: string;
  readonly engine: string;
}

export interface Comparison {
  readonly equal: number;
  /** Customers of either side. */
  readonly all: number;
  readonly differences: readonly Difference[];
}

export function compareAnswers(
  customers: readonly CustomerReply[],
  answers: readonly WarehouseAnswer[],
): Comparison {
  const byRow = new Map(answers.map((answer) => [answer.row, answer]));
  const differences: Difference[] = [];
  let equal = 0;
  for (const customer of customers) {
    const answer = byRow.get(customer.row);
    byRow.delete(customer.row);
    const found =
      answer === undefined
        ? [{ row: customer.row, field: 'row', digest: customer.id, engine: '(none)' }]
        : differencesOf(customer, answer);
    if (found.length === 0) equal += 1;
    differences.push(...found);
  }
  for (const { row, id } of byRow.values()) {
    differences.push({ row: row ?? 0, field: 'row', digest: '(none)', engine: id ?? '' });
  }
  return { equal, all: customers.length + byRow.size, differences };
}

function differencesOf(customer: CustomerReply, answer: WarehouseAnswer): readonly Difference[] {
  const { row, id, company, owner, grade, gradeReason, gap, next, why } = customer;
  const { status, daysOverdue, section, waiting, toComplete } = customer;
  const pairs: Readonly<Record<string, readonly [unknown, unknown]>> = {
    id: [id, answer.id],
    company: [company, answer.company],
    owner: [owner, answer.owner],
    grade: [grade, answer.grade],
    gradeReason: [gradeReason, answer.gradeReason],
    gap: [gap, answer.gap],
    next: [next, answer.nextDay],
    why: [why, answer.why],
    status: [status, answer.status],
    daysOverdue: [daysOverdue, answer.daysOverdue],
    section: [section, answer.section],
    waiting: [waiting, answer.waiting],
    toComplete: [toComplete.join(','), answer.toComplete],
  };
  return Object.entries(pairs).flatMap(([field, [digest, engine]]) =>
    digest === engine ? [] : [{ row, field, digest: String(digest), engine: String(engine) }],
  );
}
