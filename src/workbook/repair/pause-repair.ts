/** Pauses automatic repair for an hour after a repair was undone, so that it is not repeated at once. */
import type { Context } from '../context';

/** How long automatic work waits for the lock; the next edit or hour makes up for it. */
export const AUTOMATIC_WAIT_MS = 2_000;

const KEY = 'mending.rests';
const PAUSE_MS = 60 * 60_000;

export function pauseRepair({ platform }: Context): void {
  platform.storage().set(KEY, String(platform.clock().now() + PAUSE_MS));
}

export function isRepairPaused({ platform }: Context): boolean {
  return platform.clock().now() < Number(platform.storage().get(KEY) ?? 0);
}
