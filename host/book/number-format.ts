/**
 * Number formats: which of them are date formats, and the text a cell displays. Only dates, integers, decimals,
 * percentages and a currency sign are supported; other formats throw NotImitated.
 */
import { NotImitated } from '../runtime/google-error';
import { serialToWall } from '../time/zone';
import type { CellValue } from './cell';
import type { Locale } from './locale';

export const PLAIN_TEXT = '@';

const dateFormats = new Map<string, boolean>();

/** Whether a number format shows a date. Also true for times and durations, which Apps Script returns as Dates too. */
export function isDateFormat(format: string): boolean {
  if (format === '') return false;
  let answer = dateFormats.get(format);
  if (answer === undefined) {
    const bare = format
      .replace(/"[^"]*"|\\./g, '')
      .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '')
      .replace(/general/gi, '')
      .replace(/E[+-]/gi, '');
    answer = /[ymdhs]/i.test(bare);
    dateFormats.set(format, answer);
  }
  return answer;
}

/** The text a cell displays. */
export function displayText(value: CellValue, format: string, locale: Locale): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateFormat(format)) return displayDate(value, format);
  return displayNumber(value, format, locale);
}

function displayNumber(value: number, format: string, locale: Locale): string {
  if (['', PLAIN_TEXT].includes(format) || /^general$/i.test(format)) {
    return String(Number(value.toPrecision(15))).replace('.', locale.decimal);
  }
  const shape = /^([^#0.,%\w]?)(#,##)?0(?:\.(0+))?(%|E\+00)?$/.exec(format);
  if (!shape) throw new NotImitated(`the display of number format "${format}"`);
  const [, mark = '', grouping, zeros = '', ending] = shape;
  if (ending === 'E+00') {
    return value
      .toExponential(zeros.length)
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase();
  }
  const scaled = Math.abs(ending === '%' ? value * 100 : value);
  const text = new Intl.NumberFormat(locale.id.replace('_', '-'), {
    useGrouping: grouping !== undefined,
    minimumFractionDigits: zeros.length,
    maximumFractionDigits: zeros.length,
  }).format(scaled);
  return `${value < 0 ? '-' : ''}${mark}${text}${ending ?? ''}`;
}

const DATE_PARTS = /"([^"]*)"|\\(.)|\[(h+)\]|(am\/pm|a\/p)|(\.0+)|(y+|m+|d+|h+|s+)|([\s\S])/gi;

function displayDate(serial: number, format: string): string {
  const wall = new Date(serialToWall(serial));
  const parts = [...format.matchAll(DATE_PARTS)];
  const halves = parts.some((part) => part[4] !== undefined);
  let text = '';
  parts.forEach((part, index) => {
    const letters = part[6];
    if (letters !== undefined) {
      text += displayLetters(letters, wall, halves, () => isMinute(parts, index));
    } else if (part[3] !== undefined) text += String(Math.floor(serial * 24 + 1e-9));
    else if (part[4] !== undefined) text += wall.getUTCHours() < 12 ? 'AM' : 'PM';
    else if (part[5] !== undefined) {
      text += `.${String(wall.getUTCMilliseconds())
        .padStart(3, '0')
        .slice(0, part[5].length - 1)}`;
    } else text += part[1] ?? part[2] ?? part[7] ?? '';
  });
  return text;
}

function displayLetters(
  letters: string,
  wall: Date,
  halves: boolean,
  minute: () => boolean,
): string {
  const pad = (value: number): string => String(value).padStart(Math.min(letters.length, 2), '0');
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(wall);
  switch (letters.charAt(0).toLowerCase()) {
    case 'y':
      return letters.length > 2 ? String(wall.getUTCFullYear()) : pad(wall.getUTCFullYear() % 100);
    case 'd':
      if (letters.length > 2) return named({ weekday: letters.length > 3 ? 'long' : 'short' });
      return pad(wall.getUTCDate());
    case 'h':
      return pad(halves ? wall.getUTCHours() % 12 || 12 : wall.getUTCHours());
    case 's':
      return pad(wall.getUTCSeconds());
    default:
      if (minute()) return pad(wall.getUTCMinutes());
      if (letters.length > 2) return named({ month: letters.length > 3 ? 'long' : 'short' });
      return pad(wall.getUTCMonth() + 1);
  }
}

/** An `m` or `M` after hours or before seconds means minutes. */
function isMinute(parts: readonly RegExpMatchArray[], index: number): boolean {
  const letterOf = (part: RegExpMatchArray | undefined): string | undefined =>
    (part?.[6] ?? part?.[3])?.charAt(0).toLowerCase();
  const before = parts
    .slice(0, index)
    .reverse()
    .find((part) => letterOf(part) !== undefined);
  const after = parts.slice(index + 1).find((part) => letterOf(part) !== undefined);
  return letterOf(before) === 'h' || letterOf(after) === 's';
}
