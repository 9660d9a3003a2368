/** Whether tabs are taken in every hour: an hour without one costs no call. */
import type { StoragePort } from '../../platform';

/** A tab that is taken in has a property with this prefix and its number. */
export const INTAKE_PREFIX = 'intake.';

/**
 * Whether any tab is taken in.
 * @param kept the document's properties as they were when the hour began
 */
export function hasIntakes(kept: StoragePort): boolean {
  return Object.keys(kept.all()).some((key) => key.startsWith(INTAKE_PREFIX));
}
