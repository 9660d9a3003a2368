/** What can be done with a customer besides reading: log, close, hand over, open a case. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Questions } from '../protocol';
import { Choice, Field, Select } from './field';
import type { CustomerProps } from './view-props';
import { Button } from './button';

type Closing = Questions['close']['question']['how'];

export function CustomerActs(props: CustomerProps): JSX.Element {
  const { panel } = props;
  const { words } = panel;
  return (
    <>
      <p class="bar">
        <Button isMain press={() => panel.openLog()}>
          {words.customer.log}
        </Button>
        <Button press={() => panel.showRow(props.shown.customer)}>{words.showRow}</Button>
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
      <Choice
        name="close"
        label={words.customer.closing}
        options={ways.map((value) => ({ value, word: words.customer.ways[value] }))}
        chosen={how}
        choose={setHow}
      />
      {how === 'lost' && (
        <Field
          name="lost-reason"
          label={words.customer.lostReason}
          value={reason}
          offered={state.offers?.lostReasons ?? []}
          change={setReason}
        />
      )}
      {how !== null && (
        <Button isMain isOff={how === 'lost' && reason.trim() === ''} press={close}>
          {words.customer.closeGo({ how: words.customer.ways[how] })}
        </Button>
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
    const whom = isWholeBook ? { from: customer.owner } : { customers: [customer.id] };
    outbox.send(
      'reassign',
      { to, ...whom },
      { label: isWholeBook ? customer.owner : customer.name },
    );
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
        change={setTo}
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
        <Button isMain press={handOver}>
          {words.customer.handOverGo({ to })}
        </Button>
      )}
    </div>
  );
}
