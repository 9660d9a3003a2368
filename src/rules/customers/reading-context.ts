/** What reading a cell depends on, besides the cell and its field. */
import type { DateOrder, Day } from '../calendar';
import type { Vocabulary } from './vocabulary';

export interface ReadingContext {
  readonly vocabulary: Vocabulary;
  readonly today: Day;
  /** How to read `03/04/2026` typed as text; null: unknown, so such text is a problem. */
  readonly dateOrder: DateOrder | null;
}
