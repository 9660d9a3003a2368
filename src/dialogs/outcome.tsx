/** What the page of a dialog shows of its last action: what went wrong, or what was done and can be undone. */
import type { JSX } from 'preact';

/** What went wrong, as a sentence; see `askScript`. */
export function sentenceOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Shows what went wrong; nothing while the text is blank. */
export function Trouble({ text }: { readonly text: string }): JSX.Element | null {
  return text === '' ? null : (
    <p class="card bad" role="alert">
      {text}
    </p>
  );
}

export interface DoneMessage {
  readonly text: string;
  /** The ID that `undo` takes; `''` where there is nothing to undo. */
  readonly undo: string;
}

export function Done({
  message: { text, undo },
  label,
  isBusy = false,
  onUndo,
}: {
  readonly message: DoneMessage;
  readonly label: string;
  readonly isBusy?: boolean;
  readonly onUndo: (id: string) => void;
}): JSX.Element {
  return (
    <p class="card good" role="status">
      {text}{' '}
      {undo !== '' && (
        <button type="button" class="link" disabled={isBusy} onClick={() => onUndo(undo)}>
          {label}
        </button>
      )}
    </p>
  );
}
