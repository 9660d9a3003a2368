/** A new customer, with a hint when somebody like this is in the sheet already, whoever owns it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Questions, DuplicateMatch } from '../protocol';
import type { ViewProps } from './view-props';
import { Field, Select } from './field';
import { TroubleCard } from './notices';
import { newId } from './outbox';
import { settleAnswer } from './settle-answer';
import type { LoadFailure } from './state';
import { Button } from './button';

type NewCustomer = Questions['add']['question']['customer'];

const FIELDS = [
  { key: 'company', type: 'text' },
  { key: 'contact', type: 'text' },
  { key: 'phone', type: 'tel' },
  { key: 'email', type: 'email' },
] as const;

export function AddCustomer({ panel, state }: ViewProps): JSX.Element {
  const { words, outbox, server, store } = panel;
  const [customer, setCustomer] = useState<NewCustomer>({});
  const [alike, setAlike] = useState<readonly DuplicateMatch[]>([]);
  const [trouble, setTrouble] = useState<LoadFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isNamed = Boolean(customer.company?.trim()) || Boolean(customer.contact?.trim());
  const add = async (anyway: boolean): Promise<void> => {
    setBusy(true);
    const question = { id: newId(), customer, anyway };
    const reply = await server.ask('add', question);
    setBusy(false);
    const refused = 'answer' in reply && reply.answer.outcome === 'refused' ? reply.answer : null;
    const settled = settleAnswer(reply, { store, server, words });
    if ('trouble' in settled) {
      setAlike(refused?.duplicates ?? []);
      setTrouble(settled.trouble);
      return;
    }
    setCustomer({});
    setAlike([]);
    setTrouble(null);
    outbox.tell(question.id, settled.answer);
    void panel.card.open({ id: settled.answer.customer, row: 0, name: '' });
  };
  return (
    <details class="apart">
      <summary>{words.add.title}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed) void add(false);
        }}
      >
        {FIELDS.map(({ key, type }) => (
          <Field
            key={key}
            name={`add-${key}`}
            type={type}
            label={words.add[key]}
            value={customer[key] ?? ''}
            change={(text) => setCustomer({ ...customer, [key]: text })}
            wrong={trouble?.field === key ? trouble.say : undefined}
          />
        ))}
        {state.offers !== null && (
          <Select
            name="add-need"
            label={words.add.need}
            value={customer.need ?? ''}
            options={[{ code: '', word: words.log.blank }, ...state.offers.needs]}
            change={(code) =>
              setCustomer({
                ...customer,
                need: code === '' ? null : (code as NewCustomer['need'] & string),
              })
            }
          />
        )}
        <Field
          name="add-close"
          type="date"
          label={words.add.close}
          value={customer.expectedClose ?? ''}
          change={(day) => setCustomer({ ...customer, expectedClose: day === '' ? null : day })}
        />
        {trouble !== null && <TroubleCard trouble={trouble} words={words} />}
        {alike.length > 0 && (
          <ul class="list card warn">
            {alike.map(({ id, name, owner, because }) => (
              <li key={id}>
                {[name, owner].filter(Boolean).join(' · ')}: {because.join(', ')}
              </li>
            ))}
          </ul>
        )}
        <p class="bar">
          <button type="submit" class="button main" disabled={!isNamed || isBusy}>
            {words.add.go}
          </button>
          {alike.length > 0 && (
            <Button isOff={isBusy} press={() => void add(true)}>
              {words.add.anyway}
            </Button>
          )}
        </p>
      </form>
    </details>
  );
}
