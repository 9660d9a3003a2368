/**
 * Whether the user of a call may change what a method is about to change: readers and commenters change nothing, and
 * a protection binds scripts as it binds people. Source: docs/platform.md §7.
 */
import { mayEdit, mayEditBook, type CellArea, type Sheet } from '../book';
import { GoogleError } from '../runtime/google-error';
import type { Execution } from './execution';
import { READING, SPREADSHEET_CLASSES } from './permissions';
import { placeBehind } from './place-of';

/** Source: docs/platform.md §7. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Methods that change what is on screen, or nothing yet. */
const VIEWING = /^(activate|toast|new|protect$)/;

/** Throws Google's sentence unless the user may edit all of it. */
export function checkEditable(
  { state, user }: Pick<Execution, 'state' | 'user'>,
  sheet: Sheet,
  area?: CellArea,
): void {
  if (!mayEdit(state.book, user, sheet, area)) throw new GoogleError(PROTECTED);
}

/** Runs before any method of a service object. */
export function checkCall(
  execution: Omit<Execution, 'google'>,
  implementation: object,
  className: string,
  method: string,
): void {
  if (!SPREADSHEET_CLASSES.has(className)) return;
  if (READING.test(method) || VIEWING.test(method)) return;
  // Google's sentence for readers is not known: the one for protected cells takes its place.
  if (!mayEditBook(execution.state.book, execution.user)) throw new GoogleError(PROTECTED);
  // A copy changes its destination, which it checks itself.
  if (className === 'Range' && method === 'copyTo') return;
  const place = placeBehind(implementation);
  if (place) checkEditable(execution, place.sheet, place.area);
}
