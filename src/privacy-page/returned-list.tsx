/** Those who were erased and are in the workbook again, until a person says what becomes of them. */
import type { JSX } from 'preact';
import type { FoundPerson, PersonSubject } from '../protocol';
import type { PageProps } from './page-props';

export function ReturnedList({
  page: { words, isBusy },
  people,
  onChoose,
  onLetStay,
}: {
  readonly page: PageProps;
  readonly people: readonly FoundPerson[];
  readonly onChoose: (subject: PersonSubject) => void;
  readonly onLetStay: (person: FoundPerson) => void;
}): JSX.Element | null {
  const { returned, search } = words;
  if (people.length === 0) return null;
  return (
    <section class="card bad" role="alert">
      <p>{returned.why}</p>
      <ul>
        {people.map((person) => (
          <li key={`${person.subject.kind} ${person.subject.id}`}>
            {person.name} <span class="tag">{search.kinds[person.subject.kind]}</span>
            <p class="actions">
              <button
                type="button"
                class="button"
                disabled={isBusy}
                onClick={() => onChoose(person.subject)}
              >
                {returned.again}
              </button>
              <button
                type="button"
                class="button"
                disabled={isBusy}
                onClick={() => onLetStay(person)}
              >
                {returned.stays}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
