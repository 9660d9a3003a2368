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
  readonly onMerge: (pair: readonly [string, string]) => void;
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
  // Rows without an ID can be named, and neither merged nor remembered.
  const [first = '', ...others] = ids;
  const hasIds = ids.every((id) => id !== '');
  const nameAt = (at: number): string => {
    const name = names[at] ?? '';
    const isOnly = names.filter((each) => each === name).length === 1;
    return isOnly ? name : page.inRow({ name, row: rows[at] ?? 0 });
  };
  return (
    <li class="card">
      <p>
        <strong>{levels[level]}</strong>
        {answer === 'later' && <span class="tag">{page.putOff}</span>}
        {answer === 'same' && <span class="tag">{page.toMerge}</span>}
      </p>
      <ul class="people">
        {names.map((name, at) => (
          <li key={rows[at]}>
            {name}
            <span class="quiet">
              {[owners[at] ?? '', words.labels.ofRow({ row: rows[at] ?? 0 })]
                .filter((part) => part !== '')
                .map((part) => ` · ${part}`)
                .join('')}
            </span>
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
          {others.map((other, at) => (
            <button
              key={other}
              type="button"
              class="button main"
              onClick={() => onMerge([first, other])}
            >
              {others.length === 1 ? page.merge : page.mergeWith({ name: nameAt(at + 1) })}
            </button>
          ))}
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
