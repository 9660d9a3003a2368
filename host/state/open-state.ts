/** Creates the state that a host keeps between calls: book, clock, outbox, properties, triggers, menus and dialogs. */
import { Book } from '../book';
import { openClock } from '../time/clock';
import { Mailbox } from '../mail/mailbox';
import type { ScriptFile } from '../runtime/script-file';
import { AddOn, Dialogs, LockRoom, PropertyStores, TriggerList, type HostState } from '../services';
import type { HostOptions } from '../host-options';
import { isZone } from '../time/zone';

/** Source: docs/platform.md §2. */
const SCRIPT_RUNTIME_MS_MAX = 6 * 60_000;

export function openState(options: HostOptions, file: ScriptFile): HostState {
  const clock = openClock(options.now);
  const owner = options.user ?? 'owner@example.com';
  const book = new Book({
    id: options.bookId ?? '1HostBookDuebook0000000000000000000000000000',
    name: options.bookName ?? 'Untitled spreadsheet',
    zone: checkZone(options.spreadsheetZone ?? 'Etc/UTC'),
    locale: options.locale ?? 'en_US',
    owner,
    now: () => clock.now(),
  });
  return {
    book,
    clock,
    mailbox: new Mailbox(clock, options.mailQuota ?? 100),
    properties: new PropertyStores(),
    locks: new LockRoom(),
    triggers: new TriggerList(options.addOn !== undefined),
    logs: [],
    toasts: [],
    menus: [],
    dialogs: new Dialogs(),
    pages: (name) => file.page(name),
    loading: { on: false },
    language: { now: options.language },
    addOn: options.addOn === undefined ? null : new AddOn(options.addOn),
    webAddress: options.webAddress ?? null,
    owner,
    scriptZone: checkZone(options.scriptZone ?? file.zone ?? 'Etc/UTC'),
    runLimitMs: options.runLimitMs ?? SCRIPT_RUNTIME_MS_MAX,
  };
}

function checkZone(zone: string): string {
  if (!isZone(zone)) throw new RangeError(`There is no time zone "${zone}".`);
  return zone;
}
