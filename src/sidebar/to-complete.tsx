/**
 * Closed deals that lack something (docs/rules.md §1, Closing): a list of its own below the due list, and the
 * questions in the customer's card.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Questions } from '../protocol';
import { ActionButton, TextButton } from './button';
import { Field, RadioGroup } from './field';
import type { CustomerProps, ViewProps } from './view-props';

export function ToCompleteList({ panel, state }: ViewProps): JSX.Element | null {
  const answer = state.today.answer?.toComplete;
  const rows = (answer?.rows ?? []).filter(({ id }) => !state.hidden.has(id));
  if (answer === undefined || rows.length === 0) return null;
  const unlisted = answer.count - answer.rows.length;
  return (
    <section class="group">
      <h3>
        <span>{answer.title}</span>
        <span>{rows.length + unlisted}</span>
      </h3>
      <ul class="list">
        {rows.map((row) => (
          <li key={row.id || row.row}>
            <TextButton onPress={() => panel.showCustomer(row)}>{row.name}</TextButton>{' '}
            <span class="small">{row.why}</span>
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p class="quiet small">{panel.words.beyond({ count: unlisted })}</p>}
    </section>
  );
}

type Completion = Omit<Questions['close']['question'], 'id' | 'customer' | 'how'>;

/** Asks for each missing answer; what is not answered stays to be completed. */
export function ToCompleteForm({ panel, state, shown }: CustomerProps): JSX.Element | null {
  const { words, outbox } = panel;
  const { toComplete, customer } = shown;
  const [amount, setAmount] = useState('');
  const [product, setProduct] = useState('');
  const [reason, setReason] = useState('');
  const [oldDeal, setOldDeal] = useState<'empty' | 'keep' | null>(null);
  if (toComplete.length === 0) return null;
  const send = (answers: Completion): void => {
    const question = { customer: customer.id, how: 'complete', ...answers } as const;
    outbox.send('close', question, { label: customer.name });
  };
  const answers = completionOf({ amount, product, reason, oldDeal });
  return (
    <section class="card warn stack">
      <h3>{words.closing.toComplete}</h3>
      {toComplete.includes('amount') && (
        <>
          <Field
            name="bought-amount"
            type="number"
            min="0"
            label={words.closing.amount}
            value={amount}
            onChange={setAmount}
          />
          <Field
            name="bought-product"
            label={words.closing.product}
            value={product}
            onChange={setProduct}
          />
          <p>
            <TextButton onPress={() => send({ purchase: { amount: null, product } })}>
              {words.closing.noAmount}
            </TextButton>
          </p>
        </>
      )}
      {toComplete.includes('reason') && (
        <Field
          name="why-lost"
          label={words.closing.lostReason}
          suggestions={state.offers?.lostReasons ?? []}
          value={reason}
          onChange={setReason}
        />
      )}
      {toComplete.includes('old-deal') && (
        <RadioGroup
          name="old-deal"
          label={words.closing.oldDeal}
          options={[
            { value: 'empty', word: words.closing.oldDealEmpty },
            { value: 'keep', word: words.closing.oldDealKeep },
          ]}
          chosen={oldDeal}
          onChoose={setOldDeal}
        />
      )}
      <ActionButton
        isMain
        isDisabled={Object.keys(answers).length === 0}
        onPress={() => send(answers)}
      >
        {words.save}
      </ActionButton>
    </section>
  );
}

/** Answers of the form as typed. */
export interface CompletionAnswers {
  readonly amount: string;
  readonly product: string;
  readonly reason: string;
  readonly oldDeal: 'empty' | 'keep' | null;
}

/** What was answered; an amount that is no number is left out. */
export function completionOf({ amount, product, reason, oldDeal }: CompletionAnswers): Completion {
  const value = Number(amount);
  const hasAmount = amount.trim() !== '' && Number.isFinite(value) && value >= 0;
  return {
    ...(hasAmount ? { purchase: { amount: value, product } } : {}),
    ...(reason.trim() === '' ? {} : { reason }),
    ...(oldDeal === null ? {} : { oldDeal }),
  };
}
