/** The note of an entry. */
import type { JSX } from 'preact';

const NOTE_LENGTH = 160;

/** Shows the beginning of a note, and the rest one press away: a note may hold 50,000 characters. */
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
