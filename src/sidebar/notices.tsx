/** What stands in the way, what is under way, and words explained where they stand. */
import type { ComponentChildren, JSX } from 'preact';
import type { SidebarWords } from '../language/sidebar';
import type { LoadFailure } from './state';
import { Button } from './button';

export interface TroubleProps {
  readonly trouble: LoadFailure;
  readonly words: SidebarWords;
  readonly again?: () => void;
}

export function TroubleCard({ trouble, words, again }: TroubleProps): JSX.Element {
  return (
    <div class="card bad stack" role="alert">
      <p>{trouble.say}</p>
      {trouble.detail !== '' && <p class="small">{trouble.detail}</p>}
      {again && <Button press={again}>{words.again}</Button>}
    </div>
  );
}

export function Busy({ words }: { readonly words: SidebarWords }): JSX.Element {
  return <p class="quiet busy">{words.busy}</p>;
}

/** A word of ours, with its meaning one press away. */
export function Explained({
  asked,
  children,
}: {
  readonly asked: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="help">
      <summary>{asked}</summary>
      <p>{children}</p>
    </details>
  );
}
