/**
 * What the ledger keeps of a person, as text: the newest days with their state, and before them the
 * day up to which everything counts as sent. So a clock that is set back, by however much, finds
 * either what was or that it is too long ago to send it.
 */
import { dayFromIso, isoFromDay, type Day } from '../../rules';

/**
 * - `begun`: marked; unless it becomes another state it may or may not have gone
 * - `sent`: taken by Google
 * - `refused`: not taken; `tries` says how often
 * - `waiting`: not tried for want of quota
 * - `unknown`: begun by a run that died, and nothing shows that it was not taken; never sent again
 */
export type LedgerState = 'begun' | 'sent' | 'refused' | 'waiting' | 'unknown';

/** What is known before a mail is sent, by which a later run can tell whether it was. */
export interface Mark {
  /** Recipients left before it. */
  readonly quota: number;
  /** Whose quota, as a fingerprint; `''` unknown. */
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface LedgerEntry {
  readonly on: Day;
  readonly state: LedgerState;
  readonly tries: number;
  /** Only of one that was begun. */
  readonly mark: Mark | null;
}

export interface Page {
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
  /** Up to and including this day all counts as sent; null where nothing was dropped yet. */
  readonly sentUpTo: Day | null;
}

/** Enough to say after a holiday that a mail may not have gone. */
const KEPT_ENTRIES = 14;

const ENTRY =
  /(\d{4}-\d{2}-\d{2})=(begun|sent|refused|waiting|unknown)(\d?)(?:@(\d+)\/(\w*)\/(\w+))?/g;

/** The page with this entry in place of any other of its day; the oldest go. */
export function withEntry({ entries, sentUpTo }: Page, entry: LedgerEntry): Page {
  const all = newestFirst([entry, ...entries.filter(({ on }) => on !== entry.on)]);
  const [dropped] = all.slice(KEPT_ENTRIES);
  return {
    entries: all.slice(0, KEPT_ENTRIES),
    sentUpTo: dropped === undefined ? sentUpTo : Math.max(dropped.on, sentUpTo ?? dropped.on),
  };
}

export function writePage({ entries, sentUpTo }: Page): string {
  const texts = entries.map(({ on, state, tries, mark }) => {
    const marked =
      mark === null ? '' : `@${mark.quota}/${mark.by}/${Math.floor(mark.at).toString(36)}`;
    return `${isoFromDay(on)}=${state}${tries === 0 ? '' : tries}${marked}`;
  });
  return [...(sentUpTo === null ? [] : [`<${isoFromDay(sentUpTo)}`]), ...texts].join(' ');
}

/** What cannot be read is passed over. */
export function readPage(text: string): Page {
  const entries: LedgerEntry[] = [];
  for (const [, iso = '', state, tries, quota, by = '', at = ''] of text.matchAll(ENTRY)) {
    const on = dayFromIso(iso);
    if (on === null) continue;
    const mark = quota === undefined ? null : { quota: Number(quota), by, at: parseInt(at, 36) };
    entries.push({ on, state: state as LedgerState, tries: Number(tries), mark });
  }
  const floor = /<(\d{4}-\d{2}-\d{2})/.exec(text)?.[1] ?? '';
  return { entries: newestFirst(entries), sentUpTo: dayFromIso(floor) };
}

function newestFirst(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return [...entries].sort((one, other) => other.on - one.on);
}
