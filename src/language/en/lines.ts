/** A list in a dialog: one item per line. */
export const lines = (items: readonly string[]): string =>
  items.map((item) => `• ${item}`).join('\n');
