/**
 * Converts between instants and the local time of a time zone. Local time ("wall") is given in milliseconds as if it
 * were UTC. Offsets are cached per day, because asking Intl is slow.
 */
const DAY_MS = 86_400_000;
/** Serial of 1970-01-01: Sheets counts days since 1899-12-30. */
const UNIX_EPOCH_SERIAL = 25_569;

export interface WallZone {
  wallOf(instantMs: number): number;
  /**
   * A local time that a clock change skips moves forward by the gap. Of a local time that occurs twice this is the
   * later instant, as in java.util.Calendar.
   */
  instantOf(wallMs: number): number;
}

/** Opens a time zone. Throws a RangeError when there is no such zone. */
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

/** Whether Apps Script accepts the ID in this spelling. Java, which it uses, rejects `asia/tokyo`. */
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

/** Cached, because Intl takes about a millisecond and each formatted date asks again. */
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
