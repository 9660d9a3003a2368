/** Errors with a retry, a busy indicator, and terms with their explanation. */
import type { ComponentChildren, JSX } from 'preact';
import type { SidebarWords } from '../language/sidebar';
import type { Trouble } from './state';
import { ActionButton } from './button';

export interface TroubleProps {
  readonly trouble: Trouble;
  readonly words: SidebarWords;
  readonly onRetry?: () => void;
}

export function TroubleCard({ trouble, words, onRetry }: TroubleProps): JSX.Element {
  return (
    <div class="card bad stack" role="alert">
      <p>{trouble.message}</p>
      {trouble.detail !== '' && <p class="small">{trouble.detail}</p>}
      {onRetry && <ActionButton onPress={onRetry}>{words.again}</ActionButton>}
    </div>
  );
}

export function Busy({ words }: { readonly words: SidebarWords }): JSX.Element {
  return <p class="quiet busy">{words.busy}</p>;
}

/** A term of ours that unfolds its explanation. */
export function Explained({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="help">
      <summary>{term}</summary>
      <p>{children}</p>
    </details>
  );
}
