/** The side panel as a whole: moving between customers, the list and the log form. */
import { openSidePanel } from '../../src/sidebar/panel';
import { openScriptRun } from '../support/script-run';
import { aCustomerAnswer, aRow, aToday } from '../support/sidebar';

const page = { hidden: false, addEventListener: () => undefined, documentElement: { lang: 'en' } };
const ROWS = ['c1', 'c2', 'c3'].map((id) => aRow({ id }));

function open(window: object = page) {
  Object.assign(globalThis, { document: page, window });
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
    panel.snooze(ROWS[0]!, { length: 'day', reason: 'Busy' });
    expect(state()).toMatchObject({ focusRow: 'c2', openRow: null });
    panel.snooze(ROWS[2]!, { length: 'day', reason: 'Busy' });
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

  it('openSidePanel reads the list again on coming back to a sheet that was empty, and leaves a filled one', async () => {
    const heard: (() => void)[] = [];
    const addEventListener = (name: string, hear: () => void): void => {
      if (name === 'focus') heard.push(hear);
    };
    const { script, panel } = open({ ...page, addEventListener });
    const focus = (): void => heard.forEach((hear) => hear());
    const asksForToday = (): boolean => JSON.stringify(script.asked).includes('"today"');
    focus();
    panel.show('today');
    // Which row is selected is asked at once.
    await script.answer({ outcome: 'none' });
    expect(asksForToday()).toBe(false);
    const empty = { ...aToday([]), noCustomers: 'There is no customer.' };
    panel.store.set({ today: { answer: empty, trouble: null, isBusy: false } });
    focus();
    await jest.advanceTimersByTimeAsync(0);
    expect(asksForToday()).toBe(true);
  });

  it('openSidePanel stays in the form if an answer is missing', () => {
    const { panel, state } = open();
    panel.openLog(ROWS[0]);
    panel.saveLog();
    expect(state()).toMatchObject({ view: 'log', form: { trouble: { field: 'outcome' } } });
  });

  it('openSidePanel asks for all it shows at first in one call, and takes over the language of the file', async () => {
    const { script, panel, state } = open();
    panel.start();
    await script.answer([
      aToday(ROWS),
      { outcome: 'offers', language: 'zh', outcomes: [] },
      { outcome: 'me', me: null, isManager: false, team: ['Ana'] },
      { outcome: 'job' },
      { outcome: 'none' },
    ]);
    expect(script.calls).toEqual([['today', 'offers', 'me', 'job', 'customer']]);
    expect(state()).toMatchObject({ language: 'zh', me: { team: ['Ana'] } });
  });

  it('a saved change and the list after it take one call, also for the customer in the Customer view', async () => {
    const { script, panel, state } = open();
    panel.snooze(ROWS[0]!, { length: 'day', reason: 'Busy' });
    const done = { outcome: 'done', message: 'Snoozed.', undo: 'e-1', again: false, warnings: [] };
    await script.answer([done, aToday(ROWS.slice(1))]);
    expect(script.calls).toEqual([['snooze', 'today']]);
    expect(state().today.answer?.sections[0]?.rows).toHaveLength(2);
    expect([...state().hidden]).toEqual([]);
    panel.showCustomer(ROWS[1]!);
    await script.answer(aCustomerAnswer({ id: 'c2' }));
    panel.snooze(ROWS[1]!, { length: 'day', reason: 'Busy' });
    await jest.advanceTimersByTimeAsync(0);
    expect(script.calls.slice(2)).toEqual([['snooze', 'today', 'customer']]);
  });

  it('Enter opens the only customer that a search has found, and waits for the answer if none is listed', async () => {
    const { script, panel, state } = open();
    panel.dueList.search('far away');
    panel.openFirstMatch();
    await script.answer(aToday([], { found: [aRow({ id: 'c9', name: 'Far Away' })] }));
    expect(state()).toMatchObject({ openRow: 'c9', focusRow: 'c9' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(script.calls).toEqual([['today']]);
  });
});
