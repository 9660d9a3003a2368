/** Collects the state of the host that the page shows around the grid. */
import { openWallZone, type Host } from '..';
import { readLimits } from './limits';
import type { HostStatus } from './protocol';

const LOG_LINES_SHOWN = 60;

export function hostStatus(
  host: Host,
  session: Pick<HostStatus, 'scenario' | 'scenarios' | 'saved' | 'settings' | 'mails'> & {
    readonly failures: readonly string[];
  },
): HostStatus {
  const { book, menus, triggers, logs } = host;
  return {
    bookName: book.name,
    scenario: session.scenario,
    scenarios: session.scenarios,
    saved: session.saved,
    clock: wallTime(host, host.clock.now()),
    settings: { ...session.settings, locale: book.locale.id, spreadsheetZone: book.zone },
    limits: readLimits(host),
    menus,
    mails: session.mails,
    triggers: triggers.map(({ handler }) => handler),
    log: [...logs.map(({ level, text }) => `${level}: ${text}`), ...session.failures].slice(
      -LOG_LINES_SHOWN,
    ),
  };
}

/** The local time of the spreadsheet at an instant: `2026-11-23 08:30`. */
export function wallTime({ book }: Host, instant: number): string {
  const wall = openWallZone(book.zone).wallOf(instant);
  return new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
}
