/**
 * Ends a deal: won asks for the purchase, lost for the reason and, if wanted, for a day to look again. What
 * is left open stays to be completed (docs/rules.md §1, Closing).
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Questions, TodayRow } from '../protocol';
import { Field, RadioGroup } from './field';
import type { ViewProps } from './view-props';

type Closing = Questions['close']['question'];
type How = Exclude<Closing['how'], 'complete' | 'withdrawn'>;

const WAYS: readonly How[] = ['won', 'lost', 'do-not-contact'];

/** Answers of the form as typed. */
export interface ClosingAnswers {
  readonly reason: string;
  readonly lookAgain: string;
  readonly amount: string;
  readonly product: string;
}

const NO_ANSWERS: ClosingAnswers = { reason: '', lookAgain: '', amount: '', product: '' };

export interface CloseFormProps extends ViewProps {
  readonly customer: TodayRow;
  /** The answer chosen already, as by a key; the form then has the focus. */
  readonly how?: How | undefined;
}

export function CloseForm({ panel, state, customer, how: asked }: CloseFormProps): JSX.Element {
  const { words } = panel;
  const [how, setHow] = useState<How | null>(asked ?? null);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const form = useRef<HTMLFormElement>(null);
  // At once, since the next key is meant for this form.
  useLayoutEffect(() => {
    if (asked !== undefined) form.current?.querySelector<HTMLElement>('.field input')?.focus();
  }, []);
  const field = (name: keyof ClosingAnswers) => ({
    value: answers[name],
    onChange: (value: string) => setAnswers({ ...answers, [name]: value }),
  });
  const isIncomplete = how === 'lost' && answers.reason.trim() === '';
  const close = (): void => {
    if (how === null || isIncomplete) return;
    panel.close(customer, { how, ...closingDetails(how, answers) });
    setHow(null);
    setAnswers(NO_ANSWERS);
  };
  return (
    <form
      class="stack"
      ref={form}
      onKeyDown={(event) => {
        // The keys of the row are no shortcuts here.
        if (event.key !== 'Escape') event.stopPropagation();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <RadioGroup
        name={`close-${customer.id}`}
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
        <button type="submit" class="button main" disabled={isIncomplete}>
          {words.closing.go({ how: words.closing.ways[how] })}
        </button>
      )}
    </form>
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
