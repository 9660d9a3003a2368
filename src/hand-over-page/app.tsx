/** The page on which the customers of a colleague who leaves are handed over, with a preview. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { askScript, Done, newQuestionId, sentenceOf, Trouble, type DoneMessage } from '../dialogs';
import type { HandOverWords } from '../language/hand-over';
import type { HandOverFacts } from '../protocol';
import { ChoiceForm } from './choice-form';
import { movesOf, planOf, type Choices } from './plan';
import { PlanView } from './plan-view';

const NO_CHOICES: Choices = { from: '', to: [], by: 'load', own: new Map() };

export function HandOverApp({ words }: { readonly words: HandOverWords }): JSX.Element {
  const [facts, setFacts] = useState<HandOverFacts | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [message, setMessage] = useState<DoneMessage | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(true);
  const plan = useMemo(() => (facts === null ? [] : planOf(facts, choices)), [facts, choices]);
  /** Shows what went wrong; what was chosen stays. */
  const attempt = (work: () => Promise<void>): void => {
    setTrouble('');
    setBusy(true);
    work()
      .catch((cause: unknown) => setTrouble(sentenceOf(cause)))
      .finally(() => setBusy(false));
  };
  const load = async (from: string): Promise<void> => {
    setFacts(await askScript('hand-over-facts', from === '' ? {} : { from }));
    setChoices({ ...NO_CHOICES, from });
  };
  useEffect(() => attempt(() => load('')), []);
  const done = async ({ text, undo }: DoneMessage): Promise<void> => {
    setMessage({ text, undo });
    await load('');
  };
  const handOver = (): void => {
    attempt(async () => {
      const question = { id: newQuestionId(), from: choices.from, moves: movesOf(plan) };
      const answer = await askScript('hand-over', question);
      await done({ text: [answer.message, ...answer.warnings].join(' '), undo: answer.undo });
    });
  };
  const takeBack = (id: string): void => {
    attempt(async () => done({ text: (await askScript('undo', { undo: id })).message, undo: '' }));
  };
  return (
    <main>
      <Trouble text={trouble} />
      {message !== null && (
        <Done message={message} label={words.undo} isBusy={isBusy} onUndo={takeBack} />
      )}
      {facts === null && trouble === '' && <p class="quiet">{words.busy}</p>}
      {facts !== null && (
        <ChoiceForm
          words={words}
          facts={facts}
          choices={choices}
          onFrom={(from) => {
            setMessage(null);
            setChoices({ ...NO_CHOICES, from });
            attempt(() => load(from));
          }}
          onChoose={setChoices}
        />
      )}
      {facts !== null && plan.length > 0 && (
        <PlanView
          words={words}
          facts={facts}
          choices={choices}
          plan={plan}
          isBusy={isBusy}
          onChoose={setChoices}
          onHandOver={handOver}
        />
      )}
    </main>
  );
}
