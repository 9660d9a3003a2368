/**
 * google.script.history over the history of the window around the page: what it pushes are entries of the browser, and the
 * page hears of it when a person goes back or on. Source: docs/platform.md §5.
 */

export interface HistoryOfFrame {
  readonly duebook: 'history';
  readonly how: 'push' | 'replace';
  readonly state: unknown;
  /** Null leaves the parameters of the address, an empty object clears them. */
  readonly params: Readonly<Record<string, string | readonly string[]>> | null;
  /** Null leaves the fragment, `''` clears it. */
  readonly hash: string | null;
}

/** What the handler of the page is given. */
export interface Moved {
  readonly state: unknown;
  readonly location: {
    readonly hash: string;
    readonly parameter: Readonly<Record<string, string>>;
    readonly parameters: Readonly<Record<string, readonly string[]>>;
  };
}

export function changeHistory({ how, state, params, hash }: HistoryOfFrame): void {
  const url = new URL(location.href);
  if (params !== null) {
    const pairs = Object.entries(params).flatMap(([name, value]) =>
      [value].flat().map((each) => [name, each] as [string, string]),
    );
    url.search = new URLSearchParams(pairs).toString();
  }
  if (hash !== null) url.hash = hash;
  if (how === 'push') history.pushState(state, '', url);
  else history.replaceState(state, '', url);
}

export function onHistory(tell: (moved: Moved) => void): void {
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    const { searchParams, hash } = new URL(location.href);
    const names = [...new Set(searchParams.keys())];
    const parameters = Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]));
    const parameter = Object.fromEntries(names.map((name) => [name, searchParams.get(name) ?? '']));
    tell({ state, location: { hash: hash.slice(1), parameter, parameters } });
  });
}
