/** When the hourly job last ran, how to repair it, and commands for the daily digest. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ViewProps } from './view-props';
import { ActionButton } from './button';
import { Busy, TroubleCard } from './notices';

export function JobCard({ panel, state }: ViewProps): JSX.Element {
  const { job, words } = panel;
  const { answer, trouble, isBusy } = state.job;
  useEffect(() => void job.load(), []);
  const facts = answer === null ? [] : factsOf({ panel, state });
  return (
    <section class="stack" aria-busy={isBusy}>
      <h3>{words.job.title}</h3>
      <JobBanner panel={panel} state={state} />
      {trouble && <TroubleCard trouble={trouble} words={words} onRetry={() => void job.load()} />}
      {answer === null && isBusy && <Busy words={words} />}
      <dl class="facts">
        {facts.map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {answer !== null && answer.notes.length > 0 && (
        <ul class="small">
          {answer.notes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p class="bar">
        <ActionButton onPress={() => void job.runMenuItem('menuDigestPreview')}>
          {words.job.preview}
        </ActionButton>
        <ActionButton onPress={() => void job.runMenuItem('menuDigestTest')}>
          {words.job.test}
        </ActionButton>
        <ActionButton onPress={() => void job.runMenuItem('menuDigestSend')}>
          {words.job.send}
        </ActionButton>
      </p>
    </section>
  );
}

function factsOf({ panel, state }: ViewProps): readonly (readonly [string, string])[] {
  const { words } = panel;
  const { answer } = state.job;
  if (answer === null) return [];
  const { last, rows, mails, quota, next, by, isOn } = answer;
  const facts = [
    [words.job.digest, isOn ? words.job.on : words.job.off],
    [words.job.last, last || words.job.never],
    [words.job.rows, rows],
    [words.job.mails, mails],
    [words.job.quota, quota],
    [words.job.next, next],
    [words.job.by, by],
  ] as const;
  return facts.filter(([, value]) => value !== '');
}

/** A warning if no emails are sent any more; Today shows it too. */
export function JobBanner({ panel, state }: ViewProps): JSX.Element | null {
  const { job, words } = panel;
  const { answer, isBusy } = state.job;
  const trouble = answer?.trouble ?? null;
  if (trouble === null) return null;
  const isRepairable = trouble === 'none' || trouble === 'silent';
  return (
    <div class="card bad stack" role="alert">
      <p>{words.job.troubles[trouble]}</p>
      {isRepairable && (
        <ActionButton isMain isDisabled={isBusy} onPress={() => void job.repair()}>
          {words.job.repair}
        </ActionButton>
      )}
    </div>
  );
}
