/** Finds the person by a part of a name, a phone number or an address. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FoundPerson, PersonSubject } from '../protocol';
import type { PageProps } from './page-props';

export interface Found {
  readonly search: string;
  readonly people: readonly FoundPerson[];
}

/** The script answers with no more. */
const MOST_FOUND = 20;

export function SearchForm({
  page: { words, isBusy },
  found,
  onSearch,
  onChoose,
}: {
  readonly page: PageProps;
  readonly found: Found | null;
  readonly onSearch: (text: string) => void;
  readonly onChoose: (subject: PersonSubject) => void;
}): JSX.Element {
  const { search } = words;
  const [text, setText] = useState(found?.search ?? '');
  return (
    <section>
      <h2>{search.title}</h2>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onSearch(text.trim());
        }}
      >
        <label>
          {search.label}
          <input
            type="text"
            value={text}
            maxLength={200}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button main" disabled={isBusy || text.trim() === ''}>
          {search.go}
        </button>
      </form>
      {found !== null && found.people.length === 0 && (
        <p class="card" role="status">
          {search.none({ search: found.search })}
        </p>
      )}
      <ul>
        {found?.people.map(({ subject, name, detail }) => (
          <li key={`${subject.kind} ${subject.id}`} class="card">
            <button type="button" class="link" disabled={isBusy} onClick={() => onChoose(subject)}>
              {name}
            </button>
            <span class="tag">{search.kinds[subject.kind]}</span>
            {detail !== '' && <p class="quiet small">{detail}</p>}
          </li>
        ))}
      </ul>
      {found?.people.length === MOST_FOUND && <p class="quiet">{search.more}</p>}
    </section>
  );
}
