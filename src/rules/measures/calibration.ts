/** Whether grades and expected closes came true (docs/figures.md): what deals of a grade did, and how far closes slip. */
import { addMonths, type Day } from '../calendar';
import type { Entry } from '../customers';
import { isClosedStage } from '../follow-ups';
import type { GradePolicy } from '../grading';
import { winsOf } from './forecast';
import { medianOf, shareOf, tracks, type MeasuredCustomer } from './measured';

type Closed = Pick<MeasuredCustomer, 'customer' | 'entries'>;

export type CalibratedGrade = 'A' | 'B' | 'C';

export interface Calibration {
  readonly grade: CalibratedGrade;
  readonly months: number;
  /** Customers who had the grade one to three times its months ago. */
  readonly n: number;
  readonly wonInTime: number;
  /** Those won at any time since. */
  readonly won: number;
  /** Null under 10. */
  readonly share: number | null;
  /** From the entry to the win, of those won at any time; null under 10 customers or without a win. */
  readonly medianDays: number | null;
}

const FEWEST = 10;
/** Longer ago, the method was another one. */
const OLDEST_TIMES = 3;

export function calibrationOf(
  customers: Iterable<Closed>,
  { monthsA, monthsB, monthsC }: GradePolicy,
  today: Day,
): readonly Calibration[] {
  const all = [...customers];
  const months = { A: monthsA, B: monthsB, C: monthsC };
  return (['A', 'B', 'C'] as const).map((grade) =>
    gradeCalibration(all, grade, months[grade], today),
  );
}

function gradeCalibration(
  customers: readonly Closed[],
  grade: CalibratedGrade,
  months: number,
  today: Day,
): Calibration {
  const youngest = addMonths(today, -months);
  const oldest = addMonths(today, -months * OLDEST_TIMES);
  const days: number[] = [];
  let [n, wonInTime] = [0, 0];
  for (const each of customers) {
    let on: Day | null = null;
    for (const entry of each.entries) {
      if (entry.on === null || entry.gradeAfter !== grade || !tracks(entry)) continue;
      if (entry.on < oldest || entry.on > youngest) continue;
      if (on === null || entry.on > on) on = entry.on;
    }
    if (on === null) continue;
    n += 1;
    const graded = on;
    const won = winsOf(each, today).filter((win) => win >= graded);
    if (won.length === 0) continue;
    const first = Math.min(...won);
    days.push(first - graded);
    if (first <= addMonths(graded, months)) wonInTime += 1;
  }
  const share = shareOf(wonInTime, n, FEWEST);
  const medianDays = n < FEWEST ? null : medianOf(days);
  return { grade, months, n, wonInTime, won: days.length, share, medianDays };
}

export interface OwnerSlip {
  readonly owner: string;
  /** Customers whose expected close was changed twice or more. */
  readonly n: number;
  /** In the median, the days from the first to the last expected close; null under 10. */
  readonly medianDays: number | null;
}

/** How far expected closes slipped, for each of today's owners, in the order in which the owners first appear. */
export function slipByOwner(customers: Iterable<MeasuredCustomer>): readonly OwnerSlip[] {
  const slips = new Map<string, number[]>();
  for (const { owner, entries } of customers) {
    const slip = slipOf(entries);
    if (slip === null) continue;
    const others = slips.get(owner) ?? [];
    slips.set(owner, others);
    others.push(slip);
  }
  return [...slips].map(([owner, days]) => ({
    owner,
    n: days.length,
    medianDays: days.length < FEWEST ? null : medianOf(days),
  }));
}

const FEWEST_CHANGES = 2;

/** Of the latest deal whose close was changed twice or more; null: there is none. */
function slipOf(entries: readonly Entry[]): number | null {
  let slip: number | null = null;
  let closes: Day[] = [];
  for (const { closeAfter, stageAfter } of entries.filter(tracks)) {
    if (closeAfter !== null && closeAfter !== closes[closes.length - 1]) closes.push(closeAfter);
    const [first] = closes;
    const last = closes[closes.length - 1];
    if (closes.length > FEWEST_CHANGES && first !== undefined && last !== undefined)
      slip = last - first;
    // What follows a closing is about the next deal.
    if (isClosedStage(stageAfter)) closes = [];
  }
  return slip;
}
