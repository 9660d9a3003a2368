/** Buttons with one look; the main action of a form is highlighted. */
import type { ComponentChildren, JSX } from 'preact';

export interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
  /** For a button that opens a part of the page: whether that part is open. */
  readonly isOpen?: boolean;
  /** For one of several buttons: whether it is the chosen one. */
  readonly isChosen?: boolean;
  /** Read by screen readers, and shown by the pointer, instead of the text. */
  readonly label?: string;
}

export function ActionButton(props: ButtonProps): JSX.Element {
  const { onPress, children, isMain = false, isDisabled = false, isOpen, isChosen, label } = props;
  return (
    <button
      type="button"
      class={isMain ? 'button main' : 'button'}
      disabled={isDisabled}
      aria-expanded={isOpen}
      aria-pressed={isChosen}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** A button that looks like a link. */
export function TextButton({
  onPress,
  label,
  children,
}: {
  readonly onPress: () => void;
  /** Read by screen readers instead of the text. */
  readonly label?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <button type="button" class="link" aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
