/** 列举。 */

export const list = (items: readonly string[], joiner: '和' | '或'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join('、')}${joiner}${items[items.length - 1] ?? ''}`;
