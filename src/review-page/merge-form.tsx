/** Two customers side by side: what the kept one has afterwards, field by field. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewWords } from '../language/review';
import type { Compared } from '../protocol';
import { askScript, newQuestionId, sentenceOf } from '../dialogs';

type Side = 'kept' | 'merged' | 'both';

export interface MergeAnswer {
  readonly message: string;
  readonly undo: string;
  /** The ID of the customer who was kept. */
  readonly kept: string;
}

interface MergeFormProps {
  readonly words: ReviewWords;
  readonly pair: readonly [string, string];
  /** Which of the pairs of a group it is. */
  readonly step: { readonly at: number; readonly of: number };
  readonly onBack: () => void;
  /** The one that would be merged stays as it is. @param kept the ID of the other */
  readonly onSkip: (kept: string) => void;
  readonly onDone: (answer: MergeAnswer) => void;
}

export function MergeForm({
  words,
  pair,
  step,
  onBack,
  onSkip,
  onDone,
}: MergeFormProps): JSX.Element {
  const { page } = words;
  const [shown, setShown] = useState<Compared | null>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);
  const attempt = (work: () => Promise<void>): void => {
    setTrouble('');
    work().catch((cause: unknown) => {
      setBusy(false);
      setTrouble(sentenceOf(cause));
    });
  };
  const compare = (keep: string, merge: string, isChosen: boolean): void => {
    setChoices({});
    attempt(async () => setShown(await askScript('compare', { keep, merge, isChosen })));
  };
  // Of a group, the one that was kept of the pair before stays the kept one.
  useEffect(() => compare(pair[0], pair[1], step.at > 1), []);
  const merge = ({ kept, merged }: Compared): void => {
    setBusy(true);
    attempt(async () => {
      const question = { id: newQuestionId(), keep: kept.id, merge: merged.id, choices };
      onDone({ ...(await askScript('merge', question)), kept: kept.id });
    });
  };
  return (
    <section>
      <p class="actions">
        <button type="button" class="button" onClick={onBack}>
          {page.back}
        </button>
        {step.of > 1 && <strong>{page.step(step)}</strong>}
      </p>
      {trouble !== '' && (
        <p class="card bad" role="alert">
          {trouble}
        </p>
      )}
      {shown === null && trouble === '' && <p class="quiet">{page.busy}</p>}
      {shown !== null && (
        <>
          <Comparison words={words} shown={shown} choices={choices} onChoose={setChoices} />
          {shown.refusal !== null && <p class="card bad">{shown.refusal}</p>}
          <p class="actions">
            <button
              type="button"
              class="button main"
              disabled={isBusy || shown.refusal !== null || isOwnerOpen(shown, choices)}
              onClick={() => merge(shown)}
            >
              {page.mergeNow({
                name: nameIn(words, shown, 'merged'),
                to: nameIn(words, shown, 'kept'),
              })}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => compare(shown.merged.id, shown.kept.id, true)}
            >
              {page.swap}
            </button>
            {step.of > 1 && (
              <button
                type="button"
                class="button"
                disabled={isBusy}
                onClick={() => onSkip(shown.kept.id)}
              >
                {page.skip({ name: nameIn(words, shown, 'merged') })}
              </button>
            )}
          </p>
          {isOwnerOpen(shown, choices) && <p class="small">{page.askOwner}</p>}
          <p class="small quiet">{page.afterMerge}</p>
        </>
      )}
    </section>
  );
}

function isOwnerOpen({ asksOwner }: Compared, choices: Readonly<Record<string, Side>>): boolean {
  return asksOwner && choices['owner'] === undefined;
}

/** With its row where both have one name. */
function nameIn(
  { page }: ReviewWords,
  { kept, merged }: Compared,
  side: 'kept' | 'merged',
): string {
  const { name, row } = side === 'kept' ? kept : merged;
  return kept.name === merged.name ? page.inRow({ name, row }) : name;
}

interface ComparisonProps {
  readonly words: ReviewWords;
  readonly shown: Compared;
  readonly choices: Readonly<Record<string, Side>>;
  readonly onChoose: (choices: Readonly<Record<string, Side>>) => void;
}

function Comparison({ words, shown, choices, onChoose }: ComparisonProps): JSX.Element {
  const { page } = words;
  const { lines, moves, asksOwner } = shown;
  const sideOf = (line: Compared['lines'][number]): Side | null =>
    choices[line.field] ?? (line.field === 'owner' && asksOwner ? null : line.side);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th />
            <th scope="col">{page.keep({ name: nameIn(words, shown, 'kept') })}</th>
            <th scope="col">{page.mergeIn({ name: nameIn(words, shown, 'merged') })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.field}>
              <th scope="row">
                {line.label}
                {line.mayBeBoth && (
                  <label class="small">
                    <input
                      type="radio"
                      name={line.field}
                      checked={sideOf(line) === 'both'}
                      onChange={() => onChoose({ ...choices, [line.field]: 'both' })}
                    />{' '}
                    {page.both}
                  </label>
                )}
              </th>
              {(['kept', 'merged'] as const).map((side) => (
                <td key={side} class={isTaken(sideOf(line), side) ? 'taken' : ''}>
                  <label>
                    <input
                      type="radio"
                      name={line.field}
                      checked={sideOf(line) === side}
                      onChange={() => onChoose({ ...choices, [line.field]: side })}
                    />{' '}
                    {line[side] === '' ? <span class="quiet">{page.blank}</span> : line[side]}
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length === 0 && <p class="quiet">{page.nothingDiffers}</p>}
      {moves.length > 0 && (
        <p class="small">
          {page.moves} {moves.map(({ title, count }) => `${title} ${count}`).join(' · ')}
        </p>
      )}
    </>
  );
}

function isTaken(chosen: Side | null, side: Side): boolean {
  return chosen === side || chosen === 'both';
}
