/**
 * Ends a deal: won asks for the purchase, lost for the reason and, if wanted, for a day to look again. What
 * is left open stays to be completed (docs/rules.md §1, Closing).
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Questions } from '../protocol';
import { ActionButton } from './button';
import { Field, RadioGroup } from './field';
import type { CustomerProps } from './view-props';

type Closing = Questions['close']['question'];
type How = Exclude<Closing['how'], 'complete'>;

const WAYS: readonly How[] = ['won', 'lost', 'do-not-contact'];

/** Answers of the form as typed. */
export interface ClosingAnswers {
  readonly reason: string;
  readonly lookAgain: string;
  readonly amount: string;
  readonly product: string;
}

const NO_ANSWERS: ClosingAnswers = { reason: '', lookAgain: '', amount: '', product: '' };

export function CloseForm({ panel, state, shown }: CustomerProps): JSX.Element {
  const { words, outbox } = panel;
  const [how, setHow] = useState<How | null>(null);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const field = (name: keyof ClosingAnswers) => ({
    value: answers[name],
    onChange: (value: string) => setAnswers({ ...answers, [name]: value }),
  });
  const close = (): void => {
    if (how === null) return;
    const question = { customer: shown.customer.id, how, ...closingDetails(how, answers) };
    outbox.send('close', question, { label: shown.customer.name });
    setHow(null);
    setAnswers(NO_ANSWERS);
  };
  return (
    <div class="stack">
      <RadioGroup
        name="close"
        label={words.closing.markAs}
        options={WAYS.map((value) => ({ value, word: words.closing.ways[value] }))}
        chosen={how}
        onChoose={setHow}
      />
      {how === 'won' && (
        <>
          <Field
            name="won-amount"
            type="number"
            min="0"
            label={words.closing.amount}
            {...field('amount')}
          />
          <Field name="won-product" label={words.closing.product} {...field('product')} />
        </>
      )}
      {how === 'lost' && (
        <>
          <Field
            name="lost-reason"
            label={words.closing.lostReason}
            suggestions={state.offers?.lostReasons ?? []}
            {...field('reason')}
          />
          <Field
            name="look-again"
            type="date"
            label={words.closing.lookAgain}
            {...field('lookAgain')}
          />
        </>
      )}
      {(how === 'won' || how === 'lost') && <p class="small quiet">{words.closing.empties}</p>}
      {how !== null && (
        <ActionButton
          isMain
          isDisabled={how === 'lost' && answers.reason.trim() === ''}
          onPress={close}
        >
          {words.closing.go({ how: words.closing.ways[how] })}
        </ActionButton>
      )}
    </div>
  );
}

export function closingDetails(
  how: How,
  answers: ClosingAnswers,
): Omit<Closing, 'id' | 'customer' | 'how'> {
  if (how === 'lost') return { reason: answers.reason, lookAgain: answers.lookAgain || null };
  const amount = Number(answers.amount);
  const hasAmount = answers.amount.trim() !== '' && Number.isFinite(amount) && amount >= 0;
  if (how !== 'won' || !hasAmount) return {};
  return { purchase: { amount, product: answers.product } };
}
