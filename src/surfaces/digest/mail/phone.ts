/** Splits a cell into phone numbers, and finds those that a tap can dial. */
import { cleanText } from './clean-text';

export interface PhoneNumber {
  readonly text: string;
  /** For `tel:`, only digits and a leading +; null when the text is not a number. */
  readonly dial: string | null;
}

/** More numbers can be looked up in the sheet. */
const MOST_NUMBERS = 2;
const LONGEST = 40;

/** E.164 allows 15 digits; fewer than 6 are hardly a customer's number. */
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;

const NUMBER = /^(\+?[\d\s().\-‐–/]+?)(?:\s*(?:x|ext\.?|#|转|分机)\s*\d{1,6})?$/i;

export function phonesIn(cell: string): readonly PhoneNumber[] {
  return cell
    .slice(0, 400)
    .split(/[;,，；、|\n]+/)
    .map((piece) => cleanText(piece, LONGEST))
    .filter((text) => text !== '')
    .slice(0, MOST_NUMBERS)
    .map((text) => ({ text, dial: dialOf(text) }));
}

function dialOf(text: string): string | null {
  const number = NUMBER.exec(text.normalize('NFKC').trim())?.[1];
  if (number === undefined) return null;
  const digits = number.replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return null;
  return number.startsWith('+') ? `+${digits}` : digits;
}
