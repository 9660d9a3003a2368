/** The cases of a customer: opening one, noting that the customer was informed, closing it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CaseLine } from '../protocol';
import type { CustomerProps } from './view-props';
import { dayFormatter } from './day-formatter';
import { Field, Select } from './field';
import { ActionButton } from './button';

export function CaseList(props: CustomerProps): JSX.Element {
  const { panel, shown } = props;
  const { words } = panel;
  return (
    <section>
      <h3>{words.cases.title}</h3>
      {shown.cases.length === 0 && <p class="quiet">{words.cases.none}</p>}
      <ul class="list">
        {shown.cases.map((line) => (
          <li key={line.id}>
            <CaseItem {...props} line={line} />
          </li>
        ))}
      </ul>
      <OpenCase {...props} />
    </section>
  );
}

function CaseItem({
  panel,
  state,
  shown,
  line,
}: CustomerProps & { readonly line: CaseLine }): JSX.Element {
  const { words, outbox } = panel;
  const [isClosing, setClosing] = useState(false);
  const [isDelaying, setDelaying] = useState(false);
  const [newDay, setNewDay] = useState('');
  const [cause, setCause] = useState('');
  const [prevention, setPrevention] = useState('');
  const today = state.today.answer?.today ?? null;
  const team = state.me?.team ?? [];
  const formatDay = dayFormatter({ panel, state });
  const change = (part: {
    readonly promisedFor?: string;
    readonly told?: string;
    readonly closed?: string;
    readonly cause?: string;
    readonly prevention?: string;
    readonly handedTo?: string;
  }): void => {
    outbox.send('change-case', { case: line.id, ...part }, { label: shown.customer.name });
    setClosing(false);
    setDelaying(false);
  };
  return (
    <div class="stack">
      <p>
        <strong>{line.kindText}</strong> {line.text}
      </p>
      <p class="small quiet">
        {[
          line.opened && words.cases.opened({ day: formatDay(line.opened) }),
          line.promisedFor && words.cases.promised({ day: formatDay(line.promisedFor) }),
          line.told && words.cases.informedOn({ day: formatDay(line.told) }),
          line.closed && words.cases.closedOn({ day: formatDay(line.closed) }),
          line.owner,
          line.handedTo && words.details.handedTo({ name: line.handedTo }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {line.closed === null && today !== null && (
        <p class="bar">
          {line.told === null && (
            <ActionButton onPress={() => change({ told: today })}>
              {words.cases.inform}
            </ActionButton>
          )}
          <ActionButton isOpen={isDelaying} onPress={() => setDelaying(!isDelaying)}>
            {words.cases.delay}
          </ActionButton>
          <ActionButton isOpen={isClosing} onPress={() => setClosing(!isClosing)}>
            {words.cases.close}
          </ActionButton>
        </p>
      )}
      {isDelaying && today !== null && (
        <>
          <Field
            name={`delay-${line.id}`}
            type="date"
            min={today}
            label={words.cases.newDay}
            value={newDay}
            onChange={setNewDay}
          />
          <ActionButton
            isMain
            isDisabled={newDay === ''}
            onPress={() => change({ promisedFor: newDay, told: today })}
          >
            {words.save}
          </ActionButton>
        </>
      )}
      {isClosing && today !== null && (
        <>
          <Field
            name={`cause-${line.id}`}
            label={words.cases.cause}
            value={cause}
            onChange={setCause}
          />
          <Field
            name={`prevention-${line.id}`}
            label={words.cases.prevention}
            value={prevention}
            onChange={setPrevention}
          />
          <ActionButton
            isMain
            isDisabled={cause.trim() === '' || prevention.trim() === ''}
            onPress={() => change({ closed: today, cause, prevention })}
          >
            {words.cases.closeGo}
          </ActionButton>
        </>
      )}
      {line.closed === null && team.length > 0 && (
        <Select
          name={`hand-${line.id}`}
          label={words.details.handTo}
          value={line.handedTo}
          options={[
            { code: '', word: words.none },
            ...team.map((name) => ({ code: name, word: name })),
          ]}
          onChange={(handedTo) => change({ handedTo })}
        />
      )}
    </div>
  );
}

function OpenCase({ panel, state, shown }: CustomerProps): JSX.Element | null {
  const { words, outbox } = panel;
  const [kind, setKind] = useState<CaseLine['kind']>('complaint');
  const [text, setText] = useState('');
  const [promisedFor, setPromisedFor] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const post = state.posts.find(({ key }) => key === sent);
  // The text is kept until it is saved: after a refusal it may have to be changed.
  useEffect(() => {
    if (post?.status !== 'done') return;
    setSent(null);
    setText('');
    setPromisedFor('');
  }, [post?.status]);
  const { offers } = state;
  if (offers === null) return null;
  const open = (): void => {
    const { id: customer, name: label } = shown.customer;
    const question = { customer, kind, text };
    const promised = promisedFor === '' ? question : { ...question, promisedFor };
    setSent(outbox.send('open-case', promised, { label }));
  };
  return (
    <details>
      <summary>{words.cases.open}</summary>
      <div class="stack">
        <Select
          name="case-kind"
          label={words.cases.kind}
          value={kind}
          options={offers.caseKinds}
          onChange={(code) => setKind(code as CaseLine['kind'])}
        />
        <Field name="case-text" label={words.cases.text} value={text} onChange={setText} />
        <Field
          name="case-promise"
          type="date"
          label={kind === 'complaint' ? words.cases.answerBy : words.cases.promise}
          value={promisedFor}
          onChange={setPromisedFor}
        />
        <ActionButton isMain isDisabled={post !== undefined || text.trim() === ''} onPress={open}>
          {words.cases.openGo}
        </ActionButton>
      </div>
    </details>
  );
}
