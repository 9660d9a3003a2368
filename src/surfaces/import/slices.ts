/**
 * Work over many rows that may be interrupted between two of them: a page draws meanwhile, the script goes on at once.
 */

/** Work that may be interrupted at each `yield`; what it returns is the result. */
export type Slices<T> = Generator<undefined, T>;

/** Rows between two interruptions: a few milliseconds of work. */
export const SLICE = 500;

/** Does all of the work without interruptions. */
export function whole<T>(slices: Slices<T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

/** The rows one after the other, interrupted after every few. */
export function* mapped<T, U>(rows: readonly T[], change: (row: T, at: number) => U): Slices<U[]> {
  const made: U[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    made.push(change(rows[at] as T, at));
    if (at % SLICE === SLICE - 1) yield;
  }
  return made;
}
