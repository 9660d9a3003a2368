/** The key by which phone numbers are compared: the last digits, since the country code is often left out. */
import { isRoundedNumber } from '../phones';

/** Digits that are compared. */
const COMPARED = 9;

/** A shorter number is an extension or a slip. */
const FEWEST = 7;

/** What begins an extension, in a text without spaces. */
const EXTENSION = /ext|[x#转轉]|分机|分機/;

/** Between two numbers of one cell. */
const BETWEEN = /[;,、\n]|\bor\b/;

/** `0000000` and `123456789` are typed to fill a required cell. */
const FILLER = /^(\d)\1*$|^0?123456789?$|^987654321$|0{6}$/;

/** Numbers that belong to one person, where a number tells: China, Taiwan, Japan, Korea, Germany, Britain, France. */
const MOBILE =
  /^(?:(?:86)?1[3-9]\d{9}|(?:886|0)9\d{8}|(?:81|0)[789]0\d{8}|(?:82|0)10\d{8}|(?:490?|0)1[567]\d{8,9}|(?:440?|0)7\d{9}|(?:330?|0)[67]\d{8})$/;

/** The key of a phone number; `''` if the cell has no number of its own. */
export function phoneKey(cell: string): string {
  return numberIn(cell).slice(-COMPARED);
}

/** Whether the cell has a mobile number; false where that cannot be told, as in North America. */
export function isMobile(cell: string): boolean {
  return MOBILE.test(numberIn(cell));
}

/** All digits of the first number of its own. */
function numberIn(cell: string): string {
  const text = cell.slice(0, 100).normalize('NFKC').trim().toLowerCase();
  if (isRoundedNumber(text)) return '';
  const [first = '', second = ''] = text.split(BETWEEN);
  const digits = digitsOf(first) || digitsOf(second);
  return digits.length < FEWEST || FILLER.test(digits) ? '' : digits;
}

function digitsOf(text: string): string {
  const digits = (text.replace(/\s/g, '').split(EXTENSION)[0] ?? '').replace(/\D/g, '');
  const bare = digits.replace(/^00/, '');
  return bare.length < FEWEST ? '' : bare;
}
