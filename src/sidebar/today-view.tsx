/** Who is due, in the order of the day; hundreds of rows are drawn a windowful at a time. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TodayRow } from '../protocol';
import type { ViewProps } from './view-props';
import { isTyped, useKeys } from './keys';
import { DueRow } from './due-row';
import { foundBesides, shownSections, type DueSection } from './due-list';
import { Choice } from './field';
import { JobBanner } from './job-card';
import { Busy, TroubleCard } from './notices';
import { ReviewMany } from './review-many';
import { keyOf } from './state';
import { WhoAreYou } from './who-are-you';

/** Rows drawn at first, and how many more at a time. */
const WINDOW = 60;

export function TodayView({ panel, state }: ViewProps): JSX.Element {
  const { words, dueList } = panel;
  const { answer, trouble, isBusy } = state.today;
  const list = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(WINDOW);
  useEffect(() => setLimit(WINDOW), [state.whose, state.search]);
  // Whoever opened the page by key goes on by key.
  useLayoutEffect(() => {
    if (answer !== null && document.activeElement === document.body) {
      rowButtons(list.current)[0]?.focus();
    }
  }, [answer === null]);
  useLayoutEffect(() => {
    if (state.focusRow === null) return;
    rowButtons(list.current)
      .find(({ dataset }) => dataset['row'] === state.focusRow)
      ?.focus();
    panel.store.set({ focusRow: null });
  }, [state.focusRow, answer]);

  useKeys((event) => move(event, list.current, () => setLimit(limit + WINDOW)));

  const sections = shownSections(state);
  const besides = foundBesides(state);
  const inSight = sections.flatMap(({ rows }) => rows);
  const { doneToday } = answer ?? { doneToday: { touches: 0, reviews: 0 } };
  return (
    <div class="stack" ref={list}>
      <JobBanner panel={panel} state={state} />
      {state.me?.me === null && <WhoAreYou panel={panel} me={state.me} />}
      {answer !== null && (
        <p class="bar" aria-busy={isBusy}>
          <strong class="wide">{answer.todayText}</strong>
          <span class="tag done">
            {words.today.done({ count: doneToday.touches + doneToday.reviews })}
          </span>
        </p>
      )}
      <div class="bar">
        <Choice
          name="whose"
          label={words.today.whose}
          isLabelUnseen
          options={[
            { value: 'mine', word: words.today.mine },
            { value: 'team', word: words.today.team },
          ]}
          chosen={state.whose}
          choose={dueList.turnTo}
        />
        <input
          type="search"
          class="wide"
          aria-label={words.today.search}
          placeholder={words.today.searchShort}
          value={state.search}
          onInput={({ currentTarget }) => dueList.search(currentTarget.value)}
        />
      </div>
      {trouble && <TroubleCard trouble={trouble} words={words} again={() => void dueList.load()} />}
      {answer === null && isBusy && <Busy words={words} />}
      {answer !== null && state.search === '' && inSight.length > 0 && (
        <ReviewMany panel={panel} rows={inSight} />
      )}
      {windowed(sections, limit).map((section) => (
        <section key={section.section} class={`group ${section.section}`}>
          <h3>
            <span>{section.title}</span>
            <span>{section.count}</span>
          </h3>
          <ul>
            {section.rows.map((row) => (
              <DueRow key={keyOf(row)} row={row} panel={panel} state={state} />
            ))}
          </ul>
          {section.waiting > 0 && (
            <p class="quiet small">{words.today.waiting({ count: section.waiting })}</p>
          )}
          {section.beyond > 0 && (
            <p class="quiet small">{words.beyond({ count: section.beyond })}</p>
          )}
        </section>
      ))}
      {inSight.length > limit && (
        <More count={inSight.length - limit} words={words} show={() => setLimit(limit + WINDOW)} />
      )}
      {besides.length > 0 && (
        <section class="group">
          <h3>
            <span>{words.today.besides}</span>
            <span>{besides.length}</span>
          </h3>
          <ul>
            {besides.slice(0, WINDOW).map((row) => (
              <DueRow key={keyOf(row)} row={row} panel={panel} state={state} />
            ))}
          </ul>
        </section>
      )}
      {answer !== null && inSight.length + besides.length === 0 && (
        <div class="card calm stack">
          <p>
            {state.search === ''
              ? words.today.none
              : isBusy
                ? words.busy
                : words.today.noMatch({ text: state.search.trim() })}
          </p>
        </div>
      )}
      {inSight.length > 0 && <p class="help">{words.today.keys}</p>}
    </div>
  );
}

/** Draws more when it comes into sight, and when it is pressed. */
function More({
  count,
  words,
  show,
}: {
  readonly count: number;
  readonly words: ViewProps['panel']['words'];
  readonly show: () => void;
}): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) latest.current();
      },
      { rootMargin: '400px' },
    );
    if (button.current !== null) seen.observe(button.current);
    return () => seen.disconnect();
  }, [count]);
  return (
    <button ref={button} type="button" class="button" onClick={show}>
      {words.more({ count })}
    </button>
  );
}

interface WindowedSection extends DueSection {
  /** Behind the last row: those whom the list does not hold. */
  readonly beyond: number;
}

/** The first rows over all sections; their counts stay those of everybody. */
function windowed(sections: readonly DueSection[], limit: number): readonly WindowedSection[] {
  let left = limit;
  return sections.flatMap((section) => {
    if (left <= 0) return [];
    const rows: readonly TodayRow[] = section.rows.slice(0, left);
    left -= rows.length;
    const isWhole = rows.length === section.rows.length;
    return [{ ...section, rows, beyond: isWhole ? section.count - rows.length : 0 }];
  });
}

const rowButtons = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('button[data-row]') ?? []),
];

/** Up and down walk through the rows, `/` goes to the search. */
function move(event: KeyboardEvent, list: HTMLElement | null, drawMore: () => void): void {
  const { key, target } = event;
  if (key === '/' && !isTyped(event)) {
    event.preventDefault();
    list?.querySelector<HTMLElement>('input[type=search]')?.focus();
    return;
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  if (target instanceof Element && target.matches('[type=radio], [role=tab], .more *')) return;
  const rows = rowButtons(list);
  const at = rows.indexOf(target as HTMLElement) + (key === 'ArrowDown' ? 1 : -1);
  if (at >= rows.length - 1) drawMore();
  const next = rows[Math.max(0, at)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
