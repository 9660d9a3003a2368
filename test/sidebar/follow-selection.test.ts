/** Polling for the selected row: how often, when not, and what a new selection does. */
import { followSelection } from '../../src/sidebar/follow-selection';
import type { SidebarState } from '../../src/sidebar/state';
import { aCustomerAnswer, openSidebarTest } from '../support/sidebar';

const page = { hidden: false, addEventListener: () => undefined };

function open(state: Partial<SidebarState> = { view: 'customer' }) {
  const test = openSidebarTest(state);
  const onSelected = jest.fn();
  const follower = followSelection(test.context, onSelected);
  return { ...test, onSelected, follower };
}

beforeEach(() => {
  jest.useFakeTimers();
  page.hidden = false;
  Object.assign(globalThis, { document: page, window: page });
});
afterEach(() => jest.useRealTimers());

describe('followSelection', () => {
  it('followSelection asks after 2 seconds, then every 2.5, 3.1 … and at most 10 seconds while nothing moves', async () => {
    const { script } = open();
    const countAfter = async (ms: number) => {
      await jest.advanceTimersByTimeAsync(ms);
      return script.asked.length;
    };
    expect(await countAfter(1_999)).toBe(0);
    expect(await countAfter(1)).toBe(1);
    await script.answer(aCustomerAnswer());
    expect(await countAfter(1_999)).toBe(1);
    expect(await countAfter(1)).toBe(2);
    for (let poll = 0; poll < 12; poll++) {
      await script.answer({ outcome: 'same' });
      await jest.advanceTimersByTimeAsync(10_000);
    }
    expect(script.asked).toHaveLength(14);
    expect(script.asked[2]).toEqual({ ask: 'customer', selected: true, shown: 'c1' });
  });

  it('followSelection reports a customer who is selected, but not the first one if a customer is open', async () => {
    const { script, onSelected, follower } = open({
      view: 'customer',
      customer: { answer: aCustomerAnswer({ id: 'c9' }), trouble: null, isBusy: false },
    });
    follower.lookNow();
    await script.answer(aCustomerAnswer({ id: 'c1' }));
    expect(onSelected).not.toHaveBeenCalled();
    follower.lookNow();
    await script.answer(aCustomerAnswer({ id: 'c2' }));
    expect(onSelected).toHaveBeenCalledWith(aCustomerAnswer({ id: 'c2' }));
  });

  it('followSelection does not ask while the page is hidden or the workbook is not set up', async () => {
    page.hidden = true;
    const hidden = open();
    const notSetUp = open({ view: 'customer', needsSetUp: true });
    await jest.advanceTimersByTimeAsync(30_000);
    expect([hidden.script.asked, notSetUp.script.asked]).toEqual([[], []]);
  });

  it('followSelection asks once in Today, to know the initial selection, and then no more', async () => {
    const { script } = open({ view: 'today' });
    await jest.advanceTimersByTimeAsync(2_000);
    await script.answer({ outcome: 'none' });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(script.asked).toEqual([{ ask: 'customer', selected: true }]);
  });

  it('followSelection does not ask while another call is running', async () => {
    const { script, follower, context } = open();
    follower.lookNow();
    await script.answer({ outcome: 'none' });
    void context.server.ask('me', {});
    follower.lookNow();
    await jest.advanceTimersByTimeAsync(0);
    expect(script.asked.map(({ ask }) => ask)).toEqual(['customer', 'me']);
  });
});
