/** Today's list: asked for, searched, and what leaves it at once while the sheet is still being told. */
import type { Today, TodayRow } from '../protocol';
import { settleAnswer, type SidebarContext } from './settle-answer';
import { keyOf, type State } from './state';

export interface DueList {
  load(): Promise<void>;
  readonly turnTo: (whose: State['whose']) => void;
  /** What is in sight is filtered at once; everybody else is asked for when typing rests. */
  search(text: string): void;
}

const TYPING_RESTS_MS = 450;

export function openDueList(context: SidebarContext): DueList {
  const { store, server } = context;
  let asked = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const load = async (): Promise<void> => {
    const mine = ++asked;
    const { whose, search, today } = store.get();
    store.set({ today: { ...today, isBusy: true } });
    const question = search.trim() === '' ? { whose } : { whose, search: search.trim() };
    const settled = settleAnswer(await server.ask('today', question), context);
    // A newer question is on its way: its answer counts.
    if (mine !== asked) return;
    const { today: before, posts } = store.get();
    if ('trouble' in settled) {
      store.set({ today: { ...before, trouble: settled.trouble, isBusy: false } });
      return;
    }
    const sending = posts.filter(({ status }) => status === 'sending');
    store.set({
      needsSetUp: false,
      today: { answer: settled.answer, trouble: null, isBusy: false },
      hidden: new Set(sending.flatMap(({ hides }) => hides)),
    });
  };
  return {
    load,
    turnTo: (whose) => {
      store.set({ whose, openRow: null });
      void load();
    },
    search: (text) => {
      store.set({ search: text });
      clearTimeout(resting);
      resting = setTimeout(() => void load(), TYPING_RESTS_MS);
    },
  };
}

export type DueSection = Today['sections'][number];

/** The sections as they are shown: without those who have just been dealt with, and only what matches. */
export function shownSections({ today, hidden, search }: State): readonly DueSection[] {
  const needle = search.trim().toLowerCase();
  return (today.answer?.sections ?? []).flatMap((section) => {
    const rows = section.rows.filter((row) => !hidden.has(row.id) && matches(row, needle));
    const gone = section.rows.filter(({ id }) => hidden.has(id)).length;
    return rows.length === 0
      ? []
      : [{ ...section, count: needle === '' ? section.count - gone : rows.length, rows }];
  });
}

/** Who was found besides, due or not. */
export function foundBesides(state: State): readonly TodayRow[] {
  if (state.search.trim() === '') return [];
  const inSight = new Set(shownSections(state).flatMap(({ rows }) => rows.map(keyOf)));
  return (state.today.answer?.found ?? []).filter((row) => !inSight.has(keyOf(row)));
}

function matches(row: TodayRow, needle: string): boolean {
  if (needle === '') return true;
  const { name, contact, why, nextStep, owner, phone, email } = row;
  return [name, contact, why, nextStep, owner, phone, email].some((text) =>
    text.toLowerCase().includes(needle),
  );
}
