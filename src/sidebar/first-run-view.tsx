/** Shown until the workbook is set up: what Duebook does, and the button for Set up. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewProps } from './view-props';
import { Busy } from './notices';
import { ActionButton, TextButton } from './button';

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
        <ActionButton isMain isDisabled={isBusy} onPress={begin}>
          {firstRun.setUp}
        </ActionButton>
      </p>
      {isBusy && <Busy words={words} />}
      <ul class="list">
        <li>{firstRun.fresh}</li>
        <li>{firstRun.adopt}</li>
        <li>{firstRun.sample}</li>
      </ul>
      <TextButton onPress={() => void panel.dueList.load()}>{firstRun.check}</TextButton>
    </div>
  );
}
