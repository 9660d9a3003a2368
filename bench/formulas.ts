/**
 * Live formulas of the host over the shipped bundle: N customers with twenty input columns, three FOLLOWUP_COLUMN
 * formulas and two array formulas, one of them over a spilled column. Milliseconds depend on the machine, so look at
 * the ratio of an edit to copying the cells that it passes to functions. `npm run bench -- formulas`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost, type Host, type Sheet } from '../host';
import { lettersOfColumn } from '../host/a1/column-letters';

process.env['TZ'] = 'Asia/Tokyo';
const ROUNDS = 15;
/** 2026-11-23. */
const TODAY = 46_349;

const TEXTS = ['id', 'company', 'contact', 'phone', 'email', 'owner', 'source', 'tags', 'nextStep'];
const DAYS = ['expectedClose', 'lastContact', 'lastTracked', 'plannedFor', 'lastPurchase'];
const OTHERS = ['need', 'intention', 'stage', 'manualGrade', 'potentialValue', 'doNotContact'];
const FIELDS = [...TEXTS, ...DAYS, ...OTHERS];
const FORMULAS_AT = FIELDS.length + 1;

const columnOf = (field: string): number => FIELDS.indexOf(field) + 1;

function open(customers: number, dist = 'dist'): Host {
  const host = openHost({
    dist,
    now: '2026-11-23T01:00:00Z',
    spreadsheetZone: 'Asia/Tokyo',
  });
  const sheet = host.book.addSheet('Customers', [FIELDS]);
  const needs = ['clear', 'potential', 'none', ''];
  const rows = Array.from({ length: customers }, (_, at) =>
    FIELDS.map((field) => {
      if (field === 'need') return needs[at % needs.length] ?? '';
      if (field === 'id') return `C${at}`;
      if (TEXTS.includes(field)) return `${field} ${at}`;
      if (field === 'expectedClose') return day(TODAY + (at % 300) - 20);
      if (field === 'lastContact' || field === 'lastTracked') return day(TODAY - (at % 90));
      return '';
    }),
  );
  sheet.fill(rows, 2);
  host.book.addSheet('Settings', [[day(TODAY), 'language', 'en']]);
  ['DUEBOOK_TODAY', 'DUEBOOK_SETTINGS', 'DUEBOOK_GAPS', 'DUEBOOK_HOLIDAYS'].forEach((name, at) => {
    const settings = host.book.sheet('Settings');
    if (!settings) return;
    const place = { row: at === 0 ? 1 : 2 + at, column: 1, rows: 1, columns: 1 };
    host.book.names.set(name, { sheetId: settings.id, ...place });
  });
  const inputs = FIELDS.map(
    (_, at) => `${lettersOfColumn(at + 1)}$1:${lettersOfColumn(at + 1)}`,
  ).join('; ');
  const machine = (what: string): string =>
    `=FOLLOWUP_COLUMN("${what}"; "${what}"; DUEBOOK_TODAY; DUEBOOK_SETTINGS; DUEBOOK_GAPS; DUEBOOK_HOLIDAYS; "${FIELDS.join(',')}"; ${inputs})`;
  const next = `${lettersOfColumn(FORMULAS_AT + 1)}$1:${lettersOfColumn(FORMULAS_AT + 1)}`;
  const overdue = `=ARRAYFORMULA(IF(ROW(${next})=ROW();"Days overdue";IF(ISNUMBER(${next});IF(${next}<TODAY();TODAY()-${next};);)))`;
  const close = `${lettersOfColumn(columnOf('expectedClose'))}$1:${lettersOfColumn(columnOf('expectedClose'))}`;
  const open_ = `=ARRAYFORMULA(IF(ROW(${close})=ROW();"Open";IF(ISNUMBER(${close});IF(${close}>=TODAY();"open";"past");)))`;
  const formulas = [machine('grade'), machine('next'), machine('why'), overdue, open_];
  sheet.insertLines('column', FORMULAS_AT, formulas.length);
  formulas.forEach((text, at) => sheet.type(1, FORMULAS_AT + at, text));
  return host;
}

function day(serial: number): { value: number; format: string } {
  return { value: serial, format: 'yyyy-mm-dd' };
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Copies all cells that one FOLLOWUP_COLUMN formula receives. */
function copyOfInputs(sheet: Sheet): number {
  const copy = (): void => {
    for (let column = 1; column <= FIELDS.length; column += 1) {
      sheet.column(column).values.map((value) => [value]);
    }
  };
  return median(Array.from({ length: ROUNDS }, () => timed(copy)));
}

function measure(customers: number): number {
  let host = open(10);
  const loadMs = timed(() => {
    host = open(customers);
    host.book.sheet('Customers')?.at(2, FORMULAS_AT);
  });
  const sheet = host.book.sheet('Customers');
  if (!sheet) return NaN;
  const bareMs = copyOfInputs(sheet);
  host.resetFunctionCalls();
  const need = columnOf('need');
  const edits = Array.from({ length: ROUNDS }, (_, at) =>
    timed(() => {
      sheet.type(3 + at, need, at % 2 === 0 ? 'clear' : 'none');
      sheet.at(3 + at, FORMULAS_AT + 3);
    }),
  );
  const calls = host.functionCalls.total / ROUNDS;
  const hostMs = hostShare(customers);
  const editMs = median(edits);
  const blockMs = timed(() => {
    for (let row = 2; row <= customers; row += 1) sheet.type(row, columnOf('tags'), `new ${row}`);
    sheet.at(2, FORMULAS_AT);
  });
  const insertMs = timed(() => {
    sheet.insertLines('row', 5, 1);
    sheet.at(5, FORMULAS_AT);
  });
  const midnightMs = timed(() => {
    host.clock.advanceHours(24);
    sheet.at(2, FORMULAS_AT);
  });
  const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  console.log(`${customers} customers, ${FIELDS.length} inputs, 3 machine and 2 native formulas`);
  console.log(`  load with the first calculation ${ms(loadMs)}`);
  console.log(
    `  one edit until all is readable ${ms(editMs)}, ${(editMs / bareMs).toFixed(0)} × the bare copy of the inputs (${ms(bareMs)}), ${calls.toFixed(1)} function calls`,
  );
  console.log(
    `  the host's own share of it ${ms(hostMs)}: ${((hostMs / editMs) * 100).toFixed(0)} %`,
  );
  console.log(
    `  a whole column written ${ms(blockMs)}, a row inserted ${ms(insertMs)}, midnight ${ms(midnightMs)}`,
  );
  return editMs;
}

/** The same edit with a custom function that ignores its arguments. */
function hostShare(customers: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'duebook-bench-'));
  const script =
    'function FOLLOWUP_COLUMN(what, heading, a, b, c, d, e, ids) {' +
    ' return ids.map(function (row, at) { return [at === 0 ? heading : at % 90 + 46300]; }); }';
  writeFileSync(join(folder, 'Code.js'), script);
  const host = open(customers, folder);
  const sheet = host.book.sheet('Customers');
  sheet?.at(2, FORMULAS_AT);
  const edits = Array.from({ length: ROUNDS }, (_, at) =>
    timed(() => {
      sheet?.type(3 + at, columnOf('need'), at % 2 === 0 ? 'clear' : 'none');
      sheet?.at(3 + at, FORMULAS_AT + 3);
    }),
  );
  rmSync(folder, { recursive: true });
  return median(edits);
}

/** Ordinary formulas, one per row, that refer to their row and the one above. */
function measureCells(rows: number): void {
  const host = openHost({ dist: 'dist', now: '2026-11-23T01:00:00Z' });
  const sheet = host.book.addSheet('Cells', [['n']]);
  sheet.insertLines('row', 1000, rows);
  const loadMs = timed(() => {
    for (let row = 2; row <= rows; row += 1) {
      sheet.change(row, 1, { value: row });
      sheet.type(row, 2, `=A${row}*2`);
      sheet.type(row, 3, `=SUM(C${row - 1})+B${row}`);
    }
    sheet.at(rows, 3);
  });
  const chainMs = timed(() => {
    sheet.change(2, 1, { value: 7 });
    sheet.at(rows, 3);
  });
  const insertMs = timed(() => {
    sheet.insertLines('row', 3, 1);
    sheet.at(rows, 3);
  });
  console.log(
    `2 × ${rows} formulas filled down: load ${loadMs.toFixed(0)} ms, an edit that all of a column follows ${chainMs.toFixed(0)} ms, a row inserted ${insertMs.toFixed(0)} ms`,
  );
}

const [small, middle, large] = [1_000, 5_000, 10_000].map(measure);
measureCells(10_000);
console.log(
  `An edit at 5,000 ÷ at 1,000: ${((middle ?? NaN) / (small ?? NaN)).toFixed(1)}; at 10,000 ÷ at 1,000: ${((large ?? NaN) / (small ?? NaN)).toFixed(1)}.`,
);
