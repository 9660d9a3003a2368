/** Customers who may be one, with the reasons, and what to do about them. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReviewWords } from '../language/review';
import type { Review } from '../surfaces/review';
import { acrossFirst } from './review-lines';

export type Duplicate = Review['duplicates'][number];
export type Verdict = 'same' | 'different' | 'later';

interface DuplicateListProps {
  readonly words: ReviewWords;
  readonly duplicates: readonly Duplicate[];
  /** Two customers or more, who are merged one pair after the other. */
  readonly onMerge: (ids: readonly string[]) => void;
  readonly onJudge: (duplicate: Duplicate, answer: Verdict) => void;
}

/** So many are shown at first, and more on request. */
const SHOWN = 25;

export function DuplicateList(props: DuplicateListProps): JSX.Element {
  const { words, duplicates } = props;
  const [most, setMost] = useState(SHOWN);
  // Those put off come last.
  const sorted = acrossFirst(duplicates);
  const ordered = [
    ...sorted.filter(({ answer }) => answer !== 'later'),
    ...sorted.filter(({ answer }) => answer === 'later'),
  ];
  return (
    <section>
      <h2>
        {duplicates.length === 0
          ? words.labels.noDuplicates
          : words.page.found({ count: duplicates.length })}
      </h2>
      <ul>
        {ordered.slice(0, most).map((duplicate) => (
          <Group key={duplicate.ids.join()} {...props} duplicate={duplicate} />
        ))}
      </ul>
      {ordered.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + SHOWN)}>
          {words.page.more({ count: ordered.length - most })}
        </button>
      )}
    </section>
  );
}

function Group({
  words,
  duplicate,
  onMerge,
  onJudge,
}: DuplicateListProps & { readonly duplicate: Duplicate }): JSX.Element {
  const { page, levels } = words;
  const { ids, names, owners, rows, level, why, answer } = duplicate;
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = ids.filter((id) => !left.includes(id));
  // Rows without an ID can be named, and neither merged nor remembered.
  const hasIds = ids.every((id) => id !== '');
  const isChoice = hasIds && ids.length > 2;
  const Line = isChoice ? 'label' : 'span';
  const toggle = (id: string): void =>
    setLeft(left.includes(id) ? left.filter((other) => other !== id) : [...left, id]);
  return (
    <li class="card">
      <p>
        <strong>{levels[level]}</strong>
        {answer === 'later' && <span class="tag">{page.putOff}</span>}
        {answer === 'same' && <span class="tag">{page.toMerge}</span>}
      </p>
      <ul class="people">
        {ids.map((id, at) => (
          <li key={rows[at]}>
            <Line>
              {isChoice && (
                <>
                  <input
                    type="checkbox"
                    checked={!left.includes(id)}
                    onChange={() => toggle(id)}
                  />{' '}
                </>
              )}
              {names[at]}
              <span class="quiet">
                {[owners[at] ?? '', words.labels.ofRow({ row: rows[at] ?? 0 })]
                  .filter((part) => part !== '')
                  .map((part) => ` · ${part}`)
                  .join('')}
              </span>
            </Line>
          </li>
        ))}
      </ul>
      <ul class="why small">
        {why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {hasIds && (
        <p class="actions">
          <button
            type="button"
            class="button main"
            disabled={chosen.length < 2}
            onClick={() => onMerge(chosen)}
          >
            {chosen.length > 2 ? page.mergeMany({ count: chosen.length }) : page.merge}
          </button>
          <button type="button" class="button" onClick={() => onJudge(duplicate, 'different')}>
            {page.different({ count: ids.length })}
          </button>
          {answer !== 'later' && (
            <button type="button" class="button" onClick={() => onJudge(duplicate, 'later')}>
              {page.later}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
