/** The day: what needs attention, whose list it is, and who is due. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ViewProps } from './view-props';
import { DueList } from './due-list';
import { DayBar, DivisionFilter, SearchBar } from './today-bars';
import { JobBanner } from './job-card';
import { MissingColumns, SetUpNotes } from './missing-columns';
import { OwnersCard } from './owners-card';
import { WhoAreYou } from './who-are-you';

export function TodayView({ panel, state }: ViewProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div class="stack" ref={list}>
      <JobBanner panel={panel} state={state} />
      {state.me?.me === null && <WhoAreYou panel={panel} me={state.me} />}
      <SetUpNotes panel={panel} state={state} />
      <MissingColumns panel={panel} state={state} />
      <OwnersCard panel={panel} state={state} />
      <DayBar panel={panel} state={state} />
      <SearchBar panel={panel} state={state} />
      <DivisionFilter panel={panel} state={state} />
      <DueList panel={panel} state={state} list={list} />
    </div>
  );
}
