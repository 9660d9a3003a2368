/** Adds a customer, and warns if the sheet already has a similar one, no matter who owns it. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SidebarWords } from '../language/sidebar';
import type { Questions, DuplicateMatch } from '../protocol';
import type { ViewProps } from './view-props';
import { Field, Select } from './field';
import { TroubleCard } from './notices';
import { newQuestionId } from './outbox';
import { resolveReply } from './resolve-reply';
import type { Trouble } from './state';
import { ActionButton } from './button';

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
    store.set({ openRow: resolved.answer.customer, focusRow: resolved.answer.customer });
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
        {duplicates.length > 0 && <SimilarCustomers words={words} duplicates={duplicates} />}
        <p class="bar">
          <button type="submit" class="button main" disabled={!isNamed || isBusy}>
            {words.add.go}
          </button>
          {duplicates.length > 0 && (
            <ActionButton isDisabled={isBusy} onPress={() => void add(true)}>
              {words.add.anyway}
            </ActionButton>
          )}
          <ActionButton onPress={() => panel.show('today')}>{words.cancel}</ActionButton>
        </p>
      </div>
    </form>
  );
}

function needOf(code: string): NonNullable<NewCustomer['need']> | null {
  return code === '' ? null : (code as NonNullable<NewCustomer['need']>);
}

function SimilarCustomers({
  words,
  duplicates,
}: {
  readonly words: SidebarWords;
  readonly duplicates: readonly DuplicateMatch[];
}): JSX.Element {
  return (
    <ul class="list card warn">
      {duplicates.map(({ id, name, owner, because }) => (
        <li key={id}>
          {words.labelled({
            label: [name, owner].filter(Boolean).join(' · '),
            value: words.list(because),
          })}
        </li>
      ))}
    </ul>
  );
}
