/** What is pressed: one look for all, the one that goes on stands out. */
import type { ComponentChildren, JSX } from 'preact';

export interface ButtonProps {
  readonly press: () => void;
  readonly children: ComponentChildren;
  readonly isMain?: boolean;
  readonly isOff?: boolean;
  /** Whether what it opens is open. */
  readonly isOpen?: boolean;
  /** Whether it is the one chosen of several. */
  readonly isChosen?: boolean;
}

export function Button(props: ButtonProps): JSX.Element {
  const { press, children, isMain = false, isOff = false, isOpen, isChosen } = props;
  return (
    <button
      type="button"
      class={isMain ? 'button main' : 'button'}
      disabled={isOff}
      aria-expanded={isOpen}
      aria-pressed={isChosen}
      onClick={press}
    >
      {children}
    </button>
  );
}

/** One that reads like a part of the text. */
export function TextButton({
  press,
  label,
  children,
}: {
  readonly press: () => void;
  /** What it says to those who cannot see where it stands. */
  readonly label?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <button type="button" class="link" aria-label={label} onClick={press}>
      {children}
    </button>
  );
}
