/** What stands in the way of the whole page, and what becomes of answers that are not in the sheet yet. */
import type { JSX } from 'preact';
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
 * Says what waits to be sent again. Shown only while something was lost on its way: an ordinary entry needs no such
 * sentence.
 */
export function Waiting({ panel, state }: PhoneProps): JSX.Element | null {
  const words = panel.phoneWords();
  if (!state.posts.some(({ isLost, status }) => isLost && status !== 'done')) return null;
  return (
    <p class="waiting small" role="status">
      {words.waiting} {panel.keeper.works ? words.kept : words.notKept}
    </p>
  );
}
