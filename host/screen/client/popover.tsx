/** A button with a small panel under it. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePressedElsewhere } from './pressed-elsewhere';

export interface PopoverProps {
  readonly label: string;
  readonly face: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Popover({ label, face, children }: PopoverProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  usePressedElsewhere(whole, isOpen, () => setOpen(false));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div class="popover" ref={whole} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="chip"
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen && (
        <div class="card" role="group" aria-label={label}>
          {children}
        </div>
      )}
    </div>
  );
}
