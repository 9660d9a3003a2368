/** Closes what is open when a person presses somewhere else on the page. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls `leave` when a person presses outside of the element, as long as `isOpen`. */
export function usePressedElsewhere(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  leave: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const press = (event: Event): void => {
      if (!element.current?.contains(event.target as Node)) leave();
    };
    addEventListener('pointerdown', press, true);
    return () => removeEventListener('pointerdown', press, true);
  }, [isOpen]);
}
