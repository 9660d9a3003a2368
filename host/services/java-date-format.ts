/**
 * Java's SimpleDateFormat, as Utilities.formatDate uses it: `YYYY` is the week's year, `mm` minutes, `u` the weekday
 * from Monday = 1, and a zone nobody knows is silently GMT. English names. Source: docs/platform.md §7.
 */
import { GoogleError, NotImitated } from '../google-error';
import { isZone, openZone } from '../zone';

const DAY_MS = 86_400_000;
const JAVA_LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';

export function formatJavaDate(date: Date, zoneId: string, pattern: string): string {
  const instantMs = date.getTime();
  const zone = readJavaZone(zoneId);
  const wallMs = zone.wallOf(instantMs);
  const offsetMinutes = Math.round((wallMs - instantMs) / 60_000);
  let text = '';
  for (const match of pattern.matchAll(/'((?:[^']|'')*)'|(([A-Za-z])\3*)|[^A-Za-z']+|(')/g)) {
    const [part, quoted, letters, , stray] = match;
    if (stray !== undefined) throw new GoogleError('Unterminated quote');
    if (quoted !== undefined) text += quoted === '' ? "'" : quoted.replace(/''/g, "'");
    else if (letters !== undefined) {
      text += writeLetters(letters, new Date(wallMs), offsetMinutes, zone.id, instantMs);
    } else text += part;
  }
  return text;
}

interface JavaZone {
  id: string;
  wallOf(instantMs: number): number;
}

function readJavaZone(id: string): JavaZone {
  const fixed = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(id);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    const offsetMs = (fixed[1] === '-' ? -1 : 1) * minutes * 60_000;
    return { id, wallOf: (instantMs) => instantMs + offsetMs };
  }
  return openZone(isZone(id) ? id : 'GMT');
}

function writeLetters(
  letters: string,
  wall: Date,
  offsetMinutes: number,
  zoneId: string,
  instantMs: number,
): string {
  const count = letters.length;
  const pad = (value: number): string => String(value).padStart(count, '0');
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(wall);
  const hours = wall.getUTCHours();
  const year = (value: number): string => (count === 2 ? twoDigits(value % 100) : pad(value));
  switch (letters.charAt(0)) {
    case 'y':
      return year(wall.getUTCFullYear());
    case 'Y':
      return year(weekYear(wall));
    case 'M':
    case 'L':
      if (count > 2) return named({ month: count > 3 ? 'long' : 'short' });
      return pad(wall.getUTCMonth() + 1);
    case 'd':
      return pad(wall.getUTCDate());
    case 'D':
      return pad(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY_MS) + 1);
    case 'E':
      return named({ weekday: count > 3 ? 'long' : 'short' });
    case 'u':
      return pad(wall.getUTCDay() || 7);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hours);
    case 'k':
      return pad(hours || 24);
    case 'K':
      return pad(hours % 12);
    case 'h':
      return pad(hours % 12 || 12);
    case 'm':
      return pad(wall.getUTCMinutes());
    case 's':
      return pad(wall.getUTCSeconds());
    case 'S':
      return pad(wall.getUTCMilliseconds());
    case 'Z':
      return offsetText(offsetMinutes, '');
    case 'X':
      if (offsetMinutes === 0) return 'Z';
      return offsetText(offsetMinutes, count > 2 ? ':' : '').slice(0, count === 1 ? 3 : undefined);
    case 'z':
      return zoneName(zoneId, instantMs, offsetMinutes, count);
    default:
      if (JAVA_LETTERS.includes(letters.charAt(0))) {
        throw new NotImitated(`Utilities.formatDate pattern letter ${letters.charAt(0)}`);
      }
      throw new GoogleError(`Illegal pattern character '${letters.charAt(0)}'`);
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function offsetText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${twoDigits(Math.floor(size / 60))}${colon}${twoDigits(size % 60)}`;
}

function zoneName(id: string, instantMs: number, offsetMinutes: number, count: number): string {
  if (id === 'GMT') return 'GMT';
  if (/^GMT[+-]/.test(id)) return `GMT${offsetText(offsetMinutes, ':')}`;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: id,
    timeZoneName: count > 3 ? 'long' : 'short',
  }).formatToParts(instantMs);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? id;
}

/** The year to which the US week of that day belongs: a week starting on Sunday that holds 1 January is week one. */
function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY_MS);
  return saturday.getUTCFullYear();
}
