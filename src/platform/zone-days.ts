/**
 * Instants and calendar days of one zone, either way, without Intl and without local getters. The
 * zone's offsets are asked for seldom: they stay the same for long, so a few answers a year serve
 * any number of dates.
 */
import type { Day } from '../rules/calendar';

export interface Zone {
  /** The day that the wall clock shows at that instant. */
  dayOf(instantMs: number): Day;
  /**
   * The first instant of the day, in epoch milliseconds. Midnight may not exist (clocks put
   * forward at midnight) or come twice; a day that the zone skipped whole gives the next one.
   */
  startOf(day: Day): number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Serial of 1970-01-01: days are counted since 1899-12-30. */
const UNIX_EPOCH: Day = 25_569;

/**
 * When both ends of so long a span have one offset, it is taken to have held throughout. Morocco's
 * winter time in Ramadan lasts four weeks; what is shorter shows itself (see `dayOf`).
 */
const SPAN_MS = 14 * DAY_MS;

/** 1899 to 2093. */
const FIRST_TABLED = -1850;
const TABLED_SPANS = 5_075;

/** No zone is further from UTC than this. */
const FARTHEST_MS = 16 * HOUR_MS;

/** Up to `upTo` the offset is `before`, from `since` on `after`; between them it is not known. */
interface Span {
  before: number;
  after: number;
  upTo: number;
  since: number;
}

/** `offsetMinutesAt` answers minutes ahead of UTC; it is asked at first use, never twice for one instant. */
export function openZone(offsetMinutesAt: (instantMs: number) => number): Zone {
  const asked = new Map<number, number>();
  const spans = new Map<number, Span>();
  // Those of the years that sheets are full of stand in a plain table: a look-up a cell.
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

  /** A day on which, or around which, the clocks are changed. */
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
      // A date cell is a midnight. One an hour off, when no change of clocks was seen, comes from
      // a summer time of a few days (north-east Brazil in October 2000): such an instant is asked.
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

/** Halves what is not known; at whole hours first, since that is when clocks are changed. */
function narrow(span: Span, offsetOf: (instantMs: number) => number): void {
  const width = span.since - span.upTo;
  const step = width > 2 * HOUR_MS ? HOUR_MS : width > 2 * MINUTE_MS ? MINUTE_MS : 1;
  const middle = Math.floor((span.upTo + width / 2) / step) * step;
  if (offsetOf(middle) === span.before) span.upTo = middle;
  else span.since = middle;
}
