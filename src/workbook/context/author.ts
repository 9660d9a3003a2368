/** The moment and the person behind a write. */
export interface Author {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As people read it: `2026-11-21 08:05`. */
  readonly when: string;
  readonly who: string;
}
