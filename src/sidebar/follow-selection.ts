/**
 * The selected row of the sheet, followed politely: Google tells a page nothing of it, so it is asked
 * for, one call at a time, every 2 seconds at first and more rarely while nothing moves; not at all
 * while the page is out of sight or something else is under way.
 */
import type { CustomerShown } from '../protocol';
import { settleAnswer, type SidebarContext } from './settle-answer';

const FIRST_MS = 2_000;
const LAST_MS = 10_000;
const SLOWING = 1.25;

export interface Following {
  /** Looks at once: somebody is there. */
  hurry(): void;
}

/** @param turnTo hears of a customer that was selected since the last look */
export function followSelection(
  context: SidebarContext,
  turnTo: (shown: CustomerShown) => void,
): Following {
  const { store, server } = context;
  let pauseMs = FIRST_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Null until the first look; `''` while no customer's row is selected. */
  let selected: string | null = null;

  const isWanted = (): boolean => {
    const { view, needsSetUp } = store.get();
    const isFollowing = view === 'customer' || view === 'log';
    // Where the selection stands at first has to be known to see it move.
    return !document.hidden && !needsSetUp && (isFollowing || selected === null);
  };
  const look = async (): Promise<void> => {
    // The first look waits its turn, so that no later one is taken for where the selection stood.
    if (!isWanted() || (selected !== null && !server.isIdle())) return;
    const question = { selected: true, ...(selected === null ? {} : { shown: selected }) } as const;
    const settled = settleAnswer(await server.ask('customer', question), context);
    if (!('answer' in settled)) return;
    const { answer } = settled;
    const isFirstLook = selected === null;
    if (answer.outcome !== 'customer') {
      if (answer.outcome === 'none') selected = '';
      return;
    }
    selected = answer.customer.id;
    // Somebody chosen in Today stays until the selection moves.
    const { customer, form } = store.get();
    if (isFirstLook && (customer.answer !== null || customer.isBusy || form !== null)) return;
    pauseMs = FIRST_MS;
    turnTo(answer);
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      pauseMs = Math.min(LAST_MS, pauseMs * SLOWING);
      void look().finally(wait);
    }, pauseMs);
  };
  const hurry = (): void => {
    pauseMs = FIRST_MS;
    clearTimeout(timer);
    void look().finally(wait);
  };
  document.addEventListener('visibilitychange', hurry);
  window.addEventListener('focus', hurry);
  wait();
  return { hurry };
}
