/**
 * Converts between instants and calendar days of a time zone, without Intl and local getters. UTC
 * offsets are expensive to ask for and rarely change, so a few per year are cached and used for any
 * number of dates.
 */
import type { Day } from '../rules/calendar';

export interface ZoneDays {
  /** The local day at that instant. */
  dayOf(instantMs: number): Day;
  /**
   * The first instant of the day, in epoch milliseconds. Midnight may be skipped (clocks put
   * forward at midnight) or come twice. For a day that the zone skipped entirely, the start of the
   * next.
   */
  startOf(day: Day): number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Serial of 1970-01-01: days are counted since 1899-12-30. */
const UNIX_EPOCH: Day = 25_569;

/**
 * If both ends of a span this long share an offset, assume it is constant in between. Morocco's
 * clock change for Ramadan lasts four weeks; `dayOf` detects shorter ones.
 */
const SPAN_MS = 14 * DAY_MS;

/** Spans from 1899 to 2093 are kept in an array. */
const FIRST_TABLED = -1850;
const TABLED_SPANS = 5_075;

/** More than the offset of any zone. */
const FARTHEST_MS = 16 * HOUR_MS;

/** The offset is `before` up to `upTo`, `after` from `since` on, and unknown in between. */
interface Span {
  before: number;
  after: number;
  upTo: number;
  since: number;
}

/**
 * Opens a time zone.
 * @param offsetMinutesAt minutes ahead of UTC at an instant; called once per instant, on demand
 */
export function openZoneDays(offsetMinutesAt: (instantMs: number) => number): ZoneDays {
  const asked = new Map<number, number>();
  const spans = new Map<number, Span>();
  // Common years are in an array, which is faster than a Map for a look-up per cell.
  const tabled = new Array<Span | undefined>(TABLED_SPANS);

  const askOffset = (instantMs: number): number => {
    let offset = asked.get(instantMs);
    if (offset === undefined) {
      offset = Math.round(offsetMinutesAt(instantMs) * MINUTE_MS);
      asked.set(instantMs, offset);
    }
    return offset;
  };

  const spanAt = (instantMs: number): Span => {
    const index = Math.floor(instantMs / SPAN_MS);
    const known = tabled[index - FIRST_TABLED];
    if (known !== undefined) return known;
    let span = spans.get(index);
    if (span === undefined) {
      span = {
        before: askOffset(index * SPAN_MS),
        after: askOffset((index + 1) * SPAN_MS),
        upTo: index * SPAN_MS,
        since: (index + 1) * SPAN_MS,
      };
      const at = index - FIRST_TABLED;
      if (at >= 0 && at < TABLED_SPANS) tabled[at] = span;
      else spans.set(index, span);
    }
    return span;
  };

  const offsetAt = (instantMs: number): number => {
    const span = spanAt(instantMs);
    if (span.before === span.after || instantMs <= span.upTo) return span.before;
    while (instantMs > span.upTo && instantMs < span.since) narrow(span, askOffset);
    return instantMs >= span.since ? span.after : span.before;
  };

  /** The start of a day on or near which the clocks change. */
  const startOfUnevenDay = (midnight: number, before: number, after: number): number => {
    const early = midnight - before;
    if (offsetAt(early) === before) return early;
    const late = midnight - after;
    if (offsetAt(late) === after) return late;
    // Midnight was skipped: the day begins when the clocks jump, at `early` or before.
    const jump: Span = { before, after, upTo: late, since: early };
    while (jump.since - jump.upTo > 1) {
      if (offsetAt(jump.since - 1) === before) break;
      narrow(jump, offsetAt);
    }
    return jump.since;
  };

  return {
    dayOf: (instantMs) => {
      const wall = instantMs + offsetAt(instantMs);
      const day = Math.floor(wall / DAY_MS);
      const sinceMidnight = wall - day * DAY_MS;
      // A date cell holds a midnight. An hour off means a summer time too short to show in the
      // spans, such as a few days in north-east Brazil in October 2000: ask for the exact offset.
      if (sinceMidnight !== HOUR_MS && sinceMidnight !== DAY_MS - HOUR_MS) return day + UNIX_EPOCH;
      return Math.floor((instantMs + askOffset(instantMs)) / DAY_MS) + UNIX_EPOCH;
    },
    startOf: (day) => {
      const midnight = (day - UNIX_EPOCH) * DAY_MS;
      const span = spanAt(midnight - FARTHEST_MS);
      if (span.before === span.after && spanAt(midnight + FARTHEST_MS).after === span.after) {
        return midnight - span.before;
      }
      const before = offsetAt(midnight - FARTHEST_MS);
      const after = offsetAt(midnight + FARTHEST_MS);
      return before === after ? midnight - before : startOfUnevenDay(midnight, before, after);
    },
  };
}

/** Halves the unknown part, at whole hours first, since clocks change on the hour. */
function narrow(span: Span, offsetOf: (instantMs: number) => number): void {
  const width = span.since - span.upTo;
  const step = width > 2 * HOUR_MS ? HOUR_MS : width > 2 * MINUTE_MS ? MINUTE_MS : 1;
  const middle = Math.floor((span.upTo + width / 2) / step) * step;
  if (offsetOf(middle) === span.before) span.upTo = middle;
  else span.since = middle;
}
