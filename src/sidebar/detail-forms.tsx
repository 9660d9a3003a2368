/** Small forms of the customer's card: its deal and tags, a further person, a purchase. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CustomerValues } from '../protocol';
import { Field, Select } from './field';
import type { CustomerProps } from './view-props';

/** Texts of a form by field. */
type Texts = Readonly<Record<string, string>>;

interface FoldedProps {
  readonly title: string;
  readonly save: string;
  readonly isDisabled: boolean;
  readonly onSave: () => void;
  readonly children: ComponentChildren;
}

function FoldedForm({ title, save, isDisabled, onSave, children }: FoldedProps): JSX.Element {
  return (
    <details>
      <summary>{title}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isDisabled) onSave();
        }}
      >
        {children}
        <button type="submit" class="button main" disabled={isDisabled}>
          {save}
        </button>
      </form>
    </details>
  );
}

/** Texts that are kept until they are saved, since a refused value may have to be changed. */
function useTexts(
  { state }: CustomerProps,
  sent: string | null,
): readonly [Texts, (name: string) => (text: string) => void] {
  const [texts, setTexts] = useState<Texts>({});
  const post = state.posts.find(({ key }) => key === sent);
  useEffect(() => {
    if (post?.status === 'done') setTexts({});
  }, [post?.status]);
  return [texts, (name) => (text) => setTexts({ ...texts, [name]: text })];
}

export function DealForm(props: CustomerProps): JSX.Element | null {
  const { panel, state, shown } = props;
  const { words, outbox } = panel;
  const [sent, setSent] = useState<string | null>(null);
  const [texts, change] = useTexts(props, sent);
  const { offers } = state;
  const { now, customer } = shown;
  if (offers === null) return null;
  const blank = { code: '', word: words.log.blank };
  const text = (name: keyof CustomerValues): string => texts[name] ?? String(now[name] ?? '');
  const values = changedValues(texts, now);
  const closed = offers.stages.filter(
    ({ code }) => code === now.stage && (code === 'won' || code === 'lost'),
  );
  const open = offers.stages.filter(({ code }) => code !== 'won' && code !== 'lost');
  return (
    <FoldedForm
      title={words.details.deal}
      save={words.save}
      isDisabled={Object.keys(values).length === 0}
      onSave={() =>
        setSent(
          outbox.send(
            'change-customer',
            { customer: customer.id, values },
            { label: customer.name },
          ),
        )
      }
    >
      <Select
        name="deal-need"
        label={words.add.need}
        value={text('need')}
        options={[blank, ...offers.needs]}
        onChange={change('need')}
      />
      <Field
        name="deal-close"
        type="date"
        label={words.add.close}
        value={text('expectedClose')}
        onChange={change('expectedClose')}
      />
      <Select
        name="deal-stage"
        label={words.log.stage}
        value={text('stage')}
        options={[blank, ...closed, ...open]}
        onChange={change('stage')}
      />
      <Field
        name="deal-value"
        type="number"
        min="0"
        label={words.details.value}
        value={text('potentialValue')}
        onChange={change('potentialValue')}
      />
      <Field
        name="deal-tags"
        label={words.details.tags}
        value={text('tags')}
        onChange={change('tags')}
      />
    </FoldedForm>
  );
}

/** The values that differ from the sheet. A stage that ends the deal is not among them: closing has its own form. */
export function changedValues(texts: Texts, now: CustomerProps['shown']['now']): CustomerValues {
  const isChanged = (name: keyof CustomerValues): boolean =>
    texts[name] !== undefined && texts[name] !== String(now[name] ?? '');
  const { need, expectedClose, stage, tags = '' } = texts;
  const value = Number(texts['potentialValue']);
  const hasValue = isChanged('potentialValue') && Number.isFinite(value) && value >= 0;
  return {
    ...(isChanged('need') ? { need: (need || null) as CustomerValues['need'] & object } : {}),
    ...(isChanged('expectedClose') ? { expectedClose: expectedClose || null } : {}),
    ...(isChanged('stage') ? { stage: (stage || null) as CustomerValues['stage'] & object } : {}),
    ...(hasValue ? { potentialValue: texts['potentialValue'] === '' ? null : value } : {}),
    ...(isChanged('tags') ? { tags } : {}),
  };
}

const PERSON = [
  { key: 'name', type: 'text' },
  { key: 'role', type: 'text' },
  { key: 'phone', type: 'tel' },
  { key: 'email', type: 'email' },
] as const;

export function ContactForm(props: CustomerProps): JSX.Element {
  const { panel, shown } = props;
  const { words, outbox } = panel;
  const [sent, setSent] = useState<string | null>(null);
  const [texts, change] = useTexts(props, sent);
  const { name = '', ...others } = texts;
  return (
    <FoldedForm
      title={words.details.contact}
      save={words.add.go}
      isDisabled={name.trim() === ''}
      onSave={() => {
        const question = { customer: shown.customer.id, person: { ...others, name } };
        setSent(outbox.send('add-contact', question, { label: name }));
      }}
    >
      {PERSON.map(({ key, type }) => (
        <Field
          key={key}
          name={`person-${key}`}
          type={type}
          label={words.details.person[key]}
          value={texts[key] ?? ''}
          onChange={change(key)}
        />
      ))}
    </FoldedForm>
  );
}

export function PurchaseForm(props: CustomerProps): JSX.Element {
  const { panel, state, shown } = props;
  const { words, outbox } = panel;
  const [sent, setSent] = useState<string | null>(null);
  const [texts, change] = useTexts(props, sent);
  const today = state.today.answer?.today ?? '';
  const { amount = '', product = '', on = today } = texts;
  const isAmount = amount.trim() !== '' && Number(amount) >= 0;
  return (
    <FoldedForm
      title={words.details.purchase}
      save={words.add.go}
      isDisabled={!isAmount}
      onSave={() => {
        const purchase = { amount: Number(amount), product, ...(on === '' ? {} : { on }) };
        const question = { customer: shown.customer.id, purchase };
        setSent(outbox.send('add-purchase', question, { label: shown.customer.name }));
      }}
    >
      <Field
        name="purchase-amount"
        type="number"
        min="0"
        label={words.details.amount}
        value={amount}
        onChange={change('amount')}
      />
      <Field
        name="purchase-product"
        label={words.closing.product}
        value={product}
        onChange={change('product')}
      />
      <Field
        name="purchase-on"
        type="date"
        max={today}
        label={words.details.on}
        value={on}
        onChange={change('on')}
      />
    </FoldedForm>
  );
}
