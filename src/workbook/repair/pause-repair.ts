/**
 * Mending rests for an hour after it was undone, so that whoever undid it finds what they had, and
 * is not healed again with the next key they press.
 */
import type { Context } from '../context';

/** What Duebook does by itself gives way: somebody else is writing, and they mend, or the next hour does. */
export const AUTOMATIC_WAIT_MS = 2_000;

const KEY = 'mending.rests';
const REST_MS = 60 * 60_000;

export function pauseRepair({ platform }: Context): void {
  platform.storage().set(KEY, String(platform.clock().now() + REST_MS));
}

export function isRepairPaused({ platform }: Context): boolean {
  return platform.clock().now() < Number(platform.storage().get(KEY) ?? 0);
}
