/**
 * One person's page of the ledger as text: the newest days with their states, and the day up to which
 * every earlier day counts as sent. So after a clock is set back, each day either has its state or
 * counts as sent, and no email is sent twice.
 */
import { dayFromIso, isoFromDay, type Day } from '../../rules';

/**
 * - `begun`: about to be sent; if the state stays, the email may or may not have been sent
 * - `sent`: accepted by Google
 * - `refused`: refused by Google; `tries` counts how often
 * - `waiting`: not tried because the quota was used up
 * - `unknown`: begun by a run that was killed, and perhaps sent; never sent again
 */
export type LedgerState = 'begun' | 'sent' | 'refused' | 'waiting' | 'unknown';

/** Written before an email is sent; from it a later run concludes whether it was sent. */
export interface Mark {
  /** Recipients left in the quota. */
  readonly quota: number;
  /** Hash of the person whose quota it is; `''` when unknown. */
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface LedgerEntry {
  readonly on: Day;
  readonly state: LedgerState;
  readonly tries: number;
  /** Hours between that of the emails and the one in which this was sent. */
  readonly late: number;
  /** Null unless the state is `begun`. */
  readonly mark: Mark | null;
}

export interface LedgerPage {
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
  /** Every day up to and including this one counts as sent; null until entries were dropped. */
  readonly sentUpTo: Day | null;
}

/** Enough to report after a holiday that an email may not have been sent. */
const KEPT_ENTRIES = 14;

const ENTRY =
  /(\d{4}-\d{2}-\d{2})=(begun|sent|refused|waiting|unknown)(\d?)(?:\+(\d{1,2}))?(?:@(\d+)\/(\w*)\/(\w+))?/g;

/** The page with this entry in place of the one of the same day; drops the oldest entries. */
export function withEntry({ entries, sentUpTo }: LedgerPage, entry: LedgerEntry): LedgerPage {
  const all = newestFirst([entry, ...entries.filter(({ on }) => on !== entry.on)]);
  const [dropped] = all.slice(KEPT_ENTRIES);
  return {
    entries: all.slice(0, KEPT_ENTRIES),
    sentUpTo: dropped === undefined ? sentUpTo : Math.max(dropped.on, sentUpTo ?? dropped.on),
  };
}

export function writePage({ entries, sentUpTo }: LedgerPage): string {
  const texts = entries.map(({ on, state, tries, late, mark }) => {
    const marked =
      mark === null ? '' : `@${mark.quota}/${mark.by}/${Math.floor(mark.at).toString(36)}`;
    return `${isoFromDay(on)}=${state}${tries === 0 ? '' : tries}${late === 0 ? '' : `+${late}`}${marked}`;
  });
  return [...(sentUpTo === null ? [] : [`<${isoFromDay(sentUpTo)}`]), ...texts].join(' ');
}

/** Reads a page; what cannot be read is skipped. */
export function readPage(text: string): LedgerPage {
  const entries: LedgerEntry[] = [];
  for (const [, iso = '', state, tries, late, quota, by = '', at = ''] of text.matchAll(ENTRY)) {
    const on = dayFromIso(iso);
    if (on === null) continue;
    const mark = quota === undefined ? null : { quota: Number(quota), by, at: parseInt(at, 36) };
    const count = { tries: Number(tries), late: Number(late ?? 0) };
    entries.push({ on, state: state as LedgerState, ...count, mark });
  }
  const floor = /<(\d{4}-\d{2}-\d{2})/.exec(text)?.[1] ?? '';
  return { entries: newestFirst(entries), sentUpTo: dayFromIso(floor) };
}

function newestFirst(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return [...entries].sort((one, other) => other.on - one.on);
}

/** Per day. A refusal may be temporary (a service error) or final (an address that does not exist). */
const MOST_TRIES = 3;

/** Whether nothing more is sent to this person on that day. */
export function isOver(entry: LedgerEntry | undefined): boolean {
  if (entry === undefined || entry.state === 'waiting') return false;
  return entry.state !== 'refused' || entry.tries >= MOST_TRIES;
}
