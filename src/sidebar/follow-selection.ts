/**
 * Follows the selected row of the sheet. Google does not notify a sidebar when the selection moves,
 * so the script is polled: one call at a time, every 2 seconds at first and less often while nothing
 * moves, and never while the page is hidden or another call is running.
 */
import type { CustomerShown } from '../protocol';
import { resolveReply, type SidebarContext } from './resolve-reply';

const SHORTEST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 10_000;
const BACKOFF_FACTOR = 1.25;

export interface SelectionFollower {
  /** Polls at once: the person has just done something. */
  lookNow(): void;
}

/**
 * Starts to follow the selection.
 * @param onSelected called when another customer's row has been selected since the last poll
 */
export function followSelection(
  context: SidebarContext,
  onSelected: (details: CustomerShown) => void,
): SelectionFollower {
  const { store, server } = context;
  let pauseMs = SHORTEST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Null until the first poll; `''` while no customer's row is selected. */
  let selectedId: string | null = null;

  const shouldPoll = (): boolean => {
    const { view, needsSetUp } = store.get();
    const showsSelection = view === 'customer' || view === 'log';
    // The initial selection must be known before a change can be noticed.
    return !document.hidden && !needsSetUp && (showsSelection || selectedId === null);
  };
  const poll = async (): Promise<void> => {
    const isFirst = selectedId === null;
    // Only the first poll may queue behind other calls: it must see the initial selection.
    if (!shouldPoll() || (!isFirst && !server.isIdle())) return;
    const question =
      selectedId === null
        ? ({ selected: true } as const)
        : ({ selected: true, shown: selectedId } as const);
    const resolved = resolveReply(await server.ask('customer', question), context);
    if (!('answer' in resolved)) return;
    const { answer } = resolved;
    const isFirstAnswer = selectedId === null;
    if (answer.outcome !== 'customer') {
      if (answer.outcome === 'none') selectedId = '';
      return;
    }
    selectedId = answer.customer.id;
    // A customer opened from Today stays on screen until the selection moves.
    const { customer, form } = store.get();
    const hasCustomer = customer.answer !== null || customer.isBusy || form !== null;
    if (isFirstAnswer && hasCustomer) return;
    pauseMs = SHORTEST_PAUSE_MS;
    onSelected(answer);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * BACKOFF_FACTOR);
      void poll().finally(schedule);
    }, pauseMs);
  };
  const lookNow = (): void => {
    pauseMs = SHORTEST_PAUSE_MS;
    clearTimeout(timer);
    void poll().finally(schedule);
  };
  document.addEventListener('visibilitychange', lookNow);
  window.addEventListener('focus', lookNow);
  schedule();
  return { lookNow };
}
