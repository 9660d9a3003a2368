/** The view before the workbook is set up, rendered to HTML. */
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FirstRunView } from '../../src/sidebar/first-run-view';
import { openSidePanel } from '../../src/sidebar/panel';
import type { SidebarState } from '../../src/sidebar/state';
import type { ViewProps } from '../../src/sidebar/view-props';
import { openScriptRun } from '../support/script-run';
import { words } from '../support/sidebar';

const loaded = <Answer,>(answer: Answer) => ({ answer, trouble: null, isBusy: false });

function render(View: ComponentType<ViewProps>, state: Partial<SidebarState>): string {
  openScriptRun();
  const panel = openSidePanel('today', 'en');
  panel.store.set(state);
  return renderToString(<View panel={panel} state={panel.store.get()} />);
}

const page = {
  hidden: false,
  addEventListener: () => undefined,
  documentElement: { lang: 'en' },
};

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { document: page, window: page });
});
afterEach(() => jest.useRealTimers());

describe('FirstRunView', () => {
  it('FirstRunView shows each column with its field, and what is not read apart', () => {
    const column = { example: '', field: '', isJoined: false };
    const proposal = loaded({
      outcome: 'proposal',
      sheet: 'Leads',
      isList: true,
      columns: [
        { ...column, column: 0, heading: 'A: Client', field: 'company', example: 'Acme' },
        { ...column, column: 1, heading: 'B: Colour' },
        { ...column, column: 2, heading: 'C: First Name', isJoined: true },
      ],
      fields: [{ code: 'company', word: 'Company' }],
      joined: [],
      added: ['Grade'],
      sheets: ['Journal'],
      notes: ['2 of 2 customers have no grade.'],
    } as const);
    const html = render(FirstRunView, { proposal });
    expect(html).toContain('A: Client · Acme');
    expect(html).toContain(`>${words.firstRun.joined}<`);
    expect(html).toContain('1 column not read, left as it is: B: Colour<');
    expect(html).toContain('2 of 2 customers have no grade.');
    expect(html).not.toContain(words.firstRun.noName);
    const unknown = loaded({ ...proposal.answer, isList: false });
    expect(render(FirstRunView, { proposal: unknown })).toContain(words.firstRun.noName);
  });
});
