/** Sends changes again that were lost on their way: when the phone is back online or in the hand, and after a while. */
import type { ChangeOutbox } from '../outbox';
import type { SidebarState } from '../state';
import type { Store } from '../store';

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Sends lost changes again.
 * @param page where the browser says that it is online, or that the page is shown again
 */
export function resendLost(
  store: Store<SidebarState>,
  outbox: ChangeOutbox,
  page: Pick<Window, 'addEventListener'>,
): void {
  let pauseMs = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const resend = (): void => {
    clearTimeout(timer);
    timer = undefined;
    lostIn(store.get()).forEach((key) => outbox.resend(key));
  };
  const now = (): void => {
    pauseMs = FIRST_PAUSE_MS;
    resend();
  };
  page.addEventListener('online', now);
  page.addEventListener('focus', now);
  store.subscribe(() => {
    const state = store.get();
    if (lostIn(state).length === 0) {
      if (state.posts.some(({ status }) => status === 'done')) pauseMs = FIRST_PAUSE_MS;
      return;
    }
    if (timer !== undefined) return;
    timer = setTimeout(resend, pauseMs);
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
  });
}

function lostIn({ posts }: SidebarState): readonly string[] {
  return posts.filter(({ status, isLost }) => status === 'unsaved' && isLost).map(({ key }) => key);
}
