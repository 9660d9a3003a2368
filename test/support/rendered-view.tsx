/** Renders views of the sidebar to HTML, without a browser. */
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { openSidePanel } from '../../src/sidebar/panel';
import type { SidebarState } from '../../src/sidebar/state';
import type { ViewProps } from '../../src/sidebar/view-props';
import { openScriptRun } from './script-run';

/** An answer that has arrived. */
export function loaded<Answer>(answer: Answer): {
  readonly answer: Answer;
  readonly trouble: null;
  readonly isBusy: false;
} {
  return { answer, trouble: null, isBusy: false };
}

const page = {
  hidden: false,
  addEventListener: () => undefined,
  documentElement: { lang: 'en' },
};

/** Gives each test of the file a page and a clock of its own. */
export function withFakePage(): void {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { document: page, window: page });
  });
  afterEach(() => jest.useRealTimers());
}

export function renderView(View: ComponentType<ViewProps>, state: Partial<SidebarState>): string {
  openScriptRun();
  const panel = openSidePanel('today', 'en');
  panel.store.set(state);
  return renderToString(<View panel={panel} state={panel.store.get()} />);
}
