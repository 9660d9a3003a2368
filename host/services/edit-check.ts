/**
 * Whether the user of a call may change what a method is about to change: somebody who may only look changes nothing,
 * and a protection holds scripts as it holds people. Source: docs/platform.md §7.
 */
import { mayEdit, mayEditBook, type Area, type Sheet } from '../book';
import { GoogleError } from '../google-error';
import type { Execution } from './execution';
import { PROTECTED } from './furniture/protection';
import { READING, SPREADSHEET_CLASSES } from './permissions';
import { placeIfRange } from './range-place';
import { sheetBehind } from './sheet-behind';

/** They change what is on screen or nothing at all. */
const VIEWING = /^(activate|setActive|setCurrentCell|toast|new|protect$)/;
/** What stands on a sheet without being one of its cells: open to editors on an unprotected sheet. */
const OWN_CHECK = new Set(['Protection.remove', 'Range.copyTo']);

/** Throws Google's sentence when the user may not edit all of it. */
export function checkEditable(execution: Execution, sheet: Sheet, area?: Area): void {
  const { state, user } = execution;
  if (!mayEdit(state.book, user, sheet, area)) throw new GoogleError(PROTECTED);
}

/** Before any method of a service object runs. */
export function checkCall(
  execution: Omit<Execution, 'google'>,
  implementation: object,
  className: string,
  method: string,
): void {
  if (!SPREADSHEET_CLASSES.has(className)) return;
  if (READING.test(method) || VIEWING.test(method)) return;
  const { state, user } = execution;
  // The sentence for people who may only look is not known: the one for protected cells stands in.
  if (!mayEditBook(state.book, user)) throw new GoogleError(PROTECTED);
  if (OWN_CHECK.has(`${className}.${method}`)) return;
  const place = placeIfRange(implementation);
  const sheet = place?.sheet ?? sheetBehind(implementation);
  if (sheet && !mayEdit(state.book, user, sheet, place?.area)) throw new GoogleError(PROTECTED);
}
