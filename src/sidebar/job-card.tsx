/** Proof that the hourly job runs, what to do where it does not, and its mails before they go out. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ViewProps } from './view-props';
import { Button } from './button';
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
      {trouble && <TroubleCard trouble={trouble} words={words} again={() => void job.load()} />}
      {answer === null && isBusy && <Busy words={words} />}
      <dl class="facts">
        {facts.map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {answer !== null && answer.told.length > 0 && (
        <ul class="small">
          {answer.told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p class="bar">
        <Button press={() => void job.choose('menuDigestPreview')}>{words.job.preview}</Button>
        <Button press={() => void job.choose('menuDigestTest')}>{words.job.test}</Button>
        <Button press={() => void job.choose('menuDigestSend')}>{words.job.send}</Button>
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

/** Where nothing goes out any more, said wherever one looks first. */
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
        <Button isMain isOff={isBusy} press={() => void job.repair()}>
          {words.job.repair}
        </Button>
      )}
    </div>
  );
}
