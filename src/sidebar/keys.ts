/** Keys, heard wherever the keyboard is in the page: right after opening it is nowhere yet. */
import { useEffect, useRef } from 'preact/hooks';

export function useKeys(press: (event: KeyboardEvent) => void): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented) latest.current(event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

/** A letter or digit that belongs to a field, or to the browser. */
export const isTyped = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || isField(event);

/** Whether the keyboard is in a field in which letters are text. */
export const isField = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element &&
  target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])');
