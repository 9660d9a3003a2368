/** `1 day`, `2 days`: a number with its English noun; `many` where an s is not enough. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;
