/**
 * The part of Java's SimpleDateFormat that Utilities.formatDate needs for dates and times. `MM` is the month, `mm` the
 * minute, and an unknown zone counts as GMT. Source: docs/platform.md §7.
 */
import { GoogleError, NotImitated } from '../runtime/google-error';
import { isZone, openWallZone } from '../time/zone';

const JAVA_LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';

/**
 * A date as text, in a pattern of Java.
 * @param pattern such as `yyyy-MM-dd HH:mm:ss`. Literal text is between apostrophes.
 */
export function formatJavaDate(date: Date, zoneId: string, pattern: string): string {
  if (/^GMT[+-]/.test(zoneId)) throw new NotImitated(`Utilities.formatDate in ${zoneId}`);
  const zone = openWallZone(isZone(zoneId) ? zoneId : 'GMT');
  const wall = new Date(zone.wallOf(date.getTime()));
  let text = '';
  for (const match of pattern.matchAll(/'((?:[^']|'')*)'|(([A-Za-z])\3*)|[^A-Za-z']+|(')/g)) {
    const [part, quoted, letters, , stray] = match;
    if (stray !== undefined) throw new GoogleError('Unterminated quote');
    if (quoted !== undefined) text += quoted === '' ? "'" : quoted.replace(/''/g, "'");
    else text += letters === undefined ? part : writeLetters(letters, wall);
  }
  return text;
}

function writeLetters(letters: string, wall: Date): string {
  const count = letters.length;
  const letter = letters.charAt(0);
  const pad = (value: number): string => String(value).padStart(count, '0');
  switch (letter) {
    case 'y':
      return count === 2 ? pad(wall.getUTCFullYear() % 100) : pad(wall.getUTCFullYear());
    case 'M':
      if (count > 2) throw new NotImitated('Utilities.formatDate with names of months');
      return pad(wall.getUTCMonth() + 1);
    case 'd':
      return pad(wall.getUTCDate());
    case 'H':
      return pad(wall.getUTCHours());
    case 'm':
      return pad(wall.getUTCMinutes());
    case 's':
      return pad(wall.getUTCSeconds());
    default:
      if (!JAVA_LETTERS.includes(letter)) {
        throw new GoogleError(`Illegal pattern character '${letter}'`);
      }
      throw new NotImitated(`Utilities.formatDate pattern letter ${letter}`);
  }
}
