/** What stands above a page of the script, in the sidebar and in a dialog: its title and the way out. */
import type { JSX } from 'preact';

interface FrameHeaderProps {
  readonly title: string;
  /** What the way out is called. */
  readonly closing: string;
  readonly close: () => void;
}

export function FrameHeader({ title, closing, close }: FrameHeaderProps): JSX.Element {
  return (
    <header>
      <h2>{title}</h2>
      <button type="button" class="x" aria-label={closing} onClick={close}>
        ✕
      </button>
    </header>
  );
}
