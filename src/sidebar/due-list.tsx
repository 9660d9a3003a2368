/** The customers of the due list or of a search, by section. Long lists are drawn in steps, since hundreds of rows take long. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { TodayRow } from '../protocol';
import { tagStyle } from './tag-style';
import type { ViewProps } from './view-props';
import { isTyping, useKeys } from './keys';
import { DueRow } from './due-row';
import {
  isFiltered,
  otherMatches,
  shownSections,
  type DueListSection,
} from './due-list-controller';
import { MoreRows } from './more-rows';
import { Busy, TroubleCard } from './notices';
import { PoolCard } from './pool-card';
import { ReviewMany } from './review-many';
import { rowKey, type SidebarState } from './state';
import { ToCompleteList } from './to-complete';

/** Rows drawn at first, and added in each step. */
const WINDOW = 60;

export interface DueListProps extends ViewProps {
  /** Holds the rows, and the search field if there is one. */
  readonly list: RefObject<HTMLDivElement | null>;
}

export function DueList({ panel, state, list }: DueListProps): JSX.Element {
  const { words, dueList } = panel;
  const { answer, trouble, isBusy } = state.today;
  const [limit, setLimit] = useState(WINDOW);
  useEffect(() => setLimit(WINDOW), [state.scope, state.search]);
  useRowFocus(list, { panel, state });
  useKeys((event) => moveFocus(event, list.current, () => setLimit(limit + WINDOW)));

  const sections = shownSections(state);
  const others = otherMatches(state);
  const rows = sections.flatMap((section) => section.rows);
  return (
    <>
      {trouble && (
        <TroubleCard trouble={trouble} words={words} onRetry={() => void dueList.load()} />
      )}
      {answer === null && isBusy && <Busy words={words} />}
      {answer !== null && state.search === '' && rows.length > 0 && (
        <ReviewMany panel={panel} rows={rows} />
      )}
      {windowed(sections, limit).map((section) => (
        <Section key={section.section} section={section} panel={panel} state={state} />
      ))}
      {rows.length > limit && (
        <MoreRows
          count={rows.length - limit}
          words={words}
          onShow={() => setLimit(limit + WINDOW)}
        />
      )}
      {(answer?.alongside ?? []).map(({ title, rows: theirs }) => (
        <section key={title} class="group">
          <h3>{title}</h3>
          <Rows rows={theirs} panel={panel} state={state} />
        </section>
      ))}
      {others.length > 0 && (
        <section class="group">
          <Heading title={words.today.besides} count={others.length} />
          <Rows rows={others.slice(0, WINDOW)} panel={panel} state={state} />
        </section>
      )}
      {answer?.resting && <p class="quiet small">{answer.resting}</p>}
      {answer?.goals.map((goal) => (
        <p key={goal} class="quiet small">
          {goal}
        </p>
      ))}
      {state.search === '' && <ToCompleteList panel={panel} state={state} />}
      {state.search === '' && <PoolCard panel={panel} state={state} />}
      {answer !== null && isEmpty(state, rows.length + others.length) && (
        <div class="card calm stack">
          <p>{emptyText({ panel, state })}</p>
        </div>
      )}
      {rows.length > 0 && <p class="help keys">{words.today.keys}</p>}
    </>
  );
}

/** Focuses the first row after opening by keyboard, and the row that the store asks for. */
function useRowFocus(list: RefObject<HTMLDivElement | null>, { panel, state }: ViewProps): void {
  const { answer } = state.today;
  useLayoutEffect(() => {
    if (answer !== null && !panel.isOnPhone && document.activeElement === document.body) {
      rowButtons(list.current)[0]?.focus();
    }
  }, [answer === null]);
  useLayoutEffect(() => {
    if (state.focusRow === null) return;
    const row = rowButtons(list.current).find(({ dataset }) => dataset['row'] === state.focusRow);
    row?.focus();
    // A customer who was just added comes with the next answer.
    if (row !== undefined || !state.today.isBusy) panel.store.set({ focusRow: null });
  }, [state.focusRow, answer]);
}

function Section({
  section,
  panel,
  state,
}: ViewProps & { readonly section: WindowedSection }): JSX.Element {
  const { words } = panel;
  return (
    <section class="group" style={tagStyle(section.colours)}>
      <Heading title={section.title} count={section.count} />
      <Rows rows={section.rows} panel={panel} state={state} />
      {section.waiting > 0 && <p class="quiet small">{section.waitingText}</p>}
      {section.unlisted > 0 && (
        <p class="quiet small">{words.beyond({ count: section.unlisted })}</p>
      )}
    </section>
  );
}

function Heading({
  title,
  count,
}: {
  readonly title: string;
  readonly count: number;
}): JSX.Element {
  return (
    <h3>
      <span>{title}</span>
      <span>{count}</span>
    </h3>
  );
}

function Rows({
  rows,
  panel,
  state,
}: ViewProps & { readonly rows: readonly TodayRow[] }): JSX.Element {
  return (
    <ul>
      {rows.map((row) => (
        <DueRow key={rowKey(row)} row={row} panel={panel} state={state} />
      ))}
    </ul>
  );
}

/** Where there is no customer at all, the card above says so: “nothing is due” would sound as if all were well. */
function isEmpty({ search, today }: SidebarState, shown: number): boolean {
  return shown === 0 && (search !== '' || today.answer?.noCustomers === '');
}

function emptyText({ panel, state }: ViewProps): string {
  const { words } = panel;
  if (isFiltered(state.divisions)) return words.today.noneOfThese;
  const othersDue = state.today.answer?.owners.othersDue ?? 0;
  if (state.search === '') {
    return othersDue > 0 ? words.today.othersDue({ count: othersDue }) : words.today.none;
  }
  return state.today.isBusy ? words.busy : words.today.noMatch({ text: state.search.trim() });
}

interface WindowedSection extends DueListSection {
  /** Customers that the answer counts but does not list; 0 until the last listed row is drawn. */
  readonly unlisted: number;
}

/** The first `limit` rows over all sections; the counts of the sections stay complete. */
function windowed(sections: readonly DueListSection[], limit: number): readonly WindowedSection[] {
  let left = limit;
  return sections.flatMap((section) => {
    if (left <= 0) return [];
    const rows: readonly TodayRow[] = section.rows.slice(0, left);
    left -= rows.length;
    const isComplete = rows.length === section.rows.length;
    return [{ ...section, rows, unlisted: isComplete ? section.count - rows.length : 0 }];
  });
}

const rowButtons = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('button[data-row]') ?? []),
];

/** Arrow keys move through the rows, `/` goes to the search field. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null, drawMore: () => void): void {
  const { key, target } = event;
  if (key === '/' && !isTyping(event)) {
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
