/** Everything around the grid, as it stands now. */
import { openZone, type Host } from '..';
import { readLimits } from './limits';
import type { HostSettings, MailView, HostStatus } from './protocol';

/** Lines of the script's log that are shown. */
const LOG_LINES = 60;

export function hostStatus(
  host: Host,
  told: {
    readonly scenario: string;
    readonly scenarios: HostStatus['scenarios'];
    readonly saved: readonly string[];
    readonly settings: HostSettings;
    readonly mails: readonly MailView[];
    readonly failures: readonly string[];
  },
): HostStatus {
  const { book, menus, triggers, logs } = host;
  return {
    bookName: book.name,
    scenario: told.scenario,
    scenarios: told.scenarios,
    saved: told.saved,
    clock: wallClock(host),
    settings: { ...told.settings, locale: book.locale.id, spreadsheetZone: book.zone },
    limits: readLimits(host),
    menus,
    mails: told.mails,
    triggers: triggers.map(({ handler }) => handler),
    log: [...logs.map(({ level, text }) => `${level}: ${text}`), ...told.failures].slice(
      -LOG_LINES,
    ),
  };
}

/** `2026-11-23 08:30` on the wall of the spreadsheet. */
export function wallClock({ book, clock }: Host): string {
  const wall = openZone(book.zone).wallOf(clock.now());
  return new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
}
