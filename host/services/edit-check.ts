/**
 * Checks whether the user of a call may edit what a method changes. Readers and commenters may edit nothing, and
 * protections apply to scripts as they do to people. Source: docs/platform.md §7.
 */
import { mayEdit, mayEditBook, type CellArea, type Sheet } from '../book';
import { GoogleError } from '../runtime/google-error';
import type { Execution } from './execution';
import { READING, SPREADSHEET_CLASSES } from './permissions';
import { placeBehind } from './place-of';

/** Source: docs/platform.md §7. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Methods that only change what is shown, or only prepare a change. */
const VIEWING = /^(activate|toast|new|protect$)/;

/** Throws Google's error unless the user may edit the whole sheet or area. */
export function checkEditable(
  { state, user }: Pick<Execution, 'state' | 'user'>,
  sheet: Sheet,
  area?: CellArea,
): void {
  if (!mayEdit(state.book, user, sheet, area)) throw new GoogleError(PROTECTED);
}

/** Throws Google's error if the user may not do what the method would. Runs before any method of a service object. */
export function checkCall(
  execution: Omit<Execution, 'google'>,
  implementation: object,
  className: string,
  method: string,
): void {
  if (!SPREADSHEET_CLASSES.has(className)) return;
  if (READING.test(method) || VIEWING.test(method)) return;
  // Google's message for readers is not known, so this uses the one for protected cells.
  if (!mayEditBook(execution.state.book, execution.user)) throw new GoogleError(PROTECTED);
  // copyTo changes another range and checks it itself.
  if (className === 'Range' && method === 'copyTo') return;
  const place = placeBehind(implementation);
  if (place) checkEditable(execution, place.sheet, place.area);
}
