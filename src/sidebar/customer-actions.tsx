/** Actions on a customer: log, show the row, mark as won or lost, hand over. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Select } from './field';
import type { CustomerProps } from './view-props';
import { ActionButton } from './button';
import { CloseForm } from './close-form';

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
