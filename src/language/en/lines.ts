/** A list in a dialog: one item per line. */
export const lines = (items: readonly string[]): string =>
  items.map((item) => `• ${item}`).join('\n');

export const list = (items: readonly string[], joiner: 'and' | 'or'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${joiner} ${items[items.length - 1] ?? ''}`;
