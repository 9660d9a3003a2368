/** A workbook in memory with the digest on, a clock set by the test, and emails that can fail. */
import { openMemoryPlatform, type MemoryPlatformOptions } from '../../src/platform/memory';
import type { MailPort, Platform } from '../../src/platform';
import type { DigestRun } from '../../src/surfaces/digest';
import { textOf, type Cell } from '../../src/rules';
import { day } from './customers';

export const at = (iso: string): number => Date.parse(`${iso}:00Z`);
export const cell = (iso: string): Cell => ({ day: day(iso) });

export const CUSTOMERS: readonly (readonly Cell[])[] = [
  ['Company', 'Owner', 'Need', 'Expected close', 'Last contact'],
  ['Brightwater', 'ana@example.com', 'Clear', cell('2026-12-10'), cell('2026-11-18')],
  ['Nordlys', 'bob@example.com', 'Clear', cell('2026-12-10'), cell('2026-11-19')],
  ['Caldera', 'cleo@example.com', 'Clear', cell('2026-12-10'), cell('2026-11-18')],
];

export const settings = (...rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => [
  ['Setting', 'Value'],
  ...rows,
];

export interface DigestWorkbook {
  readonly platform: ReturnType<typeof openMemoryPlatform>;
  setClock(iso: string): void;
}

/** A workbook with a clock set by the test. */
export function aDigestWorkbook(
  iso: string,
  options: Partial<MemoryPlatformOptions> = {},
): DigestWorkbook {
  let now = at(iso);
  const platform = openMemoryPlatform({
    now: () => now,
    user: 'ana@example.com',
    sheets: { Customers: CUSTOMERS, Settings: settings(['digest', 'yes']) },
    ...options,
  });
  return {
    platform,
    setClock: (later) => {
      now = at(later);
    },
  };
}

export const recipients = ({ platform }: DigestWorkbook): readonly string[] =>
  platform.sent.map(({ to }) => to);
export const codes = (run: DigestRun): readonly string[] => run.skipped.map(({ code }) => code);
export const settingsOf = (platform: Platform): ReadonlyMap<string, Cell> => {
  const sheet = platform
    .spreadsheet()
    .sheets()
    .find((one) => one.title() === 'Settings');
  return new Map(sheet?.read().map(([key = '', value = '']) => [textOf(key), value]));
};

/** The mail port of the workbook, with hooks before and after each email is accepted. */
export function portOver(
  { platform }: DigestWorkbook,
  {
    before = () => undefined,
    after = () => undefined,
  }: { before?: MailPort['send']; after?: MailPort['send'] } = {},
): MailPort {
  return {
    remaining: () => 100 - platform.sent.length,
    send: (mail) => {
      before(mail);
      (platform.sent as unknown[]).push(mail);
      after(mail);
    },
  };
}
