/** The note of an entry. */
import type { JSX } from 'preact';

const NOTE_LENGTH = 160;

/** A note may hold 50,000 characters: its beginning, and the rest one press away. */
export function Note({
  text,
  more,
}: {
  readonly text: string;
  readonly more: string;
}): JSX.Element {
  if (text.length <= NOTE_LENGTH) return <p>{text}</p>;
  return (
    <details>
      <summary class="note">
        {text.slice(0, NOTE_LENGTH)}… <span class="link">{more}</span>
      </summary>
      <p>{text}</p>
    </details>
  );
}
