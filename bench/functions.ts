/**
 * Grade and next day of a whole column with the shipped bundle, compared with a loop that copies
 * the same cells and with the same task in date-fns. Prints ratios within one run; `npm run bench`.
 */
import { readFileSync, statSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import {
  addDays,
  addMonths,
  isAfter,
  isBefore,
  isWeekend,
  nextMonday,
  previousFriday,
} from 'date-fns';
import { openWallZone } from '../host/time/zone';

const SPREADSHEET_ZONE = 'America/New_York';
process.env['TZ'] = 'Asia/Tokyo';

const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;
const DISTINCT_DAYS = 20_000;
/** Coprime to the number of days. */
const SCATTERING = 7_919;
const ROUNDS = 11;
/** 2026-11-21. */
const TODAY = 46_347;

type Column = unknown[][];
type Formula = (...args: unknown[]) => Column;

interface Realm {
  readonly GRADE: Formula;
  readonly NEXT_FOLLOWUP: Formula;
  /** The copying loop, which runs in the same realm on the same arrays. */
  readonly copy: (...columns: Column[]) => Column[];
  /** Makes a date of the script's realm, as Sheets does. */
  readonly day: (instantMs: number) => Date;
}

const zone = openWallZone(SPREADSHEET_ZONE);
const code = readFileSync('dist/Code.js', 'utf8');
const asked = { formatDate: 0 };
/** Caches results of Google's services, which are not what is measured. */
const answered = new Map<number, string>();

function formatDate(date: Date): string {
  asked.formatDate += 1;
  const instantMs = date.getTime();
  let text = answered.get(instantMs);
  if (text === undefined) {
    text = new Date(zone.wallOf(instantMs)).toISOString().slice(0, 19).replace('T', ' ');
    answered.set(instantMs, text);
  }
  return text;
}

/** The bundle in its own realm, with the services that custom functions have. */
function openRealm(): Realm {
  const context = createContext({
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => SPREADSHEET_ZONE }),
    },
    Utilities: { formatDate },
  });
  runInContext(code, context, { filename: 'Code.js' });
  const copy = `(...columns) => columns.map((column) => {
    const cells = new Array(column.length);
    for (let at = 0; at < column.length; at += 1) cells[at] = [column[at][0]];
    return cells;
  })`;
  const names = `({ GRADE, NEXT_FOLLOWUP, copy: ${copy}, day: (ms) => new Date(ms) })`;
  return runInContext(names, context) as Realm;
}

const realm = openRealm();

/** A repeatable pseudo-random sequence, so that all runs do the same work. */
function scatter(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const dateOf = (day: number): Date => realm.day(zone.instantOf((day - UNIX_EPOCH) * DAY_MS));

function sheetOf(rows: number): { needs: Column; closes: Column; lasts: Column } {
  const next = scatter(rows);
  const words = ['clear', 'Clear', '明确', 'potential', 'none', ''];
  // A separate string per cell, as Sheets passes them.
  const needs = Array.from({ length: rows }, () => [
    [...(words[Math.floor(next() * words.length)] ?? '')].join(''),
  ]);
  // Every day once before any repeats, in scattered order; cells are made row by row, as in Sheets.
  const first = TODAY - DISTINCT_DAYS + 400;
  const closes = Array.from({ length: rows }, (_, at) => [
    dateOf(first + ((at * SCATTERING) % DISTINCT_DAYS)),
  ]);
  const lasts = Array.from({ length: rows }, (_, at) => [
    dateOf(TODAY - ((at * SCATTERING + 7) % DISTINCT_DAYS)),
  ]);
  return { needs, closes, lasts };
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

/**
 * Median milliseconds of each task, after two unmeasured rounds and with garbage collected before
 * each timing. Tasks take turns, so that load on the machine affects all of them.
 */
function timeInTurns<K extends string>(works: Record<K, () => unknown>): Record<K, number> {
  const names = Object.keys(works) as K[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    K,
    number[]
  >;
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const name of names) {
      globalThis.gc?.();
      const began = performance.now();
      works[name]();
      if (round >= 0) times[name].push(performance.now() - began);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

/** The same task in date-fns, with rules of the same kind; dates in, dates out. */
function withDateFns(needs: Column, closes: Column, lasts: Column, today: Date): Column {
  return needs.map(([need], at) => {
    const close = closes[at]?.[0] as Date;
    const last = lasts[at]?.[0] as Date;
    const limit = (months: number): boolean => !isAfter(close, addMonths(today, months));
    let gapDays = 7;
    if (need === 'none') gapDays = 365;
    else if (need === 'potential') gapDays = 30;
    else if (need !== '' && !isBefore(addMonths(close, 1), today)) {
      gapDays = limit(1) ? 1 : limit(3) ? 7 : limit(6) ? 15 : 30;
    }
    const due = addDays(last, gapDays);
    if (!isWeekend(due)) return [due];
    const back = previousFriday(due);
    return [isAfter(back, last) ? back : nextMonday(due)];
  });
}

function measure(rows: number): { readonly grade: number; readonly next: number } {
  const { needs, closes, lasts } = sheetOf(rows);
  const today = dateOf(TODAY);
  asked.formatDate = 0;
  const fresh = openRealm();
  const began = performance.now();
  const grades = fresh.GRADE(needs, closes, today);
  fresh.NEXT_FOLLOWUP(grades, lasts);
  const firstMs = performance.now() - began;
  const ms = timeInTurns({
    copyOfGrade: () => realm.copy(needs, closes),
    grade: () => realm.GRADE(needs, closes, today),
    copyOfNext: () => realm.copy(grades, lasts),
    next: () => realm.NEXT_FOLLOWUP(grades, lasts),
    dateFns: () => withDateFns(needs, closes, lasts, today),
  });
  const bare = ms.copyOfGrade + ms.copyOfNext;
  const line = (name: string, took: number, beside: number): void => {
    const perRow = `${((took * 1e6) / rows).toFixed(0)} ns a row`;
    console.log(
      `  ${name.padEnd(14)} ${took.toFixed(1)} ms, ${perRow}, ${(took / beside).toFixed(1)} ×`,
    );
  };
  console.log(`${rows} rows, ${DISTINCT_DAYS} distinct days, ${SPREADSHEET_ZONE}`);
  console.log(`  bare loop      ${bare.toFixed(1)} ms for the cells of both calls`);
  line('GRADE', ms.grade, ms.copyOfGrade);
  line('NEXT_FOLLOWUP', ms.next, ms.copyOfNext);
  line('both', ms.grade + ms.next, bare);
  line('date-fns', ms.dateFns, bare);
  console.log(
    `  ${asked.formatDate} calls of formatDate; first calls in a fresh realm ${firstMs.toFixed(0)} ms`,
  );
  return ms;
}

function loadTime(): number {
  const times: number[] = [];
  for (let run = 0; run < 15; run += 1) {
    const context = createContext({});
    const began = performance.now();
    // Different text each time, so that V8 cannot reuse compiled code.
    runInContext(`${code}\n// ${run}`, context, { filename: `Code-${run}.js` });
    times.push(performance.now() - began);
  }
  return median(times);
}

/** Times both sizes after the code ran long enough to be optimised. */
function warmUp(): void {
  const { needs, closes, lasts } = sheetOf(100_000);
  for (let round = 0; round < 10; round += 1) {
    realm.NEXT_FOLLOWUP(realm.GRADE(needs, closes, dateOf(TODAY)), lasts);
    realm.copy(needs, lasts);
    withDateFns(needs, closes, lasts, dateOf(TODAY));
  }
}

warmUp();
const small = measure(10_000);
const large = measure(100_000);
const growth = (large.grade + large.next) / 10 / (small.grade + small.next);
console.log('Goal: both within 8 × of the bare loop.');
console.log(`Time a row at 100,000 rows ÷ at 10,000: ${growth.toFixed(2)} (goal: at most 1.3).`);
const kilobytes = (statSync('dist/Code.js').size / 1000).toFixed(0);
console.log(`dist/Code.js has ${kilobytes} kB and loads in ${loadTime().toFixed(1)} ms.`);
