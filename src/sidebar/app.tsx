/** Everything on the page: the views as tabs, and below them what is on its way. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CustomerView } from './customer-view';
import { FirstRunView } from './first-run-view';
import { Foot } from './foot';
import { isField, useKeys } from './keys';
import { LogView } from './log-view';
import type { Panel } from './panel';
import { SettingsView } from './settings-view';
import type { View } from './state';
import { TodayView } from './today-view';
import type { ViewProps } from './view-props';

const VIEWS: readonly View[] = ['today', 'customer', 'log', 'settings'];
const DRAWN = { today: TodayView, customer: CustomerView, log: LogView, settings: SettingsView };

export function App({ panel }: { readonly panel: Panel }): JSX.Element {
  const [, redraw] = useState({});
  // At once: what is asked for first must not change unheard.
  useLayoutEffect(() => panel.store.hear(() => redraw({})), []);
  useKeys((event) => pressed(event, panel));
  const state = panel.store.get();
  const View = state.needsSetUp ? FirstRunView : DRAWN[state.view];
  return (
    <>
      <h1 class="unseen">{panel.words.heading}</h1>
      <Tabs panel={panel} state={state} />
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
          <View panel={panel} state={state} />
        </div>
      </main>
      <Foot panel={panel} state={state} />
    </>
  );
}

/** Tabs as ARIA has them: one of them in the order of Tab, the others by arrow. */
function Tabs({ panel, state }: ViewProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: VIEWS.length - 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (VIEWS.indexOf(state.view) + step) % VIEWS.length;
    panel.show(VIEWS[at] ?? 'today');
    list.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div role="tablist" aria-label={panel.words.views} ref={list} onKeyDown={turn}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-controls="view"
          aria-selected={state.view === view}
          tabIndex={state.view === view ? 0 : -1}
          onClick={() => panel.show(view)}
        >
          {panel.words.tabs[view]}
        </button>
      ))}
    </div>
  );
}

/** Keys that mean the same in every view, unless a field wants them for itself. */
function pressed(event: KeyboardEvent, { store, outbox }: Panel): void {
  const { posts } = store.get();
  if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !isField(event)) {
    const last = [...posts]
      .reverse()
      .find(({ status, takeBack }) => status === 'done' && takeBack !== null);
    if (last === undefined) return;
    event.preventDefault();
    outbox.undo(last.key);
  }
}
