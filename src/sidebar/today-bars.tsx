/** What stands above the due list: the day, whose list it is, the search, and the filter by the four divisions. */
import type { JSX } from 'preact';
import { ActionButton } from './button';
import { isFiltered } from './due-list-controller';
import { RadioGroup, Select } from './field';
import type { ViewProps } from './view-props';

/** The day, and how many entries have been logged on it. */
export function DayBar({ panel, state }: ViewProps): JSX.Element | null {
  const { answer, isBusy } = state.today;
  if (answer === null) return null;
  const { touches, reviews } = answer.doneToday;
  return (
    <p class="bar" aria-busy={isBusy}>
      <strong class="wide">{answer.todayText}</strong>
      <span class="tag done">{panel.words.today.done({ count: touches + reviews })}</span>
    </p>
  );
}

export function Whose({ panel: { words, dueList }, state }: ViewProps): JSX.Element {
  return (
    <RadioGroup
      name="whose"
      label={words.today.whose}
      isLabelHidden
      options={[
        { value: 'mine', word: words.today.mine },
        { value: 'team', word: words.today.team },
      ]}
      chosen={state.scope}
      onChoose={dueList.setScope}
    />
  );
}

export function SearchField({ panel, state }: ViewProps): JSX.Element {
  const { words, dueList } = panel;
  return (
    <input
      type="search"
      class="wide"
      aria-label={words.today.search}
      placeholder={words.today.searchShort}
      value={state.search}
      onInput={({ currentTarget }) => dueList.search(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        panel.openFirstMatch();
      }}
    />
  );
}

export function SearchBar({ panel, state }: ViewProps): JSX.Element {
  const { words } = panel;
  return (
    <div class="bar">
      <Whose panel={panel} state={state} />
      <SearchField panel={panel} state={state} />
      <ActionButton
        onPress={panel.add}
        label={words.shortcut({ word: words.add.title, name: 'N' })}
      >
        +
      </ActionButton>
    </div>
  );
}

/** Offers the words that the listed customers have. */
export function DivisionFilter({ panel, state }: ViewProps): JSX.Element | null {
  const { words, store } = panel;
  const { divisions, today } = state;
  const rows = (today.answer?.sections ?? []).flatMap((section) => section.rows);
  if (rows.length === 0) return null;
  // The word chosen stays, even when the last customer of it is done.
  const wordsAt = (at: number): readonly string[] => {
    const all = new Set([...rows.map((row) => row.divisions[at] ?? ''), divisions[at] ?? '']);
    all.delete('');
    return [...all];
  };
  return (
    <details open={isFiltered(divisions)}>
      <summary>{words.today.filter}</summary>
      <div class="stack">
        {words.today.divisions.map((label, at) => (
          <Select
            key={label}
            name={`division-${at}`}
            label={label}
            value={divisions[at] ?? ''}
            options={[
              { code: '', word: words.today.any },
              ...wordsAt(at).map((word) => ({
                code: word,
                word,
              })),
            ]}
            onChange={(word) =>
              store.set({ divisions: divisions.map((old, other) => (other === at ? word : old)) })
            }
          />
        ))}
      </div>
    </details>
  );
}
