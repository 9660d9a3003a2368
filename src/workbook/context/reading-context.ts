/** How cells are read: the words of every language, today, and the order of day and month. */
import { dateOrderIn, type Day, type ReadingContext, type Settings } from '../../rules';
import { cellWords } from '../columns';

export function readingContext(known: {
  readonly settings: Settings;
  readonly today: Day;
}): ReadingContext {
  const { settings, today } = known;
  return { vocabulary: cellWords(), today, dateOrder: dateOrderIn(settings) };
}
