/** Before there is anything to follow up: what Duebook is, and one button that begins. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewProps } from './view-props';
import { Busy } from './notices';
import { Button, TextButton } from './button';

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
        <Button isMain isOff={isBusy} press={begin}>
          {firstRun.setUp}
        </Button>
      </p>
      {isBusy && <Busy words={words} />}
      <ul class="list">
        <li>{firstRun.fresh}</li>
        <li>{firstRun.adopt}</li>
        <li>{firstRun.sample}</li>
      </ul>
      <TextButton press={() => void panel.dueList.load()}>{firstRun.check}</TextButton>
    </div>
  );
}
