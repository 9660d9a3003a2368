/** What was decided about a column of a file: the command and the page of imports say it alike. */
export const columnNotesEn = {
  decimalGuessed: (facts: { readonly heading: string; readonly text: string }): string =>
    `“${facts.heading}” may have points between thousands: “${facts.text}” was read with a decimal point.`,
  severalFilled: (facts: { readonly heading: string; readonly rows: number }): string =>
    `“${facts.heading}”: ${facts.rows} ${facts.rows === 1 ? 'row has' : 'rows have'} more than one value; the first was read.`,
  decimalComma: (facts: { readonly heading: string }): string =>
    `Amounts in “${facts.heading}” have a decimal comma: 12.500 is twelve thousand five hundred.`,
};
