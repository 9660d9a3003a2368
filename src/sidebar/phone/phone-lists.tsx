/** Who is due, and the search over all customers. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { DueList } from '../due-list';
import { JobBanner } from '../job-card';
import { DayBar, DivisionFilter, SearchField, Whose } from '../today-bars';
import { WhoAreYou } from '../who-are-you';
import type { PhoneProps } from './view-props';

export function PhoneToday(props: PhoneProps): JSX.Element {
  const { panel, state } = props;
  const list = useRef<HTMLDivElement>(null);
  return (
    <div class="stack" ref={list}>
      <DayBar panel={panel} state={state} />
      <JobBanner panel={panel} state={state} />
      {state.me?.me === null && <WhoAreYou panel={panel} me={state.me} />}
      <div class="bar above">
        <Whose panel={panel} state={state} />
        <DivisionFilter panel={panel} state={state} />
      </div>
      <DueList panel={panel} state={state} list={list} />
    </div>
  );
}

export function FindView(props: PhoneProps): JSX.Element {
  const { panel, state } = props;
  const words = panel.phoneWords();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.querySelector('input')?.focus(), []);
  return (
    <div class="stack" ref={list}>
      <h2>{words.find}</h2>
      <SearchField panel={panel} state={state} />
      {state.search.trim() === '' ? (
        <p class="quiet">{words.findHint}</p>
      ) : (
        <DueList panel={panel} state={state} list={list} />
      )}
    </div>
  );
}
