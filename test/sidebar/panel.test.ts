/** The side panel as a whole: moving between customers, the list and the log form. */
import { openSidePanel } from '../../src/sidebar/panel';
import { openScriptRun } from '../support/script-run';
import { aCustomerAnswer, aRow, aToday } from '../support/sidebar';

const page = { hidden: false, addEventListener: () => undefined, documentElement: { lang: 'en' } };
const ROWS = ['c1', 'c2', 'c3'].map((id) => aRow({ id }));

function open() {
  Object.assign(globalThis, { document: page, window: page });
  const script = openScriptRun();
  const panel = openSidePanel('today', 'en');
  panel.store.set({ today: { answer: aToday(ROWS), trouble: null, isBusy: false } });
  return { script, panel, state: () => panel.store.get() };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('openSidePanel', () => {
  it('openSidePanel focuses the row below when a customer is snoozed, or above at the end of the list', () => {
    const { panel, state } = open();
    panel.snooze(ROWS[0]!, 'day', 'Busy');
    expect(state()).toMatchObject({ focusRow: 'c2', openRow: null });
    panel.snooze(ROWS[2]!, 'day', 'Busy');
    expect(state().focusRow).toBe('c2');
  });

  it('openSidePanel opens the log form at once and adds the details when they arrive', async () => {
    const { script, panel, state } = open();
    panel.openLog(ROWS[1]);
    expect(state()).toMatchObject({ view: 'log', form: { customer: { id: 'c2' }, details: null } });
    await script.answer(aCustomerAnswer({ id: 'c2' }));
    expect(state().form?.details?.customer.id).toBe('c2');
  });

  it('openSidePanel returns to the list after saving, with the next row focused', () => {
    const { panel, state } = open();
    panel.openLog(ROWS[0]);
    panel.log.update({ kind: 'review' });
    panel.log.keepNeedAndClose();
    panel.saveLog();
    expect(state()).toMatchObject({ view: 'today', form: null, focusRow: 'c2' });
  });

  it('openSidePanel stays in the form if an answer is missing', () => {
    const { panel, state } = open();
    panel.openLog(ROWS[0]);
    panel.saveLog();
    expect(state()).toMatchObject({ view: 'log', form: { trouble: { field: 'outcome' } } });
  });

  it('openSidePanel loads options and user at the start, and takes over the language of the file', async () => {
    const { script, panel, state } = open();
    panel.start();
    const asked = () => script.asked[script.asked.length - 1]?.['ask'];
    while (asked() !== 'offers') await script.answer({ outcome: 'none' });
    await script.answer({ outcome: 'offers', language: 'zh', outcomes: [] });
    expect(state().language).toBe('zh');
    expect(asked()).toBe('me');
    await script.answer({ outcome: 'me', me: null, isManager: false, team: ['Ana'] });
    expect(state().me?.team).toEqual(['Ana']);
  });
});
