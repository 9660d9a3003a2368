/** What the page knows, in one place: whoever draws it hears of every change, once a turn. */

export interface Store<State> {
  get(): State;
  set(change: Partial<State>): void;
  /** Answers how to stop hearing. */
  hear(ear: () => void): () => void;
}

export function openStore<State extends object>(first: State): Store<State> {
  let state = first;
  const ears = new Set<() => void>();
  let isTold = true;
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      if (!isTold) return;
      isTold = false;
      queueMicrotask(() => {
        isTold = true;
        ears.forEach((ear) => ear());
      });
    },
    hear: (ear) => {
      ears.add(ear);
      return () => ears.delete(ear);
    },
  };
}
