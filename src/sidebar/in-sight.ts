/** Keeps what has the focus in sight: above the bar of a form, and whole. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Scrolls a field wholly into view: of a text of several lines, the browser shows only the cursor, not the lower edge.
 */
export function showWhole(target: EventTarget | null): void {
  if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
}

/**
 * Keeps the field with the focus out from behind the bar at the bottom, whose height varies, as when the preview of a
 * form arrives (WCAG 2.2, 2.4.11).
 */
export function useFieldsInSight(scroller: RefObject<HTMLElement | null>): void {
  const known = useRef(0);
  useLayoutEffect(() => {
    const height = scroller.current?.querySelector<HTMLElement>('.dock')?.offsetHeight ?? 0;
    if (height === known.current) return;
    known.current = height;
    scroller.current?.style.setProperty('scroll-padding-bottom', `${height + 12}px`);
    const focused = document.activeElement;
    const isField = focused?.closest('.dock') === null && scroller.current?.contains(focused);
    if (isField === true) focused?.scrollIntoView({ block: 'nearest' });
  });
}
