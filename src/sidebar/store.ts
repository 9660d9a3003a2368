/** The state of the page in one place; subscribers are notified once per batch of changes. */

export interface Store<State> {
  get(): State;
  set(change: Partial<State>): void;
  /** Returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export function openStore<State extends object>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  let isScheduled = false;
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      if (isScheduled) return;
      isScheduled = true;
      queueMicrotask(() => {
        isScheduled = false;
        listeners.forEach((listener) => listener());
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
