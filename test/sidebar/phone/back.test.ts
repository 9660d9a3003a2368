/** Back on the page for phones, over a history of the browser that the test goes back in. */
import { done, log, openPhonePage as open, previewed, ROWS } from '../../support/phone-page';
import { aCustomerAnswer, aToday } from '../../support/sidebar';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('Back', () => {
  /** The browser's history, as google.script.history shows it; the page is opened at its first entry. */
  function openHistory() {
    const entries: object[] = [{}];
    let at = 0;
    let tell: (moved: { readonly state: unknown }) => void = () => undefined;
    return {
      push: (state: object) => {
        at += 1;
        entries.splice(at, entries.length, state);
      },
      replace: (state: object) => void entries.splice(at, 1, state),
      setChangeHandler: (handler: typeof tell) => {
        tell = handler;
      },
      back: async () => {
        at -= 1;
        tell({ state: entries[at] });
        await jest.advanceTimersByTimeAsync(0);
      },
      on: async () => {
        at += 1;
        tell({ state: entries[at] });
        await jest.advanceTimersByTimeAsync(0);
      },
      isAtStart: () => at === 0,
    };
  }

  it('leads to the view before, with what was typed, and then on again', async () => {
    const history = openHistory();
    const { panel, script, state, here } = await open({ history });
    panel.openLog(ROWS[0]);
    await jest.advanceTimersByTimeAsync(0);
    await script.answer([previewed, aCustomerAnswer({ id: 'c1' })]);
    panel.log.update({ note: 'Half' });
    panel.openSnooze(ROWS[0]!);
    await jest.advanceTimersByTimeAsync(0);
    panel.show('settings');
    await jest.advanceTimersByTimeAsync(0);

    await history.back();
    expect(here().snoozing?.id).toBe('c1');
    await history.back();
    expect(here().snoozing).toBeNull();
    expect(state()).toMatchObject({ view: 'log', form: { draft: { note: 'Half' } } });
    await history.back();
    expect(state().view).toBe('today');
    expect(history.isAtStart()).toBe(true);
    await history.on();
    expect(state()).toMatchObject({ view: 'log', form: { customer: { id: 'c1' } } });
  });

  it('does not lead to a form that was saved, and leaves the page from the first view', async () => {
    const history = openHistory();
    const { panel, script, state } = await open({ ...log('c1'), history });
    panel.log.update({ outcome: 'reached' });
    panel.saveLog();
    await script.answer([done, aToday(ROWS.slice(1)), previewed, aCustomerAnswer({ id: 'c2' })]);
    await jest.advanceTimersByTimeAsync(0);
    expect(state().form?.customer.id).toBe('c2');
    expect(history.isAtStart()).toBe(true);

    panel.show('today');
    await jest.advanceTimersByTimeAsync(0);
    panel.openLog(ROWS[2]);
    await jest.advanceTimersByTimeAsync(0);
    await script.answer([previewed, aCustomerAnswer({ id: 'c3' })]);
    panel.log.update({ outcome: 'reached' });
    panel.saveLog();
    await script.answer([done, aToday(ROWS.slice(1, 2))]);
    await jest.advanceTimersByTimeAsync(0);
    expect(state().view).toBe('today');
    await history.back();
    expect(state().form?.customer.id).toBe('c2');
    await history.back();
    expect(history.isAtStart()).toBe(true);
  });

  it('leads back from a customer whose answer is still on its way', async () => {
    const history = openHistory();
    const { panel, state } = await open({ history });
    panel.find();
    await jest.advanceTimersByTimeAsync(0);
    panel.showCustomer(ROWS[1]!);
    await jest.advanceTimersByTimeAsync(0);
    expect(state().customer).toMatchObject({ answer: null, isBusy: true });

    await history.back();
    expect(state()).toMatchObject({ view: 'today', isFinding: true });
    await history.back();
    expect(state()).toMatchObject({ view: 'today', isFinding: false });
    expect(history.isAtStart()).toBe(true);
  });

  it('takes one step for a customer without an ID, who is known by the row until the answer', async () => {
    const history = openHistory();
    const { panel, script, state } = await open({ history });
    panel.showCustomer({ id: '', row: 4, name: 'New' });
    await jest.advanceTimersByTimeAsync(0);
    await script.answer(aCustomerAnswer({ id: 'c9', row: 4 }));
    await jest.advanceTimersByTimeAsync(0);
    expect(state().customer.answer?.customer.id).toBe('c9');

    await history.back();
    expect(state().view).toBe('today');
    expect(history.isAtStart()).toBe(true);
  });

  it('does not lead to the form for a new customer whose fields were cleared', async () => {
    const history = openHistory();
    const { panel, state } = await open({ history });
    panel.add();
    await jest.advanceTimersByTimeAsync(0);
    panel.store.set({ newCustomer: { company: '' } });
    panel.show('settings');
    await jest.advanceTimersByTimeAsync(0);

    await history.back();
    expect(state().view).toBe('today');
    expect(history.isAtStart()).toBe(true);
  });
});
