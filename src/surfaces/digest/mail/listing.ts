/**
 * Chooses the rows an email shows. All its lists share one limit, the most urgent rows come first, and
 * each list counts the rows it leaves out.
 */
import {
  SECTIONS_BY_URGENCY,
  type Day,
  type DueCounts,
  type DueSection,
  type Overload,
} from '../../../rules';
import { countsOf, type Digest, type OwnerLists } from '../digest';
import { rowOf, type DigestRow } from './row';

/** Rows per email. */
export const MOST_ROWS = 50;

export interface Listing {
  readonly own: ListedOwner;
  /** Other owners with at least one row shown. */
  readonly others: readonly ListedOwner[];
  /** Other owners with no row shown, and their customers. */
  readonly unlisted: { readonly owners: number; readonly customers: number };
  /** Rows shown. */
  readonly listed: number;
  /** Customers to start who wait for a later day. */
  readonly waiting: number;
}

export interface ListedOwner {
  /** Null: customers without owner. */
  readonly owner: string | null;
  readonly because: OwnerLists['because'];
  /** All due customers of this owner, shown or not. */
  readonly counts: DueCounts;
  readonly lists: readonly ListedSection[];
}

export interface ListedSection {
  readonly section: DueSection;
  /** All customers of the section, shown or not. */
  readonly count: number;
  readonly rows: readonly DigestRow[];
  /** Customers left out because the email is full. */
  readonly more: number;
  /** Customers left out because they are to be started on a later day. */
  readonly waiting: number;
  /** The day by which all of those are started at this pace; null if that is unknown. */
  readonly startedBy: Day | null;
  /** Where the grades require more than the owner can do. */
  readonly overload: Overload | null;
}

export function listRows(digest: Digest, mostRows: number = MOST_ROWS): Listing {
  const groups = [digest.own, ...digest.others];
  const shares = shareRows(groups, mostRows);
  const listed = groups.map((group): ListedOwner => ({
    owner: group.owner,
    because: group.because,
    counts: countsOf([group]),
    lists: group.lists.map(({ section, customers, waiting, startedBy, overload }) => {
      const share = shares.get(group)?.[section] ?? 0;
      return {
        section,
        count: customers.length,
        rows: customers.slice(0, share).map((customer) => rowOf(customer, section, digest)),
        more: customers.length - waiting - share,
        waiting,
        startedBy,
        overload,
      };
    }),
  }));
  const [own, ...others] = listed as [ListedOwner, ...ListedOwner[]];
  const shown = others.filter((group) => sum(group, ({ rows }) => rows.length) > 0);
  const hidden = others.filter((group) => !shown.includes(group));
  return {
    own,
    others: shown,
    unlisted: {
      owners: hidden.length,
      customers: hidden.reduce((total, group) => total + sum(group, ({ count }) => count), 0),
    },
    listed: listed.reduce((total, group) => total + sum(group, ({ rows }) => rows.length), 0),
    waiting: listed.reduce((total, group) => total + sum(group, ({ waiting }) => waiting), 0),
  };
}

/** How many rows each section of each owner gets. */
function shareRows(
  groups: readonly OwnerLists[],
  mostRows: number,
): ReadonlyMap<OwnerLists, Partial<Record<DueSection, number>>> {
  const shares = new Map(
    groups.map((group): [OwnerLists, Partial<Record<DueSection, number>>] => [group, {}]),
  );
  let room = mostRows;
  for (const section of SECTIONS_BY_URGENCY) {
    for (const group of groups) {
      const list = group.lists.find((candidate) => candidate.section === section);
      const share = shares.get(group);
      if (list === undefined || share === undefined) continue;
      const taken = Math.min(room, list.customers.length - list.waiting);
      share[section] = taken;
      room -= taken;
    }
  }
  return shares;
}

function sum({ lists }: ListedOwner, of: (list: ListedSection) => number): number {
  return lists.reduce((total, list) => total + of(list), 0);
}
