/** A sidebar without a browser: its context over a script that the test answers, and sample answers. */
import { sidebarWordsOf, type SidebarWords } from '../../src/language/sidebar';
import type { CustomerShown, Today, TodayRow } from '../../src/protocol';
import type { SidebarContext } from '../../src/sidebar/resolve-reply';
import { openServer } from '../../src/sidebar/server';
import { initialState, type SidebarState } from '../../src/sidebar/state';
import { openStore } from '../../src/sidebar/store';
import { openScriptRun, type ScriptRun } from './script-run';

export const words: SidebarWords = sidebarWordsOf('en');

export interface SidebarTest {
  readonly script: ScriptRun;
  readonly context: SidebarContext;
  readonly state: () => SidebarState;
}

export function openSidebarTest(state: Partial<SidebarState> = {}): SidebarTest {
  const script = openScriptRun();
  const store = openStore<SidebarState>({ ...initialState('today', 'en'), ...state });
  return { script, context: { store, server: openServer(), words }, state: () => store.get() };
}

export function aRefusal(code: string): object {
  return { outcome: 'refused', code, message: `Refused: ${code}`, sent: {} };
}

export function aRow(row: Partial<TodayRow> = {}): TodayRow {
  return {
    id: 'c1',
    row: 2,
    name: 'Northwind',
    contact: '',
    phone: '',
    email: '',
    prefers: '',
    masked: false,
    owner: 'Ana',
    isMine: true,
    grade: 'B',
    driftFrom: null,
    valueClass: null,
    section: 'today',
    next: '2026-11-23',
    when: 'Today',
    why: 'Grade B',
    nextStep: '',
    snoozes: 0,
    snoozedTo: { day: '2026-11-24', week: '2026-11-30' },
    divisions: ['', '', '', ''],
    ...row,
  };
}

/** One section with these rows. */
export function aToday(rows: readonly TodayRow[], answer: Partial<Today> = {}): Today {
  const section = {
    section: 'today',
    title: 'Today',
    colours: { ink: '#7a4f00', ground: '#fef7e0' },
    count: rows.length,
    waiting: 0,
    waitingText: '',
    rows,
  } as const;
  return {
    outcome: 'today',
    today: '2026-11-23',
    todayText: 'Mon, Nov 23, 2026',
    scope: 'mine',
    owners: { mine: rows.length, unowned: 0, isOnePersons: false, othersDue: 0 },
    sections: [section],
    alongside: [],
    pool: 0,
    resting: '',
    missing: [],
    noCustomers: '',
    toComplete: { title: 'To complete', count: 0, rows: [] },
    found: [],
    doneToday: { touches: 0, reviews: 0 },
    goals: [],
    ...answer,
  };
}

export function aCustomerAnswer(row: Partial<TodayRow> = {}): CustomerShown {
  return {
    outcome: 'customer',
    customer: aRow(row),
    dueColours: null,
    gradeWhy: 'Closes within 3 months',
    derivedGrade: 'B',
    toComplete: [],
    caution: '',
    asksSatisfaction: false,
    advice: [],
    type: null,
    preferred: { channel: '', time: '' },
    fields: [],
    now: {
      need: 'clear',
      expectedClose: '2027-01-20',
      intention: null,
      stage: null,
      nextStep: 'Send offer',
      plannedFor: null,
      potentialValue: null,
      tags: '',
    },
    lastContact: null,
    lastTracked: null,
    bought: { last: null, total: null, currency: '', count: 0 },
    paused: null,
    people: [],
    entries: [],
    lastEntry: '',
    cases: [],
    milestones: [],
    duplicates: [],
  };
}
