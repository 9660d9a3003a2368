/** A workbook in memory with a few customers and an empty journal, and the changes tests make to it. */
import type { MemoryPlatform, MemorySheet } from '../../src/platform/memory';
import type { Cell } from '../../src/rules';
import { UNTRACKED } from '../../src/rules';
import { openContext, type Context, type Operation, type RecordChange } from '../../src/workbook';
import { openTables } from '../../src/workbook/reading';
import { openActivity, writeRecordChanges } from '../../src/workbook/undo';
import { aPlatform, type PlatformFacts } from './contexts';
import { TODAY } from './customers';

type Rows = readonly (readonly Cell[])[];

export const SAMPLE_CUSTOMERS: Rows = [
  ['Customer ID', 'Company', 'Need', 'Owner'],
  ['c1', 'Acme', 'Clear', 'Ana'],
  ['c2', 'Bolt', '', 'Ben'],
];

export const JOURNAL: Rows = [['Entry ID', 'Customer ID', 'Date', 'Kind', 'By', 'Corrects entry']];

/** 0-based columns of CUSTOMERS. */
export const NEED = 2;
export const OWNER = 3;

export function sampleWorkbook(facts: PlatformFacts = {}): MemoryPlatform {
  return aPlatform({ sheets: { Customers: SAMPLE_CUSTOMERS, Journal: JOURNAL }, ...facts });
}

/** A clock that tests move. */
export function movingClock(start = '2026-11-21T08:05:00Z'): {
  readonly now: () => string;
  passMinutes(minutes: number): void;
} {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString(),
    passMinutes: (minutes) => {
      at += minutes * 60_000;
    },
  };
}

export function sheetOf(platform: MemoryPlatform, title: string): MemorySheet {
  const sheet = platform.spreadsheet().sheetTitled(title);
  if (sheet === null) throw new Error(`There is no sheet ${title}.`);
  return sheet;
}

/** The same spreadsheet used by another person. */
export function contextOf(platform: MemoryPlatform, user = 'ana@team.example'): Context {
  return openContext({
    ...platform,
    identity: () => ({ effectiveUser: () => user, locale: () => 'en' }),
  });
}

/** Changes the need of a customer. */
export function needChange(id: string, before: string, after: string): RecordChange {
  return {
    kind: 'fields',
    table: 'customers',
    id,
    before: { need: before },
    after: { need: after },
  };
}

/** Adds an entry of today for a customer. */
export function entryChange(id: string, customerId: string): RecordChange {
  return {
    kind: 'entry',
    table: 'journal',
    id,
    after: { id, customerId, on: { day: TODAY }, kind: 'Contact', by: 'Ana' },
    start: UNTRACKED,
  };
}

/** Writes changes and records them, as a transaction does. */
export function carryOut(
  context: Context,
  operation: Operation,
  changes: readonly RecordChange[],
  id: string | null = null,
): void {
  const request = id === null ? null : { id, answer: {} };
  openActivity(context.spreadsheet, context.language).add(
    { operation, state: 'done', changes, request },
    context.author(),
  );
  writeRecordChanges(changes, openTables(context));
}

/** The need of the customer in a row. */
export function needOf(platform: MemoryPlatform, row: number): Cell | undefined {
  return sheetOf(platform, 'Customers').read()[row - 1]?.[NEED];
}
