/** What the script answers to `records`, as far as the page reads it. */
import type { SentQuestion } from '../surfaces/review';

export interface Records extends SentQuestion {
  /** About the sheet of customers as a whole, a sentence each. */
  readonly sheetProblems: readonly string[];
  /** Titles of sheets by table. */
  readonly titles: Readonly<Record<string, string>>;
}
