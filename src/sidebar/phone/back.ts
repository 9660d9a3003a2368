/**
 * Back on a phone leads to the view before. Only google.script.history reaches the browser's history from inside Google's frame
 * (docs/platform.md §5), and it cannot take an entry away: so views that are over, such as a form that was saved, leave an entry
 * behind, which the next view takes.
 */
import { isSamePlace, type Place } from './places';

/** google.script.history. */
export interface PageHistory {
  push(state: object, params: null, hash: null): void;
  replace(state: object, params: null, hash: null): void;
  setChangeHandler(handler: (moved: { readonly state: unknown }) => void): void;
}

export interface Views {
  /** What is shown; null while that is not known. */
  readonly place: () => Place | null;
  readonly go: (place: Place) => void;
  /** True of a form that was saved or left empty: Back does not lead there. */
  readonly isOver: (place: Place) => boolean;
}

interface Entry {
  /** Which opening of the page made it: entries outlive a reload. */
  readonly page: string;
  readonly at: number;
  readonly place: Place;
}

/** Returns what looks at the page after each change of it. */
export function openBack(history: PageHistory, { place, go, isOver }: Views): () => void {
  const page = String(Math.random());
  /** The views that Back leads through, what is shown at last; never more than entries of the browser. */
  let trail: readonly Place[] = [];
  let at = 0;
  const keep = (shown: Place, isNew: boolean): void => {
    if (isNew) at += 1;
    const entry: Entry = { page, at, place: shown };
    history[isNew ? 'push' : 'replace'](entry, null, null);
  };
  history.setChangeHandler(({ state }) => {
    const entry = state as Entry | null;
    if (entry === null || entry.page !== page) {
      // Of an earlier opening, or of before the page.
      if (entry?.place !== undefined) trail = [entry.place];
    } else if (entry.at > at) {
      trail = [...trail, entry.place];
      ({ at } = entry);
    } else {
      trail = trail.slice(0, Math.max(1, trail.length - (at - entry.at)));
      ({ at } = entry);
    }
    const shown = trail[trail.length - 1];
    if (shown !== undefined) go(shown);
  });
  return () => {
    const shown = place();
    const last = trail[trail.length - 1];
    if (shown === null || (last !== undefined && isSamePlace(shown, last))) return;
    let before = trail;
    let top = last;
    while (top !== undefined && isOver(top)) {
      before = before.slice(0, -1);
      top = before[before.length - 1];
    }
    trail = top !== undefined && isSamePlace(shown, top) ? before : [...before, shown];
    keep(shown, trail.length - 1 > at);
  };
}
