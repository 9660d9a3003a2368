/** The review of a list: what it lacks and what it has twice. Runs beside the script, in JSON. */
import { customerFields, type Customer } from '../../rules';
import { reviewList, type Review, type ReviewQuestion } from './review-list';

export type { Review, ReviewQuestion };

/**
 * Reviews a list.
 * @param question a `ReviewQuestion` as JSON; returns a `Review` as JSON
 */
export function answerReview(question: string): string {
  return JSON.stringify(review(JSON.parse(question) as SentQuestion));
}

/** The question as the script answers `records`: blank fields of customers are left out. */
export type SentQuestion = Omit<ReviewQuestion, 'customers'> & {
  readonly customers: readonly (Omit<ReviewQuestion['customers'][number], 'record'> & {
    readonly record: Partial<Customer>;
  })[];
};

export function review(question: SentQuestion): Review {
  const blank = Object.fromEntries(
    Object.entries(customerFields).map(([field, { kind }]) => [field, kind === 'text' ? '' : null]),
  ) as unknown as Customer;
  const customers = question.customers.map((customer) => ({
    ...customer,
    record: { ...blank, ...customer.record },
  }));
  return reviewList({ ...question, customers });
}
