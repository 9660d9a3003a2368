/** Customers whose data may have been kept longer than it is needed, to choose from; nothing is erased from the list. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PersonSubject, Questions, Refusal } from '../protocol';
import { askScript } from '../dialogs';
import type { PageProps } from './page-props';

type Retention = Exclude<Questions['retention']['answer'], Refusal>;

export function RetentionSection({
  page: { words, isBusy, attempt },
  onChoose,
}: {
  readonly page: PageProps;
  readonly onChoose: (subject: PersonSubject) => void;
}): JSX.Element {
  const { retention } = words;
  const [found, setFound] = useState<Retention | null>(null);
  return (
    <section>
      <h2>{retention.title}</h2>
      {found === null ? (
        <p class="actions">
          <button
            type="button"
            class="button"
            disabled={isBusy}
            onClick={() => attempt(async () => setFound(await askScript('retention', {})))}
          >
            {retention.go}
          </button>
        </p>
      ) : (
        <div role="status">
          <p>{summaryOf(found, words)}</p>
          <ul>
            {found.people.map(({ subject, name, owner, because, last }) => (
              <li key={subject.id}>
                <button
                  type="button"
                  class="link"
                  disabled={isBusy}
                  onClick={() => onChoose(subject)}
                >
                  {name}
                </button>{' '}
                <span class="quiet small">
                  {[retention.because[because], retention.last({ day: last }), owner]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {found.count > found.people.length && (
            <p class="quiet small">
              {retention.more({ count: found.count - found.people.length })}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function summaryOf({ months, count }: Retention, { retention }: PageProps['words']): string {
  if (months === null) return retention.off;
  return count === 0 ? retention.none({ months }) : retention.some({ count, months });
}
