/** Logs a review of all due customers of one grade, after showing which they are. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TodayRow } from '../protocol';
import type { SidePanel } from './panel';
import { ActionButton } from './button';

/** Limit of the question `review-all`. */
const MOST_REVIEWS = 200;

export interface ReviewManyProps {
  readonly panel: SidePanel;
  readonly rows: readonly TodayRow[];
}

export function ReviewMany({ panel, rows }: ReviewManyProps): JSX.Element | null {
  const { words, reviewAll } = panel;
  const [chosen, choose] = useState<string | null>(null);
  const due = rows.filter(({ id, section }) => id !== '' && section !== 'soon');
  const grades = [...new Set(due.map(({ grade }) => grade))].sort();
  const of = (grade: string | null): readonly TodayRow[] =>
    due.filter((row) => row.grade === grade).slice(0, MOST_REVIEWS);
  if (grades.length === 0) return null;
  const picked = of(chosen);
  return (
    <details>
      <summary>{words.today.reviewPick}</summary>
      <div class="stack">
        <p class="help">{words.explain.review}</p>
        <p class="bar">
          {grades.map((grade) => (
            <ActionButton
              key={grade}
              isChosen={chosen === grade}
              onPress={() => choose(chosen === grade ? null : grade)}
            >
              {words.today.reviewAll({ grade, count: of(grade).length })}
            </ActionButton>
          ))}
        </p>
        {chosen !== null && picked.length > 0 && (
          <div class="card preview stack">
            <p class="small">{picked.map(({ name }) => name).join(' · ')}</p>
            <p class="bar">
              <ActionButton
                isMain
                onPress={() => {
                  reviewAll(picked, words.today.reviewAll({ grade: chosen, count: picked.length }));
                  choose(null);
                }}
              >
                {words.today.reviewGo({ count: picked.length })}
              </ActionButton>
              <ActionButton onPress={() => choose(null)}>{words.cancel}</ActionButton>
            </p>
          </div>
        )}
      </div>
    </details>
  );
}
