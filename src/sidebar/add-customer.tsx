/** Adds a customer, and warns if the sheet already has a similar one, no matter who owns it. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DuplicateMatch } from '../protocol';
import type { ViewProps } from './view-props';
import { Field, Select } from './field';
import { TroubleCard } from './notices';
import { newQuestionId } from './outbox';
import { resolveReply } from './resolve-reply';
import type { NewCustomer, Trouble } from './state';
import { ActionButton, TextButton } from './button';

const FIELDS = [
  { key: 'company', type: 'text' },
  { key: 'contact', type: 'text' },
  { key: 'phone', type: 'tel' },
  { key: 'email', type: 'email' },
] as const;

export function AddCustomer({ panel, state }: ViewProps): JSX.Element {
  const { words, outbox, server, store } = panel;
  const { newCustomer: customer } = state;
  const setCustomer = (newCustomer: NewCustomer): void => store.set({ newCustomer });
  const [duplicates, setDuplicates] = useState<readonly DuplicateMatch[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const warning = useRef<HTMLDivElement>(null);
  const isNamed = Boolean(customer.company?.trim()) || Boolean(customer.contact?.trim());
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  // Below a short page it would not be seen.
  useLayoutEffect(() => warning.current?.scrollIntoView({ block: 'nearest' }), [trouble]);
  const add = async (anyway: boolean): Promise<void> => {
    setBusy(true);
    outbox.hideMessages();
    const question = { id: newQuestionId(), customer, anyway };
    const reply = await server.together(() => {
      const added = server.ask('add', question);
      void panel.dueList.load();
      return added;
    });
    setBusy(false);
    const refused = 'answer' in reply && reply.answer.outcome === 'refused' ? reply.answer : null;
    const resolved = resolveReply(reply, { store, server, words });
    if ('trouble' in resolved) {
      setDuplicates(refused?.duplicates ?? []);
      setTrouble(resolved.trouble);
      return;
    }
    outbox.showDone(question.id, resolved.answer);
    panel.show('today');
    const { customer: added } = resolved.answer;
    store.set({ newCustomer: {}, openRow: added, focusRow: added });
  };
  return (
    <form
      class="stack"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed && !isBusy) void add(false);
      }}
    >
      <h2>{words.add.title}</h2>
      {FIELDS.map(({ key, type }) => (
        <Field
          key={key}
          name={`add-${key}`}
          type={type}
          label={words.add[key]}
          value={customer[key] ?? ''}
          onChange={(text) => setCustomer({ ...customer, [key]: text })}
          error={trouble?.field === key ? trouble.message : undefined}
        />
      ))}
      {state.offers !== null && (
        <Select
          name="add-need"
          label={words.add.need}
          value={customer.need ?? ''}
          options={[{ code: '', word: words.log.blank }, ...state.offers.needs]}
          onChange={(code) => setCustomer({ ...customer, need: needOf(code) })}
        />
      )}
      <Field
        name="add-close"
        type="date"
        label={words.add.close}
        value={customer.expectedClose ?? ''}
        onChange={(day) => setCustomer({ ...customer, expectedClose: day === '' ? null : day })}
      />
      <div class="dock stack" ref={warning}>
        {trouble !== null && <TroubleCard trouble={trouble} words={words} />}
        {duplicates.length > 0 && <SimilarCustomers panel={panel} duplicates={duplicates} />}
        <p class="bar">
          <button type="submit" class="button main" disabled={!isNamed || isBusy}>
            {words.add.go}
          </button>
          {duplicates.length > 0 && (
            <ActionButton isDisabled={isBusy} onPress={() => void add(true)}>
              {words.add.anyway}
            </ActionButton>
          )}
          <ActionButton
            onPress={() => {
              store.set({ newCustomer: {} });
              panel.show('today');
            }}
          >
            {words.cancel}
          </ActionButton>
        </p>
      </div>
    </form>
  );
}

function needOf(code: string): NonNullable<NewCustomer['need']> | null {
  return code === '' ? null : (code as NonNullable<NewCustomer['need']>);
}

/** Each leads to its customer; what was typed of the new one is there when the form is opened again. */
function SimilarCustomers({
  panel: { words, showCustomer },
  duplicates,
}: Pick<ViewProps, 'panel'> & {
  readonly duplicates: readonly DuplicateMatch[];
}): JSX.Element {
  return (
    <ul class="list card warn">
      {duplicates.map(({ id, name, owner, because }) => (
        <li key={id}>
          <TextButton onPress={() => showCustomer({ id, row: 0, name })}>
            {[name, owner].filter(Boolean).join(' · ')}
          </TextButton>
          <span class="line">{words.list(because)}</span>
        </li>
      ))}
    </ul>
  );
}
