/** The store of the sidebar. */
import { openStore } from '../../src/sidebar/store';

describe('openStore', () => {
  it('openStore notifies subscribers once for all changes of one turn', async () => {
    const store = openStore({ a: 1, b: 1 });
    const listener = jest.fn();
    store.subscribe(listener);
    store.set({ a: 2 });
    store.set({ b: 2 });
    expect(listener).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(listener).toHaveBeenCalledTimes(1);
    store.set({ a: 3 });
    await Promise.resolve();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(store.get()).toEqual({ a: 3, b: 2 });
  });

  it('no longer notifies a subscriber who has left', async () => {
    const store = openStore({ a: 1 });
    const listener = jest.fn();
    store.subscribe(listener)();
    store.set({ a: 2 });
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
  });
});
