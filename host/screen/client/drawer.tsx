/** A panel that slides in from the right over the grid; Escape and its own button close it. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface DrawerProps {
  readonly title: string;
  readonly closeWord: string;
  readonly kind: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

export function Drawer({ title, closeWord, kind, close, children }: DrawerProps): JSX.Element {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      class={`drawer ${kind}`}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" class="x" aria-label={closeWord} onClick={close}>
          ✕
        </button>
      </header>
      {children}
    </section>
  );
}
