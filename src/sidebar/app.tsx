/** The whole page: one view at a time, with tabs above and pending changes below. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CustomerView } from './customer-view';
import { FirstRunView } from './first-run-view';
import { Foot } from './foot';
import { showWhole, useFieldsInSight } from './in-sight';
import { isField, isTyping, useKeys } from './keys';
import { LogView } from './log-view';
import type { SidePanel } from './panel';
import { SettingsView } from './settings-view';
import type { ViewName } from './state';
import { TodayView } from './today-view';
import type { ViewProps } from './view-props';

const VIEWS: readonly ViewName[] = ['today', 'customer', 'log', 'settings'];
const COMPONENTS = {
  today: TodayView,
  customer: CustomerView,
  log: LogView,
  settings: SettingsView,
};

export function SidebarApp({ panel }: { readonly panel: SidePanel }): JSX.Element {
  const [, redraw] = useState({});
  // Before the first request is answered, so that no change of the store is missed.
  useLayoutEffect(() => panel.store.subscribe(() => redraw({})), []);
  useKeys((event) => pressedAnywhere(event, panel));
  const scroller = useRef<HTMLElement>(null);
  useFieldsInSight(scroller);
  const state = panel.store.get();
  const View = state.needsSetUp ? FirstRunView : COMPONENTS[state.view];
  return (
    <>
      <h1 class="unseen">{panel.words.heading}</h1>
      <Tabs panel={panel} state={state} />
      <main ref={scroller} onFocusIn={({ target }) => showWhole(target)}>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
          <View panel={panel} state={state} />
        </div>
      </main>
      <Foot panel={panel} state={state} />
    </>
  );
}

/** Tabs as ARIA defines them: only the chosen one is reached by Tab, the others by arrow keys. */
function Tabs({ panel, state }: ViewProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: VIEWS.length - 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (VIEWS.indexOf(state.view) + step) % VIEWS.length;
    panel.show(VIEWS[at] ?? 'today');
    list.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div role="tablist" aria-label={panel.words.views} ref={list} onKeyDown={onKey}>
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

/** Ctrl+Z undoes the last saved change and N adds a customer, unless a text field has the focus. */
function pressedAnywhere(event: KeyboardEvent, { store, outbox, add }: SidePanel): void {
  const { posts, view, needsSetUp } = store.get();
  if (event.key.toLowerCase() === 'n' && view !== 'log' && !needsSetUp && !isTyping(event)) {
    event.preventDefault();
    add();
    return;
  }
  if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !isField(event)) {
    const last = [...posts]
      .reverse()
      .find(({ status, undo }) => status === 'done' && undo !== null);
    if (last === undefined) return;
    event.preventDefault();
    outbox.undo(last.key);
  }
}
