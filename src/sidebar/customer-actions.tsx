/** Actions on a customer: log, show the row, mark as won or lost, hand over. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Questions } from '../protocol';
import { RadioGroup, Field, Select } from './field';
import type { CustomerProps } from './view-props';
import { ActionButton } from './button';

type Closing = Questions['close']['question']['how'];

export function CustomerActions(props: CustomerProps): JSX.Element {
  const { panel } = props;
  const { words } = panel;
  return (
    <>
      <p class="bar">
        <ActionButton isMain onPress={() => panel.openLog()}>
          {words.customer.log}
        </ActionButton>
        <ActionButton onPress={() => panel.showRow(props.shown.customer)}>
          {words.showRow}
        </ActionButton>
      </p>
      <details>
        <summary>{words.customer.act}</summary>
        <div class="stack">
          <CloseForm {...props} />
          <HandOverForm {...props} />
        </div>
      </details>
    </>
  );
}

function CloseForm({ panel, state, shown }: CustomerProps): JSX.Element {
  const { words, outbox } = panel;
  const [how, setHow] = useState<Closing | null>(null);
  const [reason, setReason] = useState('');
  const close = (): void => {
    if (how === null) return;
    outbox.send(
      'close',
      { customer: shown.customer.id, how, reason },
      { label: shown.customer.name },
    );
    setHow(null);
  };
  const ways: readonly Closing[] = ['won', 'lost', 'do-not-contact'];
  return (
    <div class="stack">
      <RadioGroup
        name="close"
        label={words.customer.closing}
        options={ways.map((value) => ({ value, word: words.customer.ways[value] }))}
        chosen={how}
        onChoose={setHow}
      />
      {how === 'lost' && (
        <Field
          name="lost-reason"
          label={words.customer.lostReason}
          value={reason}
          suggestions={state.offers?.lostReasons ?? []}
          onChange={setReason}
        />
      )}
      {how !== null && (
        <ActionButton isMain isDisabled={how === 'lost' && reason.trim() === ''} onPress={close}>
          {words.customer.closeGo({ how: words.customer.ways[how] })}
        </ActionButton>
      )}
    </div>
  );
}

function HandOverForm({ panel, state, shown }: CustomerProps): JSX.Element | null {
  const { words, outbox } = panel;
  const [to, setTo] = useState('');
  const [isWholeBook, setWholeBook] = useState(false);
  const { customer } = shown;
  const team = (state.me?.team ?? []).filter((name) => name !== customer.owner);
  if (team.length === 0) return null;
  const handOver = (): void => {
    if (isWholeBook)
      outbox.send('reassign', { to, from: customer.owner }, { label: customer.owner });
    else outbox.send('reassign', { to, customers: [customer.id] }, { label: customer.name });
    setTo('');
  };
  return (
    <div class="stack">
      <Select
        name="hand-over"
        label={words.customer.handOver}
        value={to}
        options={[
          { code: '', word: words.choose },
          ...team.map((name) => ({ code: name, word: name })),
        ]}
        onChange={setTo}
      />
      {state.me?.isManager === true && customer.owner !== '' && (
        <label>
          <input
            type="checkbox"
            checked={isWholeBook}
            onChange={({ currentTarget }) => setWholeBook(currentTarget.checked)}
          />{' '}
          {words.customer.wholeBook({ owner: customer.owner })}
        </label>
      )}
      {to !== '' && (
        <ActionButton isMain onPress={handOver}>
          {words.customer.handOverGo({ to })}
        </ActionButton>
      )}
    </div>
  );
}
