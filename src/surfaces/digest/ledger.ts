/**
 * Who has been mailed on which day. A mail is marked before it is sent and confirmed afterwards, so
 * that whatever breaks off in between, nobody gets two. One small property a person, the last days
 * in it: marking one never touches another.
 */
import { type Day, fnv1a, foldAddress } from '../../rules';
import type { LockPort, StoragePort } from '../../platform';
import { LONGEST_RUN_MS } from '../../workbook';
import {
  readPage,
  withEntry,
  writePage,
  type LedgerEntry,
  type LedgerState,
  type Page,
} from './ledger-entry';

/** The run that marks: whose quota it spends, and the time. */
export interface LedgerRun {
  /** `''` unknown: then no quota of another run can be compared with it. */
  readonly by: string;
  /** Epoch milliseconds. */
  now(): number;
}

export interface Unconfirmed {
  /** As the ledger writes addresses. */
  readonly address: string;
  readonly on: Day;
}

export interface Ledger {
  /** What stood when the ledger was opened; null where nothing does for today. */
  stateOf(address: string): LedgerState | 'given-up' | null;
  /**
   * Marks the mail under the lock, with the quota that is left before it. `taken`: another run was
   * first. `busy`: no lock to be had.
   */
  begin(address: string, quota: number): 'begun' | 'taken' | 'busy';
  confirm(address: string): void;
  /**
   * Google did not take the mail that was begun: `refused` may be tried again, but not for ever;
   * `waiting` for quota; `unknown` when it may have been taken after all.
   */
  refuse(address: string, state: 'refused' | 'waiting' | 'unknown'): void;
  /** A mail not begun waits for quota, unless another run has begun it meanwhile. */
  wait(address: string): void;
  /**
   * A mail that was begun and neither confirmed nor refused: `free` where the quota shows that it was
   * not taken, else `unknown` for good, or `under-way` in another run. Before anything is sent.
   */
  resolve(address: string, quota: number): 'free' | 'unknown' | 'under-way';
  /** The first of the days, up to the last thing known, on which the mail waited for quota; else null. */
  waitingSince(address: string): Day | null;
  /** The day of the last mail before today, when it was begun and never confirmed. */
  unconfirmedOn(address: string): Day | null;
  /** The same of everybody. */
  unconfirmed(): readonly Unconfirmed[];
  /** The last day before today on which the person's mail was taken by Google. */
  lastSentOn(address: string): Day | null;
  /** Why the last mail before today did not go, or may not have; null when it went. */
  unsentBefore(address: string): { readonly on: Day; readonly code: UnsentCode } | null;
  /** How many were sent today, by this run and those before it. */
  sentToday(): number;
  /** Forgets whoever got no mail for over a year. */
  tidy(): void;
}

/** What is told of a mail that never became `sent`. */
const UNSENT_FOR = {
  begun: 'unconfirmed',
  unknown: 'unconfirmed',
  refused: 'refused',
  waiting: 'quota',
} as const;

type UnsentCode = (typeof UNSENT_FOR)[keyof typeof UNSENT_FOR];

const PREFIX = 'digest.ledger.';

/** No clock is set back so far. */
const FORGOTTEN_DAYS = 400;

/** A refusal may pass (a service error) or stay (an address that does not exist). */
const MOST_TRIES = 3;

const LOCK_WAIT_MS = 10_000;

/** Nothing is written before something is marked. */
export function openLedger(
  storage: StoragePort,
  lock: LockPort,
  today: Day,
  run: LedgerRun,
): Ledger {
  const known = new Map<string, Page>();
  for (const [key, value] of Object.entries(storage.all())) {
    if (key.startsWith(PREFIX)) known.set(key, readPage(value));
  }
  const by = run.by === '' ? '' : fnv1a(run.by).toString(36);

  const keyOf = (address: string): string => PREFIX + foldAddress(address);
  const pageOf = (address: string): Page => known.get(keyOf(address)) ?? NOTHING;
  const entryToday = ({ entries, sentUpTo }: Page): LedgerEntry | undefined =>
    entries.find(({ on }) => on === today) ??
    (sentUpTo !== null && today <= sentUpTo ? entryOf(today, 'sent') : undefined);

  const write = (address: string, state: LedgerState, quota?: number): void => {
    const page = pageOf(address);
    const before = page.entries.find(({ on }) => on === today);
    const tries = (before?.tries ?? 0) + (state === 'refused' ? 1 : 0);
    const mark = quota === undefined ? null : { quota, by, at: run.now() };
    const after = withEntry(page, { ...entryOf(today, state), tries, mark });
    storage.set(keyOf(address), writePage(after));
    known.set(keyOf(address), after);
  };

  /** Works on what stands now, the marks of other runs included; null when the lock is not to be had. */
  const withLock = <T>(
    address: string,
    work: (today: LedgerEntry | undefined) => T,
  ): { readonly value: T } | null =>
    lock.hold(LOCK_WAIT_MS, () => {
      const page = readPage(storage.get(keyOf(address)) ?? '');
      known.set(keyOf(address), page);
      return work(entryToday(page));
    });

  const resolved = (address: string, entry: LedgerEntry, quota: number): 'free' | 'unknown' => {
    const { mark } = entry;
    // Whoever dies before sending leaves the quota as it was; it is each user's own, and a mail that
    // was taken has lowered it. Anything else may mean that it went.
    const isNotTaken = mark !== null && by !== '' && mark.by === by && mark.quota === quota;
    write(address, isNotTaken ? 'refused' : 'unknown');
    return isNotTaken ? 'free' : 'unknown';
  };

  const unconfirmedIn = ({ entries }: Page): Day | null => {
    const last = entries.find(({ on }) => on < today);
    return last?.state === 'begun' || last?.state === 'unknown' ? last.on : null;
  };

  return {
    stateOf: (address) => {
      const entry = entryToday(pageOf(address));
      if (entry === undefined) return null;
      return entry.state === 'refused' && isOver(entry) ? 'given-up' : entry.state;
    },
    begin: (address, quota) => {
      const held = withLock(address, (entry) => {
        if (isOver(entry)) return 'taken' as const;
        write(address, 'begun', quota);
        return 'begun' as const;
      });
      return held === null ? 'busy' : held.value;
    },
    confirm: (address) => {
      write(address, 'sent');
    },
    refuse: (address, state) => {
      write(address, state);
    },
    wait: (address) => {
      withLock(address, (entry) => {
        if (!isOver(entry)) write(address, 'waiting');
      });
    },
    resolve: (address, quota) => {
      const held = withLock(address, (entry) => {
        if (entry?.state !== 'begun') return 'under-way' as const;
        const isFresh = entry.mark !== null && run.now() - entry.mark.at <= LONGEST_RUN_MS;
        return isFresh ? ('under-way' as const) : resolved(address, entry, quota);
      });
      return held === null ? 'under-way' : held.value;
    },
    lastSentOn: (address) => {
      const { entries, sentUpTo } = pageOf(address);
      const last = entries.find(({ on, state }) => on < today && state === 'sent')?.on;
      return last ?? (sentUpTo !== null && sentUpTo < today ? sentUpTo : null);
    },
    unsentBefore: (address) => {
      const last = pageOf(address).entries.find(({ on }) => on < today);
      return last === undefined || last.state === 'sent'
        ? null
        : { on: last.on, code: UNSENT_FOR[last.state] };
    },
    waitingSince: (address) => {
      let since: Day | null = null;
      for (const { on, state } of pageOf(address).entries) {
        if (state !== 'waiting') break;
        since = on;
      }
      return since;
    },
    unconfirmedOn: (address) => unconfirmedIn(pageOf(address)),
    unconfirmed: () =>
      [...known].flatMap(([key, page]) => {
        const on = unconfirmedIn(page);
        return on === null ? [] : [{ address: key.slice(PREFIX.length), on }];
      }),
    sentToday: () =>
      [...known.values()].filter((page) => entryToday(page)?.state === 'sent').length,
    tidy: () => {
      for (const [key, { entries }] of [...known]) {
        if (entries.some(({ on }) => on > today - FORGOTTEN_DAYS)) continue;
        storage.remove(key);
        known.delete(key);
      }
    },
  };
}

const NOTHING: Page = { entries: [], sentUpTo: null };

function entryOf(on: Day, state: LedgerState): LedgerEntry {
  return { on, state, tries: 0, mark: null };
}

/** Nothing more is to be sent. */
function isOver(entry: LedgerEntry | undefined): boolean {
  if (entry === undefined || entry.state === 'waiting') return false;
  return entry.state !== 'refused' || entry.tries >= MOST_TRIES;
}
