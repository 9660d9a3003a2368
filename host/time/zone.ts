/**
 * One time zone: from an instant to the clock on the wall there and back. A wall time is milliseconds counted as if
 * the wall were UTC. Fast enough for tens of thousands of dates: Intl is asked about two instants of a day at most.
 */
const DAY_MS = 86_400_000;
/** Serial of 1970-01-01: Sheets counts days since 1899-12-30. */
const UNIX_EPOCH_SERIAL = 25_569;

export interface WallZone {
  wallOf(instantMs: number): number;
  /** A wall time that a change of clocks skips moves forward by the gap; one that happens twice is the later, as
   *  java.util.Calendar has it. */
  instantOf(wallMs: number): number;
}

/** Throws a RangeError when there is no such zone. */
export function openWallZone(id: string): WallZone {
  const known = opened.get(id);
  if (known) return known;
  const offsetAt = openOffsets(id);
  const zone: WallZone = {
    wallOf: (instantMs) => instantMs + offsetAt(instantMs),
    instantOf(wallMs) {
      const before = offsetAt(wallMs - DAY_MS);
      const after = offsetAt(wallMs + DAY_MS);
      if (before === after) return wallMs - before;
      if (offsetAt(wallMs - after) === after) return wallMs - after;
      return wallMs - before;
    },
  };
  opened.set(id, zone);
  return zone;
}

/** Whether Java, and so Apps Script, knows this very spelling (`asia/tokyo` it does not). */
export function isZone(id: string): boolean {
  const answer = answered.get(id) ?? askIntl(id);
  answered.set(id, answer);
  return answer;
}

function askIntl(id: string): boolean {
  if (!/^[A-Za-z]/.test(id)) return false;
  try {
    const resolved = new Intl.DateTimeFormat('en-US', { timeZone: id }).resolvedOptions().timeZone;
    return resolved === id || resolved.toLowerCase() !== id.toLowerCase();
  } catch {
    return false;
  }
}

/** Asking Intl costs a thousandth of a second, and every date a script formats asks again. */
const answered = new Map<string, boolean>();

export function serialToWall(serial: number): number {
  return Math.round((serial - UNIX_EPOCH_SERIAL) * DAY_MS);
}

export function wallToSerial(wallMs: number): number {
  return wallMs / DAY_MS + UNIX_EPOCH_SERIAL;
}

const opened = new Map<string, WallZone>();

function openOffsets(id: string): (instantMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const ask = (instantMs: number): number => {
    const whole = Math.floor(instantMs / 1000) * 1000;
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(whole)) part[type] = value;
    const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
    wall.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']));
    return wall.getTime() - whole;
  };
  const atMidnight = new Map<number, number>();
  const midnightOffset = (day: number): number => {
    let offset = atMidnight.get(day);
    if (offset === undefined) atMidnight.set(day, (offset = ask(day * DAY_MS)));
    return offset;
  };
  return (instantMs) => {
    const day = Math.floor(instantMs / DAY_MS);
    const offset = midnightOffset(day);
    return offset === midnightOffset(day + 1) ? offset : ask(instantMs);
  };
}
