/** All ports in memory, with options for tests. */
import type { ClockPort } from '../clock';
import type { LockPort } from '../lock';
import type { Mail, MailPort } from '../mail';
import type { Platform } from '../platform';
import { PlatformError } from '../platform-error';
import { openPublicDomains } from '../public-domains';
import type { StoragePort } from '../storage';
import { openMemoryScreen, openMemoryTriggers, type MemoryScreen } from './screen';
import {
  openMemorySpreadsheet,
  type MemorySpreadsheet,
  type MemorySpreadsheetOptions,
} from './spreadsheet';

export interface MemoryPlatformOptions extends MemorySpreadsheetOptions {
  /** The current instant, in epoch milliseconds; called each time. */
  readonly now: () => number;
  /** UTC offset of a zone at an instant, in minutes; default 0. */
  readonly offsetMinutes?: ClockPort['offsetMinutes'];
  readonly user?: string;
  /** Recipients left today; default 100. */
  readonly quota?: number;
  /** Returns an error message to refuse an email, null to accept it. */
  readonly refuse?: (mail: Mail) => string | null;
  /** The user's answers, dialog by dialog: yes or no, a text, or null to close it. */
  readonly answers?: readonly (boolean | string | null)[];
  readonly userLocale?: string;
}

export interface MemoryPlatform extends Platform {
  /** All emails accepted, in order. */
  readonly sent: readonly Mail[];
  spreadsheet(): MemorySpreadsheet;
  screen(): MemoryScreen;
}

export function openMemoryPlatform(options: MemoryPlatformOptions): MemoryPlatform {
  const sent: Mail[] = [];
  const spreadsheet = openMemorySpreadsheet(options);
  const storage = openMemoryStorage();
  const ownStorage = openMemoryStorage();
  const lock = openMemoryLock();
  const screen = openMemoryScreen(options.answers ?? []);
  const triggers = openMemoryTriggers();
  const mail = openMemoryMail(sent, options);
  const clock: ClockPort = {
    now: options.now,
    zone: () => options.zone ?? 'Etc/UTC',
    offsetMinutes: options.offsetMinutes ?? (() => 0),
  };
  return {
    sent,
    spreadsheet: () => spreadsheet,
    mail: () => mail,
    storage: () => storage,
    ownStorage: () => ownStorage,
    lock: () => lock,
    identity: () => ({
      effectiveUser: () => options.user ?? '',
      locale: () => options.userLocale ?? 'en_US',
    }),
    clock: () => clock,
    screen: () => screen,
    triggers: () => triggers,
    publicDomains: () => openPublicDomains(() => 'com gmail hotmail\nuk hotmail.co'),
  };
}

export function openMemoryStorage(): StoragePort {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    all: () => Object.fromEntries(kept),
    set: (key, value) => {
      kept.set(key, value);
    },
    setMany: (values) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
    remove: (key) => {
      kept.delete(key);
    },
  };
}

/** A lock that is always free, except inside itself. */
export function openMemoryLock(): LockPort {
  let isHeld = false;
  const hold = <T>(_waitMs: number, work: () => T): { readonly value: T } | null => {
    if (isHeld) return null;
    isHeld = true;
    try {
      return { value: work() };
    } finally {
      isHeld = false;
    }
  };
  return { hold, holdForStorage: hold };
}

function openMemoryMail(sent: Mail[], options: MemoryPlatformOptions): MailPort {
  let left = options.quota ?? 100;
  return {
    remaining: () => left,
    send: (mail) => {
      if (left < 1) throw new PlatformError('mail-quota', 'No recipients are left for today.');
      const refusal = options.refuse?.(mail) ?? null;
      if (refusal !== null) throw new PlatformError('mail-refused', refusal);
      left -= 1;
      sent.push(mail);
    },
  };
}
