/** 把若干项列举成一句，如“甲、乙和丙”。 */

export const list = (items: readonly string[], joiner: '和' | '或'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join('、')}${joiner}${items[items.length - 1] ?? ''}`;
