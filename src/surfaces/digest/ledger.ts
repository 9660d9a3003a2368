/**
 * Who has been mailed on which day. A mail is marked before it is sent and confirmed afterwards, so
 * that whatever breaks off in between, nobody gets two. One small property a person, the last days
 * in it: marking one never touches another, and old days leave with the next writing.
 */
import { dayFromIso, isoFromDay, type Day } from '../../rules';
import type { LockPort, StoragePort } from '../../platform';
import { foldAddress } from '../../workbook';

/**
 * - `begun`: marked; unless it becomes another state it may or may not have gone
 * - `sent`: taken by Google
 * - `refused`: not taken; `tries` says how often
 * - `waiting`: not tried for want of quota
 */
export type LedgerState = 'begun' | 'sent' | 'refused' | 'waiting';

interface LedgerEntry {
  readonly on: Day;
  readonly state: LedgerState;
  readonly tries: number;
}

export interface Ledger {
  /** What stood when the ledger was opened; null where nothing does for today. */
  stateOf(address: string): LedgerState | 'given-up' | null;
  /** Marks the mail under the lock. `taken`: another run was first. `busy`: no lock to be had. */
  begin(address: string): 'begun' | 'taken' | 'busy';
  confirm(address: string): void;
  /**
   * Google did not take the mail that was begun: `refused` may be tried again, but not for ever;
   * `waiting` for quota.
   */
  refuse(address: string, state: 'refused' | 'waiting'): void;
  /** A mail not begun waits for quota, unless another run has begun it meanwhile. */
  wait(address: string): void;
  /** True where the last thing known of the person is a mail that waited for quota. */
  isWaiting(address: string): boolean;
  /** The day of the last mail before today, when it was begun and never confirmed. */
  unconfirmedOn(address: string): Day | null;
  /** The last day before today on which the person's mail was taken by Google. */
  lastSentOn(address: string): Day | null;
  /** Why the last mail before today did not go, or may not have; null when it went. */
  unsentBefore(address: string): { readonly on: Day; readonly code: UnsentCode } | null;
  /** How many were sent today, by this run and those before it. */
  sentToday(): number;
}

/** What is told of a mail that never became `sent`. */
const UNSENT_FOR = { begun: 'unconfirmed', refused: 'refused', waiting: 'quota' } as const;

type UnsentCode = (typeof UNSENT_FOR)[keyof typeof UNSENT_FOR];

const PREFIX = 'digest.ledger.';

/** Days kept: enough to say tomorrow, or after a holiday, that a mail may not have gone. */
const KEPT_DAYS = 14;

/** A refusal may pass (a service error) or stay (an address that does not exist). */
const MOST_TRIES = 3;

const LOCK_WAIT_MS = 10_000;

export function openLedger(storage: StoragePort, lock: LockPort, today: Day): Ledger {
  const known = new Map<string, readonly LedgerEntry[]>();
  for (const [key, value] of Object.entries(storage.all())) {
    if (!key.startsWith(PREFIX)) continue;
    const entries = readEntries(value);
    if (entries.every(({ on }) => on <= today - KEPT_DAYS)) storage.remove(key);
    else known.set(key, entries);
  }

  const keyOf = (address: string): string => PREFIX + foldAddress(address);
  const entriesOf = (address: string): readonly LedgerEntry[] => known.get(keyOf(address)) ?? [];
  const entryToday = (entries: readonly LedgerEntry[]): LedgerEntry | undefined =>
    entries.find(({ on }) => on === today);

  const write = (address: string, state: LedgerState): void => {
    const key = keyOf(address);
    const earlier = entriesOf(address);
    const tries = (entryToday(earlier)?.tries ?? 0) + (state === 'refused' ? 1 : 0);
    const entries = [
      { on: today, state, tries },
      ...earlier.filter(({ on }) => on !== today && on > today - KEPT_DAYS),
    ];
    storage.set(key, entries.map(writeEntry).join(' '));
    known.set(key, entries);
  };

  const isOver = (entry: LedgerEntry | undefined): boolean =>
    entry !== undefined &&
    (entry.state === 'sent' ||
      entry.state === 'begun' ||
      (entry.state === 'refused' && entry.tries >= MOST_TRIES));

  /** Works on what stands now, the marks of other runs included; null when the lock is not to be had. */
  const withLock = <T>(
    address: string,
    work: (today: LedgerEntry | undefined) => T,
  ): { readonly value: T } | null =>
    lock.hold(LOCK_WAIT_MS, () => {
      const entries = readEntries(storage.get(keyOf(address)) ?? '');
      known.set(keyOf(address), entries);
      return work(entryToday(entries));
    });

  return {
    stateOf: (address) => {
      const entry = entryToday(entriesOf(address));
      if (entry === undefined) return null;
      return entry.state === 'refused' && isOver(entry) ? 'given-up' : entry.state;
    },
    begin: (address) => {
      const held = withLock(address, (entry) => {
        if (isOver(entry)) return 'taken' as const;
        write(address, 'begun');
        return 'begun' as const;
      });
      return held === null ? 'busy' : held.value;
    },
    confirm: (address) => {
      write(address, 'sent');
    },
    refuse: write,
    wait: (address) => {
      withLock(address, (entry) => {
        if (!isOver(entry)) write(address, 'waiting');
      });
    },
    isWaiting: (address) => entriesOf(address)[0]?.state === 'waiting',
    unconfirmedOn: (address) => {
      const last = entriesOf(address).find(({ on }) => on < today);
      return last?.state === 'begun' ? last.on : null;
    },
    lastSentOn: (address) =>
      entriesOf(address).find(({ on, state }) => on < today && state === 'sent')?.on ?? null,
    unsentBefore: (address) => {
      const last = entriesOf(address).find(({ on }) => on < today);
      return last === undefined || last.state === 'sent'
        ? null
        : { on: last.on, code: UNSENT_FOR[last.state] };
    },
    sentToday: () =>
      [...known.values()].filter((entries) => entryToday(entries)?.state === 'sent').length,
  };
}

function writeEntry({ on, state, tries }: LedgerEntry): string {
  return `${isoFromDay(on)}=${state}${tries === 0 ? '' : tries}`;
}

/** Newest first. What cannot be read is passed over. */
function readEntries(value: string): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const [, iso, state, tries] of value.matchAll(
    /(\d{4}-\d{2}-\d{2})=(begun|sent|refused|waiting)(\d?)/g,
  )) {
    const on = dayFromIso(iso ?? '');
    if (on !== null) entries.push({ on, state: state as LedgerState, tries: Number(tries) });
  }
  return entries.sort((one, other) => other.on - one.on);
}
