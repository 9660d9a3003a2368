/** Keyboard shortcuts, heard on the whole page: right after opening, no element has the focus. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  // An ordinary effect runs after the next frame: a key pressed as soon as the form appears would be lost.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented) latest.current(event);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** True if the key is typed into a field or is a shortcut of the browser. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || isField(event);

/** True if the focus is in a field that takes letters. */
export const isField = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element &&
  target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])');
