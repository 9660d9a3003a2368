/** Phone numbers that a spreadsheet spoilt: it takes them for quantities or formulas; others that lack a digit (docs/rules.md §11). */
import { isRoundedNumber } from '../phones';

export type PhoneFault = 'lost-digits' | 'lost-zero' | 'wrong-length' | 'not-a-phone';

/** So many digits, the last six of them zeros: rounded, and written out again. */
const WRITTEN_OUT = /^\d{5,9}0{6}$/;

/** What Sheets shows for a number typed with a plus and spaces. */
const FAILED = /^#(?:ERROR!|NUM!|VALUE!|NAME\?)$/;

/** Only digits: a cell that may have been a number once, which has no zero in front. */
const DIGITS = /^\d+$/;

/** Mobile numbers of China have 11 digits and no zero in front. */
const CHINESE_MOBILE = /^1[3-9]\d{9}$/;

/** One of these with a digit too few or too many. */
const NEARLY_CHINESE_MOBILE = /^1[3-9](?:\d{8}|\d{10})$/;

const FEWEST_DIGITS = 7;

/** How the phone numbers of a list are usually written. */
export interface PhoneHabits {
  /** Digits of the shortest and the longest number with a zero in front; null unless most have one. */
  readonly withZero: { readonly shortest: number; readonly longest: number } | null;
  /** Most numbers are mobile numbers of China. */
  readonly isChinese: boolean;
}

export function phoneHabitsOf(cells: readonly string[]): PhoneHabits {
  let shortest = Infinity;
  let longest = 0;
  let withZero = 0;
  let without = 0;
  let chinese = 0;
  for (const cell of cells) {
    const digits = nationalDigits(cell);
    if (digits === '') continue;
    if (CHINESE_MOBILE.test(digits)) chinese += 1;
    if (/^0[1-9]/.test(digits)) {
      withZero += 1;
      shortest = Math.min(shortest, digits.length);
      longest = Math.max(longest, digits.length);
    } else if (!CHINESE_MOBILE.test(digits) && digits.length >= FEWEST_DIGITS) without += 1;
  }
  return {
    withZero: withZero > without ? { shortest, longest } : null,
    isChinese: chinese > withZero + without,
  };
}

/** What is wrong with a phone number; null for a blank cell and for a number that may be right. */
export function phoneFault(cell: string, habits: PhoneHabits): PhoneFault | null {
  const text = cell.slice(0, LONGEST).normalize('NFKC').trim();
  if (text === '') return null;
  if (isRoundedNumber(text) || WRITTEN_OUT.test(text) || FAILED.test(text)) return 'lost-digits';
  if (text.replace(/\D/g, '').length < FEWEST_DIGITS) return 'not-a-phone';
  if (habits.isChinese && NEARLY_CHINESE_MOBILE.test(nationalDigits(cell))) return 'wrong-length';
  return lacksZero(text, habits) ? 'lost-zero' : null;
}

/** Numbers of one list differ by a digit in length, and a short one is a number of the same town. */
function lacksZero(text: string, { withZero }: PhoneHabits): boolean {
  if (withZero === null || !DIGITS.test(text) || text.startsWith('0')) return false;
  const whole = text.length + 1;
  return (
    !CHINESE_MOBILE.test(text) &&
    text.length > LONGEST_LOCAL &&
    whole >= withZero.shortest - 1 &&
    whole <= withZero.longest
  );
}

/** Digits of a number without the code of its town. */
const LONGEST_LOCAL = 8;

/** A cell may hold 50,000 characters; a phone number has 15 digits at most (ITU-T E.164). */
const LONGEST = 100;

/** `''` for a cell without a number, and for an international one. */
function nationalDigits(cell: string): string {
  const text = cell.slice(0, LONGEST).normalize('NFKC').trim();
  const isOther = text.startsWith('+') || text.startsWith('00') || isRoundedNumber(text);
  return isOther ? '' : text.replace(/\D/g, '');
}
