/** `4.41E+11`: a spreadsheet took a phone number for a quantity, and only its first digits are left. */
const ROUNDED = /^[+-]?\d(?:[.,]\d+)?e\+?\d+$/i;

/**
 * Whether the text is such a number.
 * @param text trimmed
 */
export function isRoundedNumber(text: string): boolean {
  return ROUNDED.test(text);
}
