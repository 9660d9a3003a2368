/** Actions on a customer: log, show the row, mark as won or lost, hand over. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ActionButton, TextButton } from './button';
import { ShowRow } from './show-row';
import { CloseForm } from './close-form';
import { Select } from './field';
import { isTyping, useKeys } from './keys';
import type { CustomerProps } from './view-props';

type Opened = 'closed' | 'open' | 'won' | 'lost';

const OPENS: Readonly<Record<string, Opened>> = { w: 'won', x: 'lost' };

export function CustomerActions(props: CustomerProps): JSX.Element {
  const { panel, state, shown } = props;
  const { words } = panel;
  const [opened, setOpened] = useState<Opened>('closed');
  useKeys((event) => {
    if (isTyping(event)) return;
    const key = event.key.toLowerCase();
    const asked = OPENS[key];
    if (key === 'l') panel.openLog();
    else if (asked !== undefined) setOpened(asked);
    else return;
    event.preventDefault();
  });
  const how = opened === 'won' || opened === 'lost' ? opened : undefined;
  return (
    <>
      <p class="bar">
        <ActionButton isMain onPress={() => panel.openLog()}>
          {words.customer.log}
        </ActionButton>
        <ShowRow panel={panel} row={shown.customer} />
        {!panel.isOnPhone && <Withdraw {...props} />}
      </p>
      <details
        open={opened !== 'closed'}
        onToggle={({ currentTarget }) => {
          if (!currentTarget.open) setOpened('closed');
          else if (opened === 'closed') setOpened('open');
        }}
      >
        <summary>{words.customer.act}</summary>
        <div class="stack">
          <CloseForm key={opened} panel={panel} state={state} customer={shown.customer} how={how} />
          <HandOverForm {...props} />
          {panel.isOnPhone && <Withdraw {...props} />}
        </div>
      </details>
    </>
  );
}

/** On a phone not beside Log, where a thumb hits it. */
function Withdraw({ panel, shown }: CustomerProps): JSX.Element | null {
  if (shown.paused !== null) return null;
  return (
    <TextButton onPress={() => panel.close(shown.customer, { how: 'withdrawn' })}>
      {panel.words.closing.withdraw}
    </TextButton>
  );
}

function HandOverForm({ panel, state, shown }: CustomerProps): JSX.Element | null {
  const { words, outbox } = panel;
  const [to, setTo] = useState('');
  const { customer } = shown;
  const team = (state.me?.team ?? []).filter((name) => name !== customer.owner);
  if (team.length === 0) return null;
  const handOver = (): void => {
    outbox.send('reassign', { to, customers: [customer.id] }, { label: customer.name });
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
      {to !== '' && (
        <ActionButton isMain onPress={handOver}>
          {words.customer.handOverGo({ to })}
        </ActionButton>
      )}
    </div>
  );
}
