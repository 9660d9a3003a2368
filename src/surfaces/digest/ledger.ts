/**
 * The ledger records who was emailed on which day. An email is marked before it is sent and confirmed
 * afterwards, so no one gets two when a run is killed in between. Each person has a small document
 * property of their own, so writing one never affects another.
 */
import { type Day, fnv1a, foldAddress } from '../../rules';
import type { LockPort, StoragePort } from '../../platform';
import { LEDGER_PREFIX, LONGEST_RUN_MS } from '../../workbook';
import {
  isOver,
  readPage,
  withEntry,
  writePage,
  type LedgerEntry,
  type LedgerState,
  type LedgerPage,
} from './ledger-entry';

/** The run that writes to the ledger; `prefix` of its properties, those of the daily digest unless given. */
export interface LedgerRun {
  /** The person whose quota it uses; `''` when unknown, and then quotas of runs are not compared. */
  readonly by: string;
  /** The document's properties if they were just read; each is read again before its email is begun. */
  readonly properties?: Readonly<Record<string, string>> | undefined;
  /** Hours since that of the emails, kept with those sent now. */
  readonly late?: number;
  /** Epoch milliseconds. */
  now(): number;
  readonly prefix?: string;
}

export interface Unconfirmed {
  /** Folded, as in the ledger. */
  readonly address: string;
  readonly on: Day;
}

export interface Ledger {
  /** Today's state when the ledger was opened or last written; null when there is none. `given-up`: refused too often. */
  stateOf(address: string): LedgerState | 'given-up' | null;
  /**
   * Marks the email under the lock, with the quota left before it is sent. `taken`: another run was
   * first. `busy`: the lock was not free in time.
   */
  begin(address: string, quota: number): 'begun' | 'taken' | 'busy';
  /** Google accepted the email. Written with the next mark, which saves a call, or by `writeConfirmed`. */
  confirm(address: string): void;
  /** Writes what was confirmed and is not written yet. */
  writeConfirmed(): void;
  /**
   * Google did not accept the email that was begun. `refused`: it may be tried again a few times;
   * `waiting`: for quota; `unknown`: it may have been sent after all.
   */
  refuse(address: string, state: 'refused' | 'waiting' | 'unknown'): void;
  /** Marks an email as waiting for quota, unless another run has begun it meanwhile. */
  wait(address: string): void;
  /**
   * Resolves an email that was begun and neither confirmed nor refused. `free`: the quota shows that it
   * was not sent; `unknown`: it may have been sent, and never will be again; `under-way`: another run may
   * still send it. Call it before sending anything, since sending changes the quota.
   */
  resolve(address: string, quota: number): 'free' | 'unknown' | 'under-way';
  /** The first day of the current wait for quota; null when the latest state is another. */
  waitingSince(address: string): Day | null;
  /** The day of the last email before today, if it was begun and never confirmed; else null. */
  unconfirmedOn(address: string): Day | null;
  /** The same for everyone in the ledger. */
  unconfirmed(): readonly Unconfirmed[];
  /** The last day before today on which Google accepted an email to this person; null when there is none. */
  lastSentOn(address: string): Day | null;
  /** Why the last email before today was not sent, or may not have been; null when it was. */
  unsentBefore(address: string): { readonly on: Day; readonly code: UnsentCode } | null;
  /** Emails sent today by all runs. */
  sentToday(): number;
  /** Removes people who got no email for more than a year. */
  tidy(): void;
}

/** The cause reported for an email that is not `sent`. */
const UNSENT_CAUSE = {
  begun: 'unconfirmed',
  unknown: 'unconfirmed',
  refused: 'refused',
  waiting: 'quota',
} as const;

type UnsentCode = (typeof UNSENT_CAUSE)[keyof typeof UNSENT_CAUSE];

/** Longer than any clock is set back. */
const FORGOTTEN_DAYS = 400;

const LOCK_WAIT_MS = 10_000;

/**
 * Opens the ledger. It reads every page at once, and writes nothing by itself. Long, because its methods share the
 * pages read.
 */
export function openLedger(
  storage: StoragePort,
  lock: LockPort,
  today: Day,
  run: LedgerRun,
): Ledger {
  const { prefix = LEDGER_PREFIX } = run;
  const known = new Map<string, LedgerPage>();
  for (const [key, value] of Object.entries(run.properties ?? storage.all())) {
    if (key.startsWith(prefix)) known.set(key, readPage(value));
  }
  const by = run.by === '' ? '' : fnv1a(run.by).toString(36);

  const keyOf = (address: string): string => prefix + foldAddress(address);
  const pageOf = (address: string): LedgerPage => known.get(keyOf(address)) ?? EMPTY_PAGE;
  const entryToday = ({ entries, sentUpTo }: LedgerPage): LedgerEntry | undefined =>
    entries.find(({ on }) => on === today) ??
    (sentUpTo !== null && today <= sentUpTo ? entryOf(today, 'sent') : undefined);

  const pageWith = (address: string, state: LedgerState, quota?: number): LedgerPage => {
    const page = pageOf(address);
    const earlier = page.entries.find(({ on }) => on === today)?.tries ?? 0;
    const tries = earlier + (state === 'refused' ? 1 : 0);
    const mark = quota === undefined ? null : { quota, by, at: run.now() };
    const { late = 0 } = state === 'sent' ? run : {};
    return withEntry(page, { ...entryOf(today, state), tries, late, mark });
  };
  /** Keys of pages that were confirmed and are not written yet. */
  const confirmed = new Set<string>();
  const write = (address: string, state: LedgerState, quota?: number): void => {
    const after = pageWith(address, state, quota);
    storage.set(keyOf(address), writePage(after));
    known.set(keyOf(address), after);
  };
  const writePages = (pages: ReadonlyMap<string, LedgerPage>): void => {
    const earlier = [...confirmed].map((key) => [key, known.get(key) ?? EMPTY_PAGE] as const);
    const all = new Map([...earlier, ...pages]);
    if (all.size === 0) return;
    storage.setMany(Object.fromEntries([...all].map(([key, page]) => [key, writePage(page)])));
    for (const [key, page] of pages) known.set(key, page);
    confirmed.clear();
  };

  /** Rereads the page, so that marks of other runs count; null when the lock is not free in time. */
  const withLock = <T>(
    address: string,
    work: (today: LedgerEntry | undefined) => T,
  ): { readonly value: T } | null =>
    lock.holdForStorage(LOCK_WAIT_MS, () => {
      const page = readPage(storage.get(keyOf(address)) ?? '');
      known.set(keyOf(address), page);
      return work(entryToday(page));
    });

  const resolveKilled = (
    address: string,
    entry: LedgerEntry,
    quota: number,
  ): 'free' | 'unknown' => {
    const { mark } = entry;
    // A run killed before sending leaves its user's quota unchanged; an accepted email lowers it.
    // In any other case the email may have been sent.
    const isUnsent = mark !== null && by !== '' && mark.by === by && mark.quota === quota;
    write(address, isUnsent ? 'refused' : 'unknown');
    return isUnsent ? 'free' : 'unknown';
  };

  const unconfirmedIn = ({ entries }: LedgerPage): Day | null => {
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
        writePages(new Map([[keyOf(address), pageWith(address, 'begun', quota)]]));
        return 'begun' as const;
      });
      return held === null ? 'busy' : held.value;
    },
    confirm: (address) => {
      known.set(keyOf(address), pageWith(address, 'sent'));
      confirmed.add(keyOf(address));
    },
    writeConfirmed: () => {
      writePages(new Map());
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
        return isFresh ? ('under-way' as const) : resolveKilled(address, entry, quota);
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
        : { on: last.on, code: UNSENT_CAUSE[last.state] };
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
        return on === null ? [] : [{ address: key.slice(prefix.length), on }];
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

const EMPTY_PAGE: LedgerPage = { entries: [], sentUpTo: null };

function entryOf(on: Day, state: LedgerState): LedgerEntry {
  return { on, state, tries: 0, late: 0, mark: null };
}
