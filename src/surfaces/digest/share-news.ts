/**
 * What the first email of a month says about who has access to the file: only what no email has said before, so that
 * nothing recurs word for word.
 */
import { foldAddress, fnv1a, isoFromDay, type Day } from '../../rules';
import type { StoragePort } from '../../platform';
import type { ShareFindings } from '../../workbook';
import type { Digest, Notice } from './digest';

type ShareNotice = Extract<Notice, { code: 'access' }>;
type Kind = ShareNotice['kind'];

/** The property with the month of the last check, then a mark for all that is as it was told, one a line. */
const KEY = 'share.told';

/** A property holds 9 KB (docs/platform.md §2). What is beyond is told again with the next that is found. */
const MOST_MARKS = 600;

export interface ShareNews {
  /** What no email said yet; none unless a month has begun. */
  readonly notices: readonly ShareNotice[];
  /**
   * Keeps what is so now as told if one of the digests tells it, or if there is nothing to tell: who comes back is told
   * again.
   */
  keep(storage: StoragePort, digests: readonly Pick<Digest, 'notices'>[]): void;
}

/**
 * Opens what an email says this month about who has access.
 * @param read asks Google for it; called on each run until that is done for the month. Null for a run that may
 * tell nobody
 */
export function openShareNews(
  kept: StoragePort,
  today: Day,
  read: (() => ShareFindings) | null,
): ShareNews {
  const month = isoFromDay(today).slice(0, 7);
  const [checked = '', ...told] = (kept.get(KEY) ?? '').split('\n');
  if (read === null || checked === month) return { notices: [], keep: () => undefined };
  const findings = read();
  const now = found(findings);
  const known = new Set(told);
  // What Google refuses to tell today is not gone.
  const isWhole = findings.editors !== null && findings.viewers !== null;
  const notices = KINDS.flatMap((kind): ShareNotice[] => {
    const items = now.filter((one) => one.kind === kind && !known.has(markOf(one)));
    return items.length === 0 ? [] : [{ code: 'access', kind, who: items.map(({ who }) => who) }];
  });
  return {
    notices,
    keep: (storage, digests) => {
      const isSaid = digests.some((digest) => digest.notices.some(({ code }) => code === 'access'));
      if (notices.length > 0 && !isSaid) return;
      const marks = new Set([...(isWhole ? [] : told), ...now.map(markOf)]);
      storage.set(KEY, [month, ...[...marks].slice(0, MOST_MARKS)].join('\n'));
    },
  };
}

const KINDS: readonly Kind[] = ['outside', 'reads', 'not-in-team', 'without'];

interface Found {
  readonly kind: Kind;
  readonly who: string;
}

function found({ editors, viewers, without }: ShareFindings): readonly Found[] {
  const of = (kind: Kind, who: string): Found => ({ kind, who });
  return [
    ...(editors ?? []).flatMap(({ address, isOutside, isInTeam }) =>
      isOutside ? [of('outside', address)] : isInTeam ? [] : [of('not-in-team', address)],
    ),
    ...(viewers ?? []).flatMap(({ address, isOutside }) =>
      isOutside ? [of('reads', address)] : [],
    ),
    ...without.map(({ name, address }) => of('without', name === '' ? address : name)),
  ];
}

/** No address is kept, only that it was told. */
function markOf({ kind, who }: Found): string {
  return `${kind[0] ?? ''}${fnv1a(`${kind} ${foldAddress(who)}`).toString(36)}`;
}
