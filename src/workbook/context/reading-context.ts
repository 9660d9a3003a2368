/** How the cells of this file are read: words in every language, today, the order of its dates. */
import { dateOrderIn, type Day, type ReadingContext, type Settings } from '../../rules';
import { cellWords } from '../columns';

export function readingContext(known: {
  readonly settings: Settings;
  readonly today: Day;
}): ReadingContext {
  const { settings, today } = known;
  return { vocabulary: cellWords(), today, dateOrder: dateOrderIn(settings) };
}
