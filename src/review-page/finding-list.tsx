/** What is missing, wrong or old: how often, where, and the repair. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReviewWords } from '../language/review';
import type { FoundKind } from './findings';

interface FindingListProps {
  readonly words: ReviewWords;
  readonly kinds: readonly FoundKind[];
  /** About the sheet as a whole. */
  readonly sentences: readonly string[];
  readonly onShow: (row: number) => void;
  readonly onVerify: (kind: FoundKind) => void;
}

export function FindingList(props: FindingListProps): JSX.Element {
  const { words, kinds, sentences, onShow, onVerify } = props;
  const { page, labels } = words;
  const isFine = kinds.length === 0 && sentences.length === 0;
  return (
    <section>
      <h2>{isFine ? labels.noProblems : labels.problems}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence} class="card">
            {sentence}
          </li>
        ))}
        {kinds.map((kind) => (
          <li key={`${kind.table ?? ''}/${kind.code}/${kind.sentence}`} class="card">
            <p>
              <strong>{kind.count} ×</strong> {kind.sentence}
            </p>
            <p class="small quiet">
              {kind.table !== null && labels.inSheet({ sheet: kind.table })}
              {kind.places.map(({ row, name }, at) => (
                <span key={row}>
                  {at > 0 && page.comma}
                  {kind.table === null ? (
                    <button type="button" class="link" onClick={() => onShow(row)}>
                      {name === '' ? labels.ofRow({ row }) : name}
                    </button>
                  ) : (
                    labels.ofRow({ row })
                  )}
                </span>
              ))}
              {kind.count > kind.places.length &&
                page.others({ count: kind.count - kind.places.length })}
            </p>
            {kind.code === 'not-verified' && kind.ids.length > 0 && (
              <Verify words={words} count={kind.ids.length} onVerify={() => onVerify(kind)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface VerifyProps {
  readonly words: ReviewWords;
  readonly count: number;
  readonly onVerify: () => void;
}

/** Writes into many rows, so it asks before. */
function Verify({ words: { page }, count, onVerify }: VerifyProps): JSX.Element {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <p class="actions">
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {page.verify({ count })}
        </button>
      </p>
    );
  }
  return (
    <div role="group" aria-label={page.verify({ count })}>
      <p>{page.askVerify({ count })}</p>
      <p class="actions">
        <button
          type="button"
          class="button main"
          onClick={() => {
            setAsked(false);
            onVerify();
          }}
        >
          {page.verifyNow({ count })}
        </button>
        <button type="button" class="button" onClick={() => setAsked(false)}>
          {page.cancel}
        </button>
      </p>
    </div>
  );
}
