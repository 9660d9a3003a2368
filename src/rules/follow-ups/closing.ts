/**
 * Ending a deal (docs/rules.md §1, Closing): which entries end one, what is emptied then, what is kept of
 * a deal that was closed without an entry, and what is still to be asked.
 */
import type { Day } from '../calendar';
import type { Customer, Entry, Stage } from '../customers';
import { NO_CLOSED_DEAL, type ClosedDeal } from './closed-deal';
import type { TrackingState } from './tracking-state';

/** A stage that ends a deal. */
export type ClosedStage = Extract<Stage, 'won' | 'lost'>;

export function isClosedStage(stage: Stage | null): stage is ClosedStage {
  return stage === 'won' || stage === 'lost';
}

/**
 * Whether an entry ends a deal: the stage becomes won or lost, or an order is recorded for a customer
 * whose last deal was won, too.
 */
export function endsDeal(
  before: Stage | null,
  { kind, stageAfter, outcome }: Pick<Entry, 'kind' | 'stageAfter' | 'outcome'>,
): boolean {
  if (kind === null || kind === 'snooze' || kind === 'notice') return false;
  if (!isClosedStage(stageAfter)) return false;
  return stageAfter !== before || (stageAfter === 'won' && outcome === 'order');
}

/**
 * What an entry leaves of the fields about the deal that it ends. The entry keeps their values. A next
 * step and a planned day that the entry gives anew are about what comes next, and stay.
 */
export function afterClosing(
  state: TrackingState,
  { on, stageAfter, nextStep, plannedFor }: Entry,
): Omit<TrackingState, 'lastContact' | 'lastTracked' | 'gradeAtLastEntry'> {
  return {
    need: null,
    expectedClose: null,
    intention: null,
    manualGrade: null,
    stage: stageAfter,
    plannedFor,
    nextStep: nextStep === state.nextStep ? '' : nextStep,
    attempts: 0,
    snoozes: 0,
    closedOn: on,
    waitingUntil: null,
  };
}

/**
 * What the row keeps of its closed deal after an entry. If the entry itself closes the deal, its need and close are
 * emptied, so there is nothing to keep of them.
 */
export function keptAfter(
  { closedStage, closedNeed, closedClose }: ClosedDeal,
  { stage, closedOn }: Pick<TrackingState, 'stage' | 'closedOn'>,
  closes: boolean,
): ClosedDeal {
  if (!isClosedStage(stage)) return NO_CLOSED_DEAL;
  if (closes) return { ...NO_CLOSED_DEAL, closedOn, closedStage: stage };
  return { closedOn, closedStage, closedNeed, closedClose };
}

/**
 * What to keep of a deal that was closed without an entry: in many rows at once, by a lost edit event,
 * or before Duebook saw the row. Null if there is nothing new to keep.
 *
 * `closedOn` becomes the expected close unless that is ahead, else the last contact; null: unknown.
 */
export function foundClosing(
  customer: Pick<Customer, 'stage' | 'need' | 'expectedClose' | 'lastContact' | keyof ClosedDeal>,
  today: Day,
): ClosedDeal | null {
  const { stage, need, expectedClose, lastContact, closedOn, closedStage } = customer;
  if (!isClosedStage(stage)) return closedStage === null ? null : NO_CLOSED_DEAL;
  if (stage === closedStage) return null;
  const closed = expectedClose !== null && expectedClose <= today ? expectedClose : lastContact;
  return {
    closedOn: closedStage === null ? (closedOn ?? closed) : closed,
    closedStage: stage,
    closedNeed: need,
    closedClose: expectedClose,
  };
}

/**
 * What is missing about a closed deal. `amount`: won, and no purchase since; `reason`: lost without one;
 * `old-deal`: need and close are still those of the deal, so are they to be emptied or kept?
 */
export type ToComplete = 'amount' | 'reason' | 'old-deal';

/**
 * What is still missing about the closed deal.
 * @param purchasedOn day of the latest row in Purchases; a row without an amount still answers the question for it
 */
export function toCompleteOf(
  customer: Pick<Customer, 'stage' | 'lostReason' | 'need' | 'expectedClose' | keyof ClosedDeal>,
  purchasedOn: Day | null,
): readonly ToComplete[] {
  const { stage, closedOn, lostReason } = customer;
  if (!isClosedStage(stage)) return [];
  const found: ToComplete[] = [];
  const isPaid = purchasedOn !== null && (closedOn === null || purchasedOn >= closedOn);
  if (stage === 'won' && !isPaid) found.push('amount');
  if (stage === 'lost' && lostReason === '') found.push('reason');
  if (hasOldDeal(customer)) found.push('old-deal');
  return found;
}

/**
 * The row once a person has said what need and close of a deal found closed later are: those of the old deal,
 * which are emptied, or those of the next one, which count from now on (docs/rules.md §1, Closing).
 */
export function withoutOldDeal(customer: Customer, how: 'empty' | 'keep'): Customer {
  const kept = { ...customer, closedNeed: null, closedClose: null };
  return how === 'keep' ? kept : { ...kept, need: null, expectedClose: null };
}

function hasOldDeal({
  need,
  expectedClose,
  closedStage,
  closedNeed,
  closedClose,
}: Pick<Customer, 'need' | 'expectedClose' | keyof ClosedDeal>): boolean {
  if (closedStage === null || (closedNeed === null && closedClose === null)) return false;
  return need === closedNeed && expectedClose === closedClose;
}
