/**
 * Parses text that is typed into a cell or written with setValue: a formula, number, boolean, date, or plain text.
 * Source: docs/platform.md §7 (setValue parses "as if typed").
 */
import type { CellValue } from './cell';
import type { Locale } from './locale';
import { parseTypedDate } from './typed-date';

export interface TypedContent {
  value: CellValue;
  /** '' unless it is a formula. */
  formula: string;
  /** The format that a cell without a format gets; '' for none. */
  format: string;
}

/** The value of a formula's cell until it is calculated. */
export const UNCALCULATED = '#ERROR!';

/** @param thisYear asked for only by a date without one */
export function parseTyped(text: string, locale: Locale, thisYear: () => number): TypedContent {
  if (text.startsWith("'")) return asText(text.slice(1));
  if (text.startsWith('=') && text.length > 1) {
    return { value: UNCALCULATED, formula: text, format: '' };
  }
  const bare = text.trim();
  if (bare === '') return asText(text);
  if (/^(true|false)$/i.test(bare)) {
    return { value: bare.toLowerCase() === 'true', formula: '', format: '' };
  }
  // Neither a number nor a date is without digits.
  const found = /\d/.test(bare) ? parseNumberOrDate(bare, locale, thisYear) : undefined;
  if (found) return found;
  // A plus sign that does not start a number starts a formula: "+1 (555) 010-9999" shows #ERROR! in Sheets.
  if (text.startsWith('+') && text.length > 1) {
    return { value: UNCALCULATED, formula: `=${text}`, format: '' };
  }
  return asText(text);
}

function parseNumberOrDate(
  text: string,
  locale: Locale,
  thisYear: () => number,
): TypedContent | undefined {
  const number = parseNumber(text, locale);
  if (number) return number;
  const date = parseTypedDate(text, locale.dateOrder, thisYear);
  return date && { value: date.serial, formula: '', format: date.format };
}

function asText(text: string): TypedContent {
  return { value: text, formula: '', format: '' };
}

function parseNumber(text: string, locale: Locale): TypedContent | undefined {
  let rest = text;
  let sign = 1;
  let money = false;
  const inParentheses = /^\((.+)\)$/.exec(rest);
  if (inParentheses) {
    sign = -1;
    rest = inParentheses[1] ?? '';
  }
  const signed = /^([+-])(.+)$/.exec(rest);
  if (signed) {
    if (inParentheses) return undefined;
    if (signed[1] === '-') sign = -1;
    rest = signed[2] ?? '';
  }
  const currency = locale.currencies.find((mark) => rest.startsWith(mark) || rest.endsWith(mark));
  if (currency !== undefined) {
    money = true;
    rest = (
      rest.startsWith(currency) ? rest.slice(currency.length) : rest.slice(0, -currency.length)
    ).trim();
  }
  const percent = rest.endsWith('%') && !money;
  if (percent) rest = rest.slice(0, -1).trim();
  const digits = readDigits(rest, locale);
  if (digits === undefined) return undefined;
  const value = sign * digits.value;
  if (percent) {
    return { value: value / 100, formula: '', format: digits.decimals > 0 ? '0.00%' : '0%' };
  }
  if (money) return { value, formula: '', format: `${currency ?? ''}#,##0.00` };
  if (digits.exponent) return { value, formula: '', format: '0.00E+00' };
  const grouped = digits.decimals > 0 ? '#,##0.00' : '#,##0';
  return { value, formula: '', format: digits.grouped ? grouped : '' };
}

interface Digits {
  value: number;
  decimals: number;
  grouped: boolean;
  exponent: boolean;
}

/** Compiled once for each locale: a column of texts asks for it cell by cell. */
const digitShapes = new WeakMap<Locale, RegExp>();

function digitShapeOf(locale: Locale): RegExp {
  const known = digitShapes.get(locale);
  if (known !== undefined) return known;
  const group = locale.group.trim() === '' ? '[  \\u202f]' : `\\${locale.group}`;
  const shape = new RegExp(
    `^(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:\\${locale.decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`,
  );
  digitShapes.set(locale, shape);
  return shape;
}

function readDigits(text: string, locale: Locale): Digits | undefined {
  const match = digitShapeOf(locale).exec(text);
  if (!match) return undefined;
  const whole = (match[1] ?? '').replace(/\D/g, '');
  const fraction = match[2] ?? '';
  // An exponent alone is text: "E3" may be the ID of a customer.
  if (whole + fraction === '') return undefined;
  const value = Number(`${whole || '0'}.${fraction || '0'}e${match[3] ?? '0'}`);
  if (!Number.isFinite(value)) return undefined;
  return {
    value,
    decimals: fraction.length,
    grouped: whole !== (match[1] ?? ''),
    exponent: match[3] !== undefined,
  };
}
