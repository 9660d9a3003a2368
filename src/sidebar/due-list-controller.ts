/**
 * The due list: loading it, searching it, and hiding customers as soon as they are dealt with, while
 * the sheet is still being written.
 */
import type { Today, TodayRow } from '../protocol';
import { resolveReply, type SidebarContext } from './resolve-reply';
import { rowKey, type SidebarState } from './state';

export interface DueListController {
  load(): Promise<void>;
  readonly setScope: (scope: SidebarState['scope']) => void;
  /** Filters the loaded rows at once, and asks for all others when typing pauses. */
  search(text: string): void;
  /** Searches at once, and opens the first customer that is found. */
  openWhenFound(): void;
}

const TYPING_PAUSE_MS = 450;

export function openDueListController(context: SidebarContext): DueListController {
  const { store, server } = context;
  let latestRequest = 0;
  let searchTimer: ReturnType<typeof setTimeout> | undefined;
  /** The first row of the answer is opened, since Enter was pressed before it came. */
  const openFirst = (): void => {
    const [first] = [
      ...shownSections(store.get()).flatMap(({ rows }) => rows),
      ...otherMatches(store.get()),
    ];
    if (first !== undefined) store.set({ openRow: rowKey(first), focusRow: rowKey(first) });
  };
  const load = async (): Promise<void> => {
    const request = ++latestRequest;
    const { scope, isScopeChosen, search, today } = store.get();
    store.set({ today: { ...today, isBusy: true } });
    const question = {
      // Asked for as `mine` again, which may have become true by now.
      scope: isScopeChosen ? scope : 'mine',
      ...(isScopeChosen && scope === 'mine' && { isChosen: true }),
      ...(search.trim() !== '' && { search: search.trim() }),
    } as const;
    const resolved = resolveReply(await server.ask('today', question), context);
    // A later request is under way; its answer counts.
    if (request !== latestRequest) return;
    const { today: before, posts } = store.get();
    if ('trouble' in resolved) {
      store.set({ today: { ...before, trouble: resolved.trouble, isBusy: false } });
      return;
    }
    const sending = posts.filter(({ status }) => status === 'sending');
    store.set({
      needsSetUp: false,
      scope: resolved.answer.scope,
      today: { answer: resolved.answer, trouble: null, isBusy: false },
      hidden: new Set(sending.flatMap(({ hides }) => hides)),
    });
  };
  return {
    load,
    setScope: (scope) => {
      store.set({ scope, isScopeChosen: true, openRow: null });
      void load();
    },
    search: (text) => {
      store.set({ search: text });
      clearTimeout(searchTimer);
      searchTimer = setTimeout(() => void load(), TYPING_PAUSE_MS);
    },
    openWhenFound: () => {
      if (store.get().search.trim() === '') return;
      clearTimeout(searchTimer);
      void load().then(openFirst);
    },
  };
}

export type DueListSection = Today['sections'][number];

/** The sections to draw: hidden customers and rows that do not match the search are left out. */
export function shownSections({
  today,
  hidden,
  search,
  divisions,
}: SidebarState): readonly DueListSection[] {
  const needle = search.trim().toLowerCase();
  const isLimited = needle !== '' || isFiltered(divisions);
  return (today.answer?.sections ?? []).flatMap((section) => {
    const rows = section.rows.filter(
      (row) => !hidden.has(row.id) && matches(row, needle) && isOf(row, divisions),
    );
    const hiddenCount = section.rows.filter(({ id }) => hidden.has(id)).length;
    if (rows.length === 0) return [];
    const count = isLimited ? rows.length : section.count - hiddenCount;
    return [{ ...section, count, rows }];
  });
}

/** Search results that are not in the sections above, due or not. */
export function otherMatches(state: SidebarState): readonly TodayRow[] {
  if (state.search.trim() === '') return [];
  const shown = new Set(shownSections(state).flatMap(({ rows }) => rows.map(rowKey)));
  return (state.today.answer?.found ?? []).filter((row) => !shown.has(rowKey(row)));
}

/** Whether the list is limited to some of the four divisions. */
export function isFiltered(divisions: SidebarState['divisions']): boolean {
  return divisions.some((word) => word !== '');
}

function isOf(row: TodayRow, divisions: readonly string[]): boolean {
  return divisions.every((word, at) => word === '' || row.divisions[at] === word);
}

function matches(row: TodayRow, needle: string): boolean {
  if (needle === '') return true;
  const { name, contact, why, nextStep, owner, phone, email } = row;
  return [name, contact, why, nextStep, owner, phone, email].some((text) =>
    text.toLowerCase().includes(needle),
  );
}

/** Key of the row to focus when this one leaves the list: the one below, else the one above. */
export function neighbourKey(state: SidebarState, key: string): string | null {
  const keys = shownSections(state).flatMap(({ rows }) => rows.map(rowKey));
  const at = keys.indexOf(key);
  return at < 0 ? (keys[0] ?? null) : (keys[at + 1] ?? keys[at - 1] ?? null);
}
