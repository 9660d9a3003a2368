/** The page for phones without a browser: opened with all its answers in it, over a script that the test answers. */
import type { OpenedPage } from '../../src/protocol';
import type { PageHistory } from '../../src/sidebar/phone/back';
import type { PhoneStorage } from '../../src/sidebar/phone/kept';
import { openPhonePanel, type PhonePanel } from '../../src/sidebar/phone/phone-panel';
import { openScriptRun } from './script-run';
import { aCustomerAnswer, aRow, aToday } from './sidebar';

const page = { hidden: false, addEventListener: () => undefined, documentElement: { lang: 'en' } };
export const ROWS = ['c1', 'c2', 'c3'].map((id) => aRow({ id, name: `Customer ${id}` }));
export const done = { outcome: 'done', message: 'Logged.', undo: 'e1', again: false, warnings: [] };
const me = {
  ...{ outcome: 'me', me: { name: 'Ana', address: 'ana@team.example' } },
  ...{ isManager: false, teamRefusal: '', team: ['Ana', 'Ben'] },
};
const offers = {
  ...{ outcome: 'offers', language: 'en', needs: [] },
  outcomes: [{ code: 'reached', word: 'Reached', isAttempt: false }],
};

/** What saving does with the outcome that there is, and with a review. */
export const previewed = {
  outcome: 'preview',
  effects: ['B → B, next Mon Nov 30', 'Reviewed'].map((summary) => ({ summary, warnings: [] })),
};

export function memoryStorage(): PhoneStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

export const refusing: PhoneStorage = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('The operation is insecure.');
  },
  removeItem: () => undefined,
};

export interface Opening {
  readonly request?: Partial<OpenedPage['request']>;
  readonly customer?: object;
  readonly storage?: PhoneStorage | null;
  readonly history?: PageHistory | null;
  /** False where Google tells the script no address. */
  readonly isNamed?: boolean;
}

export interface OpenPhonePage {
  readonly panel: PhonePanel;
  readonly script: ReturnType<typeof openScriptRun>;
  readonly state: () => ReturnType<PhonePanel['store']['get']>;
  /** What the page does when the window says so, by the name of the event. */
  readonly heard: ReadonlyMap<string, () => void>;
  readonly here: () => ReturnType<PhonePanel['phone']['get']>;
}

/** Opens the page with all its answers in it, and follows its link. */
export async function openPhonePage({
  request = {},
  customer,
  storage = null,
  history = null,
  isNamed = true,
}: Opening = {}): Promise<OpenPhonePage> {
  Object.assign(globalThis, { document: page, window: page });
  const script = openScriptRun();
  const heard = new Map<string, () => void>();
  const opened = {
    request: { view: 'today', customer: '', day: '', isWrong: false, ...request },
    answers: {
      ...{ today: aToday(ROWS), offers, me: isNamed ? me : { ...me, me: null } },
      ...{ job: { outcome: 'job', trouble: null, notes: [] } },
      ...(customer !== undefined && { customer, preview: previewed }),
    },
    refused: '',
  };
  const panel = openPhonePanel(JSON.parse(JSON.stringify(opened)) as OpenedPage, 'en', {
    storage,
    history,
    window: {
      addEventListener: ((name: string, hear: () => void) =>
        void heard.set(name, hear)) as Window['addEventListener'],
    },
  });
  panel.start();
  await jest.advanceTimersByTimeAsync(1);
  return {
    panel,
    script,
    state: () => panel.store.get(),
    heard,
    here: () => panel.phone.get(),
  };
}

export const log = (id: string): Opening => ({
  request: { view: 'log', customer: id, day: '2026-11-23' },
  customer: aCustomerAnswer({ id, name: `Customer ${id}` }),
});
