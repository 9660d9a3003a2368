/** Complaints, promises, feedback and wishes: opened, told about, closed with cause and prevention. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CaseLine } from '../protocol';
import type { CustomerProps } from './view-props';
import { dayTexts } from './day-text';
import { Field, Select } from './field';
import { Button } from './button';

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
  const [cause, setCause] = useState('');
  const [prevention, setPrevention] = useState('');
  const today = state.today.answer?.today ?? null;
  const short = dayTexts({ panel, state });
  const change = (part: {
    readonly told?: string;
    readonly closed?: string;
    readonly cause?: string;
    readonly prevention?: string;
  }): void => {
    outbox.send('change-case', { case: line.id, ...part }, { label: shown.customer.name });
    setClosing(false);
  };
  return (
    <div class="stack">
      <p>
        <strong>{line.kindText}</strong> {line.text}
      </p>
      <p class="small quiet">
        {[
          line.opened && words.cases.opened({ day: short(line.opened) }),
          line.promisedFor && words.cases.promised({ day: short(line.promisedFor) }),
          line.told && words.cases.toldOn({ day: short(line.told) }),
          line.closed && words.cases.closedOn({ day: short(line.closed) }),
          line.owner,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {line.closed === null && today !== null && (
        <p class="bar">
          {line.told === null && (
            <Button press={() => change({ told: today })}>{words.cases.tell}</Button>
          )}
          <Button isOpen={isClosing} press={() => setClosing(!isClosing)}>
            {words.cases.close}
          </Button>
        </p>
      )}
      {isClosing && today !== null && (
        <>
          <Field
            name={`cause-${line.id}`}
            label={words.cases.cause}
            value={cause}
            change={setCause}
          />
          <Field
            name={`prevention-${line.id}`}
            label={words.cases.prevention}
            value={prevention}
            change={setPrevention}
          />
          <Button
            isMain
            isOff={cause.trim() === '' || prevention.trim() === ''}
            press={() => change({ closed: today, cause, prevention })}
          >
            {words.cases.closeGo}
          </Button>
        </>
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
  // What was typed stays until it has been saved: a refusal may ask for other words.
  useEffect(() => {
    if (post?.status !== 'done') return;
    setSent(null);
    setText('');
    setPromisedFor('');
  }, [post?.status]);
  const { offers } = state;
  if (offers === null) return null;
  const open = (): void => {
    const promise = promisedFor === '' ? {} : { promisedFor };
    const { id: customer, name: label } = shown.customer;
    setSent(outbox.send('open-case', { customer, kind, text, ...promise }, { label }));
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
          change={(code) => setKind(code as CaseLine['kind'])}
        />
        <Field name="case-text" label={words.cases.text} value={text} change={setText} />
        <Field
          name="case-promise"
          type="date"
          label={words.cases.promise}
          value={promisedFor}
          change={setPromisedFor}
        />
        <Button isMain isOff={post !== undefined || text.trim() === ''} press={open}>
          {words.cases.openGo}
        </Button>
      </div>
    </details>
  );
}
