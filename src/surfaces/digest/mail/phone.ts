/** The phone numbers in a cell, and which of them can be tapped. */
import { cleanText } from './clean-text';

export interface PhoneNumber {
  readonly text: string;
  /** What `tel:` dials, digits and a leading + only; null when the text is no number. */
  readonly dial: string | null;
}

/** More than two are better looked up in the sheet. */
const SHOWN = 2;
const LONGEST = 40;

/** E.164 allows 15 digits; a shorter number than 6 is hardly a customer's. */
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;

const NUMBER = /^(\+?[\d\s().\-‐–/]+?)(?:\s*(?:x|ext\.?|#|转|分机)\s*\d{1,6})?$/i;

export function phonesIn(cell: string): readonly PhoneNumber[] {
  return cell
    .slice(0, 400)
    .split(/[;,，；、|\n]+/)
    .map((piece) => cleanText(piece, LONGEST))
    .filter((text) => text !== '')
    .slice(0, SHOWN)
    .map((text) => ({ text, dial: dialOf(text) }));
}

function dialOf(text: string): string | null {
  const number = NUMBER.exec(text.normalize('NFKC').trim())?.[1];
  if (number === undefined) return null;
  const digits = number.replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return null;
  return number.startsWith('+') ? `+${digits}` : digits;
}
