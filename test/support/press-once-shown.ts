/** A key pressed sooner than a person could, to find what a page hears too late. */
import type { Frame } from 'playwright-core';

/** Presses a key before the page can do anything after drawing the element. */
export function pressOnceShown(frame: Frame, selector: string, key: string): Promise<void> {
  return frame.evaluate(
    ([wanted, pressed]) =>
      new Promise<void>((resolve) => {
        const drawn = new MutationObserver(() => {
          if (document.querySelector(wanted) === null) return;
          drawn.disconnect();
          document.dispatchEvent(new KeyboardEvent('keydown', { key: pressed }));
          resolve();
        });
        drawn.observe(document.body, { childList: true, subtree: true });
      }),
    [selector, key] as const,
  );
}
