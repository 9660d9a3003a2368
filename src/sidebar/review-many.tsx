/** "Review all A – nothing changed": one press, then how many it would be, then the log. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TodayRow } from '../protocol';
import type { Panel } from './panel';
import { Button } from './button';

/** The door takes at most so many at once. */
const AT_ONCE = 200;

export interface ReviewManyProps {
  readonly panel: Panel;
  readonly rows: readonly TodayRow[];
}

export function ReviewMany({ panel, rows }: ReviewManyProps): JSX.Element | null {
  const { words, reviewAll } = panel;
  const [chosen, choose] = useState<string | null>(null);
  const due = rows.filter(({ id, section }) => id !== '' && section !== 'soon');
  const grades = [...new Set(due.map(({ grade }) => grade))].sort();
  const of = (grade: string | null): readonly TodayRow[] =>
    due.filter((row) => row.grade === grade).slice(0, AT_ONCE);
  if (grades.length === 0) return null;
  const picked = of(chosen);
  return (
    <details>
      <summary>{words.today.reviewPick}</summary>
      <div class="stack">
        <p class="help">{words.explain.review}</p>
        <p class="bar">
          {grades.map((grade) => (
            <Button
              key={grade}
              isChosen={chosen === grade}
              press={() => choose(chosen === grade ? null : grade)}
            >
              {words.today.reviewAll({ grade, count: of(grade).length })}
            </Button>
          ))}
        </p>
        {chosen !== null && picked.length > 0 && (
          <div class="card preview stack">
            <p class="small">{picked.map(({ name }) => name).join(' · ')}</p>
            <p class="bar">
              <Button
                isMain
                press={() => {
                  reviewAll(picked, words.today.reviewAll({ grade: chosen, count: picked.length }));
                  choose(null);
                }}
              >
                {words.today.reviewGo({ count: picked.length })}
              </Button>
              <Button press={() => choose(null)}>{words.cancel}</Button>
            </p>
          </div>
        )}
      </div>
    </details>
  );
}
