/** Whether the log form asks how satisfied the customer is (docs/rules.md §6): for some days after a purchase, until it is answered. */
import type { Day } from '../calendar';
import type { Customer, Entry } from '../customers';
import type { FollowUpPolicy } from './policy';

/** The day of the purchase to ask about; null: none. @param entries those that count */
export function purchaseToAskAbout(
  { lastPurchase }: Pick<Customer, 'lastPurchase'>,
  entries: readonly Pick<Entry, 'on' | 'satisfaction'>[],
  { askSatisfactionDays }: Pick<FollowUpPolicy, 'askSatisfactionDays'>,
  today: Day,
): Day | null {
  if (askSatisfactionDays === null || lastPurchase === null || lastPurchase > today) return null;
  if (today > lastPurchase + askSatisfactionDays) return null;
  const isAnswered = entries.some(
    ({ on, satisfaction }) => satisfaction !== null && on !== null && on >= lastPurchase,
  );
  return isAnswered ? null : lastPurchase;
}
