/** The heartbeat of the hourly job: what is known of a colleague's trigger, kept in the document's properties. */
import type { StoragePort } from '../../platform';
import type { Context } from './context';

const KEY = 'job.beat';

/** Stored as the trigger's ID until the trigger has run. */
const NO_TRIGGER = '-';

export interface Heartbeat {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Email of the person whose trigger runs the job; `''` if unknown. */
  readonly by: string;
  /** Google's ID of the trigger; `''` until it has run once. */
  readonly trigger: string;
}

/** The last heartbeat in this file; null if no job has run and none was made. */
export function lastHeartbeat(
  { spreadsheet }: Pick<Context, 'spreadsheet'>,
  storage: StoragePort,
): Heartbeat | null {
  const parts = /^(\d+) (\S+) (\S+) (.*)$/.exec(storage.get(KEY) ?? '');
  if (parts === null) return null;
  const [, at, file, trigger = '', by = ''] = parts;
  // A copy of the file may inherit properties, but has its own ID.
  if (file !== spreadsheet.id()) return null;
  return { at: Number(at), by, trigger: trigger === NO_TRIGGER ? '' : trigger };
}

/**
 * Writes the heartbeat of this run.
 * @param also other properties to write in the same call
 */
export function leaveBeat(
  { platform, spreadsheet }: Context,
  storage: StoragePort,
  { by, trigger }: Pick<Heartbeat, 'by' | 'trigger'>,
  also: Readonly<Record<string, string>> = {},
): void {
  const parts = [platform.clock().now(), spreadsheet.id(), trigger || NO_TRIGGER, by];
  storage.setMany({ ...also, [KEY]: parts.join(' ') });
}

export function forgetBeat(storage: StoragePort): void {
  storage.remove(KEY);
}
