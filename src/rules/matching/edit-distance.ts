/** Whether two words differ by a few slips of the keyboard. */

/**
 * Whether `most` slips or fewer turn one word into the other: a character too many, too few or wrong, or
 * two neighbours swapped (optimal string alignment). Looks only at the diagonal of width 2 × `most` + 1,
 * so the cost is linear in the length of the words.
 */
export function isWithinEdits(one: string, other: string, most: number): boolean {
  const width = other.length;
  if (Math.abs(one.length - width) > most) return false;
  const beyond = most + 1;
  let earlier: number[] = [];
  let before: number[] = [];
  for (let to = 0; to <= width; to += 1) before.push(Math.min(to, beyond));
  for (let at = 1; at <= one.length; at += 1) {
    const row: number[] = new Array<number>(width + 1).fill(beyond);
    const first = Math.max(1, at - most);
    if (first === 1) row[0] = Math.min(at, beyond);
    let least = row[0] as number;
    for (let to = first; to <= Math.min(width, at + most); to += 1) {
      const isEqual = one[at - 1] === other[to - 1];
      let edits = Math.min(
        (before[to - 1] as number) + (isEqual ? 0 : 1),
        (before[to] as number) + 1,
        (row[to - 1] as number) + 1,
      );
      const isSwapped =
        at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      if (isSwapped) edits = Math.min(edits, (earlier[to - 2] as number) + 1);
      row[to] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return false;
    earlier = before;
    before = row;
  }
  return (before[width] as number) <= most;
}
