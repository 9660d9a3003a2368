/** The header of a sidebar or dialog of the script: its title and a close button. */
import type { JSX } from 'preact';

interface FrameHeaderProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly close: () => void;
}

export function FrameHeader({ title, closeLabel, close }: FrameHeaderProps): JSX.Element {
  return (
    <header>
      <h2>{title}</h2>
      <button type="button" class="x" aria-label={closeLabel} onClick={close}>
        ✕
      </button>
    </header>
  );
}
