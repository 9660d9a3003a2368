/** What the changed settings would do to each person's days, shown before they are saved. */
import type { JSX } from 'preact';
import type { WhatIfShown } from './state';
import type { SidePanel } from './panel';

type OwnerLine = WhatIfShown['owners'][number];

export interface WhatIfCardProps {
  readonly panel: SidePanel;
  readonly shown: WhatIfShown;
}

/**
 * Shows what the changed settings would do: all people together first, then those whose entries change, the largest
 * change first.
 */
export function WhatIfCard({ panel, shown }: WhatIfCardProps): JSX.Element {
  const { words } = panel;
  const { owners, workingDays } = shown;
  const changed = owners
    .filter(({ before, after }) => before !== after)
    .sort((one, other) => changeOf(other) - changeOf(one));
  const sum = (side: 'before' | 'after'): number =>
    owners.reduce((total, each) => total + each[side], 0);
  const all = { owner: words.settings.everyone, before: sum('before'), after: sum('after') };
  return (
    <div class="card preview what-if" aria-live="polite">
      <strong>{words.settings.expected({ count: workingDays })}</strong>
      {changed.length === 0 && <p>{words.settings.sameLoad}</p>}
      {changed.length > 0 && (
        <dl>
          {[all, ...changed].map(({ owner, before, after }) => (
            <div key={owner}>
              <dt>{owner || words.settings.noOwner}</dt>
              <dd>{`${before} → ${after}`}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function changeOf({ before, after }: OwnerLine): number {
  return Math.abs(after - before);
}
