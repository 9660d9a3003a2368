/** Who writes, and when. */
export interface Author {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Local time as text: `2026-11-21 08:05`. */
  readonly when: string;
  /** Email address; `''` if Google hides it. */
  readonly who: string;
}
