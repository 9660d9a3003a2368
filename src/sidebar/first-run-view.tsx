/** Shown until the workbook is set up: what Duebook does, and what it would do with the sheet in front. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ViewProps } from './view-props';
import { Busy, TroubleCard } from './notices';
import { ActionButton, TextButton } from './button';
import { ProposalForm } from './proposal-form';

export function FirstRunView({ panel, state }: ViewProps): JSX.Element {
  const { words, setUpForm } = panel;
  const { firstRun } = words;
  const { answer, trouble, isBusy } = state.proposal;
  useEffect(() => void setUpForm.propose(), []);
  return (
    <div class="stack">
      <h2>{firstRun.title}</h2>
      <p>{firstRun.intro}</p>
      {trouble && (
        <TroubleCard trouble={trouble} words={words} onRetry={() => void setUpForm.propose()} />
      )}
      {isBusy && <Busy words={words} />}
      {answer === null || answer.sheet === null ? (
        <FreshForm panel={panel} state={state} />
      ) : (
        <ProposalForm panel={panel} state={state} proposal={answer} />
      )}
      <TextButton onPress={() => void setUpForm.propose()}>{firstRun.lookAgain}</TextButton>
    </div>
  );
}

function FreshForm({ panel, state }: ViewProps): JSX.Element {
  const { words, setUpForm } = panel;
  const { firstRun } = words;
  const { answer, isBusy } = state.proposal;
  const isDisabled = answer === null || isBusy;
  return (
    <>
      <p class="bar">
        <ActionButton isMain isDisabled={isDisabled} onPress={() => void setUpForm.run('samples')}>
          {firstRun.withSamples}
        </ActionButton>
        <ActionButton isDisabled={isDisabled} onPress={() => void setUpForm.run('new')}>
          {firstRun.setUp}
        </ActionButton>
      </p>
      <ul class="list">
        <li>{firstRun.fresh}</li>
        <li>{firstRun.adopt}</li>
        <li>{firstRun.sample}</li>
      </ul>
      {answer !== null && answer.sheets.length > 0 && (
        <p class="small quiet">{firstRun.sheets({ items: answer.sheets })}</p>
      )}
    </>
  );
}
