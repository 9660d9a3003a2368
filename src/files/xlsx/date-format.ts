/** Tells formats of days and times from those of numbers: Excel stores both as numbers. */

/** Longer ones are refused by Excel. */
const FORMAT_LENGTH_MAX = 255;

/**
 * Whether a number format shows a day or a time.
 * @param format such as `yyyy-mm-dd` or `#,##0.00`
 */
export function isDateFormat(format: string): boolean {
  return format.slice(0, FORMAT_LENGTH_MAX).split(';').some(isDateSection);
}

/** Letters of years, months, days, hours, minutes, seconds, eras and halves of the day. */
const DATE_LETTERS = /^[ymdhsaegbp]+$/;

function isDateSection(section: string): boolean {
  const letters = section
    .toLowerCase()
    .replace(/"[^"]*"?|\\.|_./g, ' ')
    // Elapsed hours, minutes and seconds are times; other brackets are colours, conditions and languages.
    .replace(/\[(?:h+|m+|s+)\]/g, ' h ')
    .replace(/\[[^[\]]*\]/g, ' ')
    // Fractions of a second.
    .replace(/s[.,]0+/g, 's ')
    .replace(/[^a-z0#?%@]/g, '');
  return DATE_LETTERS.test(letters);
}
