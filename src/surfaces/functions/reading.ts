/**
 * Reads the arguments that Sheets passes to a custom function: text, numbers, booleans, `''`, and dates as
 * `Date` objects in the spreadsheet's zone. Readers return null for a blank cell and `undefined` for one
 * that cannot be read.
 */
import { allSpellings } from '../../language';
import { openZoneDays, type ClockPort, type ZoneDays } from '../../platform';
import {
  openVocabulary,
  readCell,
  type Cell,
  type Day,
  type FieldSpec,
  type ReadingContext,
  type Vocabulary,
  FIRST_NUMBER_DAY,
  LAST_READ_DAY,
  LONGEST_GAP_DAYS,
  SHORTEST_GAP_DAYS,
} from '../../rules';
import type { CellValues } from './argument-kinds';

/** What readers need; the zone is looked up when the first date is read. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  zone(): ZoneDays;
}

export function openReading(clock: ClockPort): Reading {
  let zone: ZoneDays | null = null;
  return {
    vocabulary: openVocabulary(allSpellings()),
    zone: () => {
      if (zone === null) {
        const name = clock.zone();
        zone = openZoneDays((instantMs) => clock.offsetMinutes(instantMs, name));
      }
      return zone;
    },
  };
}

export type CellReader<T> = (cell: unknown) => T | null | undefined;

/** A reader for the cells of one argument; it looks up each different word once. */
export function openCellReader<K extends keyof CellValues>(
  kind: K,
  reading: Reading,
): CellReader<CellValues[K]> {
  return openReader(kind, reading) as CellReader<CellValues[K]>;
}

function openReader(kind: keyof CellValues, reading: Reading): CellReader<string | number> {
  switch (kind) {
    case 'day':
      return dayReader(reading);
    case 'text':
      return textReader(reading);
    case 'gradeOrDays':
      return gradeOrDaysReader(reading);
    default:
      return wordReader(kind, reading);
  }
}

/** Sheets' last day is 9999-12-31. */
const FIRST_DAY: Day = 2;
const LAST_DAY: Day = 2_958_465;

/** Instants outside are none of these days in any zone, so the zone is not needed. */
const FIRST_INSTANT_MS = Date.UTC(1899, 11, 30);
const LAST_INSTANT_MS = Date.UTC(10_000, 0, 2);

function isSheetsDay(day: Day): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

function dayReader(reading: Reading): CellReader<Day> {
  const read = plainReader<Day>({ kind: 'day' }, reading);
  let zone: ZoneDays | null = null;
  return (cell) => {
    if (typeof cell !== 'object' || cell === null) return read(cell);
    const instantMs = instantOf(cell);
    if (instantMs === null) return undefined;
    zone ??= reading.zone();
    const day = zone.dayOf(instantMs);
    if (day === 0) return null;
    // `2026` in a cell formatted as a date is a Date of 1905.
    return day >= FIRST_NUMBER_DAY && day <= LAST_READ_DAY ? day : undefined;
  };
}

/** Reads a grade's letter, or a whole number of days within the bounds of the gap table. */
function gradeOrDaysReader(reading: Reading): CellReader<string | number> {
  const readGrade = wordReader('grade', reading);
  const readDays = plainReader<number>({ kind: 'count' }, reading);
  return (cell) => {
    const grade = typeof cell === 'number' ? undefined : readGrade(cell);
    if (grade !== undefined) return grade;
    const days = readDays(cell);
    if (days === null || days === undefined) return days;
    return days >= SHORTEST_GAP_DAYS && days <= LONGEST_GAP_DAYS ? days : undefined;
  };
}

/** Reads a name, also one that Sheets converted to a date or a number. */
function textReader(reading: Reading): CellReader<string> {
  const read = plainReader<string>({ kind: 'text' }, reading);
  return (cell) => {
    if (typeof cell === 'object' && cell !== null) {
      const instantMs = instantOf(cell);
      return instantMs === null ? undefined : String(instantMs);
    }
    const text = read(cell);
    return text === '' ? null : text;
  };
}

function wordReader(kind: FieldSpec['kind'], reading: Reading): CellReader<string | number> {
  const read = plainReader<string | number>({ kind }, reading);
  const known = new Map<unknown, string | number | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    if (typeof cell === 'string' && value !== undefined) known.set(cell, value);
    return value;
  };
}

/** Reads a cell as the rules do (docs/rules.md §8); dates and other objects cannot be read. */
function plainReader<T>(spec: FieldSpec, reading: Reading): CellReader<T> {
  // `today` matters only for limits, and none is given.
  const context: ReadingContext = { vocabulary: reading.vocabulary, today: 0, dateOrder: null };
  return (cell) => {
    if (cell === '' || cell === null || cell === undefined) return null;
    if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'boolean') {
      return undefined;
    }
    const { value, wrong } = readCell(spec, cell, context);
    return wrong === undefined ? (value as T | null) : undefined;
  };
}

/** Any content as a cell of the rules; content that Sheets never sends is blank. */
export function toCell(content: unknown, reading: Reading): Cell {
  if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean') {
    return content;
  }
  if (typeof content !== 'object' || content === null) return '';
  const instantMs = instantOf(content);
  if (instantMs === null) return '';
  const day = reading.zone().dayOf(instantMs);
  return isSheetsDay(day) ? { day } : '';
}

/** A range as cells of the rules, without the blank rows at its end; a single cell is a range of one. */
export function toCells(range: unknown, reading: Reading): Cell[][] {
  const rows = argumentRows(range);
  return rows
    .slice(0, usedRows(rows))
    .map((row) => Array.from(row, (content) => toCell(content, reading)));
}

/**
 * How many rows are in use: up to the last with content, and at least `atLeast`. The open range of a formula goes on to
 * the end of the sheet.
 */
export function usedRows(range: readonly unknown[], atLeast = 0): number {
  let rows = range.length;
  while (rows > atLeast && isBlankRow(range[rows - 1])) rows -= 1;
  return rows;
}

function isBlankRow(row: unknown): boolean {
  if (!Array.isArray(row)) return isBlankContent(row);
  for (const content of row as readonly unknown[]) if (!isBlankContent(content)) return false;
  return true;
}

export function argumentRows(range: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(range)) return [[range]];
  return Array.from(range as unknown[], (row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

/** Whether the cell is empty or only white space. */
export function isBlankContent(content: unknown): boolean {
  return (
    content === undefined ||
    content === null ||
    (typeof content === 'string' && content.trim() === '')
  );
}

/**
 * Epoch milliseconds of a Date from any realm, where `instanceof` would fail: `getTime` throws for other
 * objects. Null for an invalid Date, one outside the days of Sheets, or another object.
 */
function instantOf(content: object): number | null {
  try {
    const instantMs = getTime.call(content as Date);
    // Both are false for the NaN of an invalid Date.
    return instantMs >= FIRST_INSTANT_MS && instantMs <= LAST_INSTANT_MS ? instantMs : null;
  } catch {
    return null;
  }
}

// oxlint-disable-next-line typescript/unbound-method -- called with a receiver, above
const getTime = Date.prototype.getTime;
