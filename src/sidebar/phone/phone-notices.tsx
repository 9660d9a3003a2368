/** What stands in the way of the whole page, and what becomes of answers that are not in the sheet yet. */
import type { JSX } from 'preact';
import { hasTyped } from './kept';
import type { PhoneProps } from './view-props';

export function NoSheet({ panel }: PhoneProps): JSX.Element {
  const { words, opened } = panel;
  return (
    <div class="card bad stack" role="alert">
      <p>{panel.phoneWords().noSheet}</p>
      <p class="small">{words.failures.reason({ reason: opened.refused })}</p>
    </div>
  );
}

export function NotSetUp({ panel }: PhoneProps): JSX.Element {
  return <p class="card warn">{panel.phoneWords().notSetUp}</p>;
}

/**
 * Says what waits to be sent again, and that what is typed would not be kept. Shown only while something was lost on its way, or
 * typed where the phone keeps nothing: an ordinary entry needs no such sentence.
 */
export function Waiting({ panel, state }: PhoneProps): JSX.Element | null {
  const { waiting, kept, notKept, typedNotKept } = panel.phoneWords();
  const isLost = state.posts.some((post) => post.isLost && post.status !== 'done');
  const keeps = panel.keeper.keeps();
  if (!isLost && (keeps || !hasTyped(state))) return null;
  return (
    <p class="waiting small" role="status">
      {isLost ? `${waiting} ${keeps ? kept : notKept}` : typedNotKept}
    </p>
  );
}
