/** What is missing, wrong or old: how often, where, and the repair. */
import type { JSX } from 'preact';
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
              <p class="actions">
                <button type="button" class="button" onClick={() => onVerify(kind)}>
                  {page.verify({ count: kind.ids.length })}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
