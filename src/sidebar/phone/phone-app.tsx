/** The page for phones: one view at a time, what is not saved yet below it, and a bar for the thumb. */
import type { ComponentType, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CustomerView } from '../customer-view';
import { Foot } from '../foot';
import { showWhole, useFieldsInSight } from '../in-sight';
import { Icon } from './icons';
import { LinkNotice } from './link-notice';
import type { PhonePanel } from './phone-panel';
import { PhoneLog } from './phone-log';
import { FindView, PhoneToday } from './phone-lists';
import { PhoneSettings } from './phone-settings';
import { PhoneSnooze } from './phone-snooze';
import { NoSheet, NotSetUp, Waiting } from './phone-notices';
import type { PhoneProps } from './view-props';

export function PhoneApp({ panel }: { readonly panel: PhonePanel }): JSX.Element {
  const [, redraw] = useState({});
  // Before the first request is answered, so that no change of the stores is missed.
  useLayoutEffect(() => panel.store.subscribe(() => redraw({})), []);
  useLayoutEffect(() => panel.phone.subscribe(() => redraw({})), []);
  const scroller = useRef<HTMLElement>(null);
  useFieldsInSight(scroller);
  const props = { panel, state: panel.store.get(), here: panel.phone.get() };
  const { name, View } = viewOf(props);
  // Another customer's form begins at its top too, or a note would go to whoever cannot be seen.
  const whose = props.state.form?.customer.id;
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
    // The row that the list has just given the focus.
    document.activeElement?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  }, [name, whose]);
  return (
    <>
      <h1 class="unseen">{panel.words.heading}</h1>
      <main ref={scroller} onFocusIn={({ target }) => showWhole(target)}>
        {props.here.isReady && (
          <>
            <LinkNotice {...props} />
            <View {...props} />
          </>
        )}
      </main>
      <Waiting {...props} />
      <Foot panel={panel} state={props.state} />
      <Bar panel={panel} name={name} />
    </>
  );
}

type ViewName = 'refused' | 'today' | 'find' | 'add' | 'customer' | 'log' | 'snooze' | 'settings';

const VIEWS: Readonly<Record<ViewName, ComponentType<PhoneProps>>> = {
  refused: NoSheet,
  today: PhoneToday,
  find: FindView,
  add: CustomerView,
  customer: CustomerView,
  log: PhoneLog,
  snooze: PhoneSnooze,
  settings: PhoneSettings,
};

function viewOf({ panel, state, here }: PhoneProps): {
  readonly name: ViewName;
  readonly View: ComponentType<PhoneProps>;
} {
  const name = nameOfView({ panel, state, here });
  return { name, View: state.needsSetUp ? NotSetUp : VIEWS[name] };
}

function nameOfView({ panel, state, here }: PhoneProps): ViewName {
  if (panel.opened.refused !== '') return 'refused';
  if (here.snoozing !== null) return 'snooze';
  if (state.isAdding) return 'add';
  return state.view === 'today' && state.isFinding ? 'find' : state.view;
}

interface BarProps {
  readonly panel: PhonePanel;
  readonly name: ViewName;
}

function Bar({ panel, name }: BarProps): JSX.Element {
  const words = panel.phoneWords();
  const goes = {
    today: () => panel.show('today'),
    find: panel.find,
    log: panel.logNext,
    add: panel.add,
    settings: () => panel.show('settings'),
  };
  return (
    <nav class="thumb-bar" aria-label={panel.words.views}>
      {(['today', 'find', 'log', 'add', 'settings'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-current={name === each ? 'page' : undefined}
          onClick={goes[each]}
        >
          <Icon name={each} />
          {each === 'settings' ? words.settings : words.tabs[each]}
        </button>
      ))}
    </nav>
  );
}
