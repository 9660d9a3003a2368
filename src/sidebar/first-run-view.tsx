/** Before there is anything to follow up: what Duebook is, and one button that begins. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewProps } from './app';
import { Busy } from './notices';

export function FirstRunView({ panel }: ViewProps): JSX.Element {
  const { words } = panel;
  const [isBusy, setBusy] = useState(false);
  const begin = (): void => {
    setBusy(true);
    void panel.setUp().finally(() => setBusy(false));
  };
  const { firstRun } = words;
  return (
    <div class="stack">
      <h2>{firstRun.title}</h2>
      <p>{firstRun.intro}</p>
      <p>
        <button type="button" class="button main" disabled={isBusy} onClick={begin}>
          {firstRun.setUp}
        </button>
      </p>
      {isBusy && <Busy words={words} />}
      <ul class="list">
        <li>{firstRun.fresh}</li>
        <li>{firstRun.adopt}</li>
        <li>{firstRun.sample}</li>
      </ul>
      <button type="button" class="link" onClick={() => void panel.dueList.load()}>
        {firstRun.check}
      </button>
    </div>
  );
}
