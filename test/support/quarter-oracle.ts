/**
 * A second, independent implementation of docs/rules.md §1–§5: which customers are in whose email, and what
 * their rows show. Uses no product code; days count from 1970, and months and working days are computed here.
 */

/** A customer of the quarter, which has no planned day, purchase or case. */
export interface QuarterCustomer {
  /** Row of the sheet. */
  readonly row: number;
  readonly owner: string;
  readonly need: 'Clear' | 'Potential' | 'None' | '';
  /** Days since 1970; null blank. */
  readonly close: number | null;
  /** Duebook first saw the customer before that day. */
  readonly added: number;
  last: number | null;
}

export interface QuarterCalendar {
  readonly off: ReadonlySet<number>;
  /** Weekends on which people work. */
  readonly work: ReadonlySet<number>;
}

const GAP = { A: 1, B: 7, C: 15, D: 30, E: 365, U: 7 } as const;

export function isWorkingDay(day: number, { off, work }: QuarterCalendar): boolean {
  if (work.has(day)) return true;
  // 1970-01-01 was a Thursday.
  return !off.has(day) && (day + 3) % 7 < 5;
}

function monthsLater(day: number, months: number): number {
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / 86_400_000;
}

export interface OracleRow {
  readonly grade: string;
  /** Days since 1970; null where the model leaves it open: grade E with nothing tracked. */
  readonly next: number | null;
  readonly status: string;
}

const STATUS: Readonly<Record<OracleSection, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  soon: 'Soon',
  start: 'To start',
  ungraded: 'To grade',
};

/** What the sheet shows in the customer's row on that day. */
export function rowOn(
  customer: QuarterCustomer,
  today: number,
  calendar: QuarterCalendar,
): OracleRow {
  const grade = gradeOn(customer, today);
  const section = sectionOn(customer, today, calendar);
  const isOpen = grade === 'E' && customer.last === null;
  return {
    grade,
    next: isOpen ? null : nextDay(customer, calendar),
    status: section === null ? 'Scheduled' : STATUS[section],
  };
}

function gradeOn({ need, close }: QuarterCustomer, day: number): keyof typeof GAP {
  if (need === 'None') return 'E';
  if (need === 'Potential') return 'D';
  if (need === '' || close === null || monthsLater(close, 1) < day) return 'U';
  if (close <= monthsLater(day, 1)) return 'A';
  if (close <= monthsLater(day, 3)) return 'B';
  return close <= monthsLater(day, 6) ? 'C' : 'D';
}

export type OracleSection = 'overdue' | 'today' | 'soon' | 'start' | 'ungraded';

/**
 * Whether the model knows the customer on that day. After a clock was set back, a contact may lie ahead; what then
 * counts is what was told before it (docs/rules.md §3, Fair start), which the model does not keep.
 */
export function isKnownOn({ last }: QuarterCustomer, today: number): boolean {
  return last === null || last <= today;
}

/** The section in an email of that day of a customer known on it; null for none. */
export function sectionOn(
  customer: QuarterCustomer,
  today: number,
  calendar: QuarterCalendar,
): OracleSection | null {
  const { last } = customer;
  const next = nextDay(customer, calendar);
  if (next > today + 7) return null;
  // Grade E with nothing tracked is due in the second half of its gap, after the end of the story.
  if (last === null && gradeOn(customer, today) === 'E') return null;
  if (last === null && next <= today) return 'start';
  if (next > today) return 'soon';
  // To grade: unknown today and on the day before it came due, when it was told.
  const grades = [today, next - 1].map((day) => gradeOn(customer, day));
  if (grades.every((grade) => grade === 'U')) return 'ungraded';
  return next === today ? 'today' : 'overdue';
}

function nextDay(customer: QuarterCustomer, calendar: QuarterCalendar): number {
  const isWorking = (day: number): boolean => isWorkingDay(day, calendar);
  const { last, added } = customer;
  if (last === null) return firstFrom(added, isWorking);
  const due = firstFrom(last + 1, (day) => day - last >= GAP[gradeOn(customer, day)]);
  let back = due;
  while (!isWorking(back) && back > last) back -= 1;
  return back > last ? back : firstFrom(due, isWorking);
}

function firstFrom(day: number, isFound: (day: number) => boolean): number {
  let at = day;
  while (!isFound(at)) at += 1;
  return at;
}
