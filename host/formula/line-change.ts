/** What inserting, deleting and moving rows or columns ("lines") does to a range of them. Lines count from 1. */
export type Axis = 'row' | 'column';

export type LineChange = { readonly axis: Axis; readonly count: number } & (
  | { readonly kind: 'inserted'; readonly before: number }
  | { readonly kind: 'deleted'; readonly first: number }
  /** `before` is numbered as before the move and lies outside the moved lines. */
  | { readonly kind: 'moved'; readonly first: number; readonly before: number }
);

export type LineRange = readonly [first: number, last: number];

/** The range after the change; undefined when all of it is deleted. Its last line may be Infinity. */
export function followLines(lines: LineRange, change: LineChange): LineRange | undefined {
  switch (change.kind) {
    case 'inserted':
      return afterInserting(lines, change.before, change.count);
    case 'deleted':
      return afterDeleting(lines, change.first, change.count);
    case 'moved':
      return afterMoving(lines, change);
  }
}

function afterInserting([first, last]: LineRange, before: number, count: number): LineRange {
  return [first >= before ? first + count : first, last >= before ? last + count : last];
}

function afterDeleting(
  [first, last]: LineRange,
  from: number,
  count: number,
): LineRange | undefined {
  const behind = from + count;
  if (first >= from && last < behind) return undefined;
  return [
    first >= behind ? first - count : Math.min(first, from),
    last >= behind ? last - count : Math.min(last, from - 1),
  ];
}

/**
 * A range inside the moved lines moves with them. Any other range loses the moved lines and gains those put into it.
 */
function afterMoving(
  lines: LineRange,
  { first: from, count, before }: Extract<LineChange, { kind: 'moved' }>,
): LineRange | undefined {
  const [first, last] = lines;
  if (first >= from && last < from + count) {
    const by = before > from ? before - count - from : before - from;
    return [first + by, last + by];
  }
  const left = from >= before ? from + count : from;
  return afterDeleting(afterInserting(lines, before, count), left, count);
}
