/**
 * The hidden sheet Runs: a line for each day of the hourly job, kept 400 days. A day has a row of its own, counted from
 * the first day, and after 400 days the rows begin again: writing a line twice is writing it once, and nothing is ever
 * deleted.
 */
import {
  isBlankCell,
  isDateCell,
  RUN_COUNTS,
  textOf,
  type Cell,
  type Day,
  type RunCount,
  type RunDay,
} from '../../rules';
import type { Block, SheetPort, StoragePort } from '../../platform';
import { dayCountsIn, findSheet, LEDGER_PREFIX, sheetTitle, type Context } from '../../workbook';
import { readPage } from './ledger-entry';

const KEPT_DAYS = 400;
const FIRST_ROW = 2;
/** The number of the sheet and the first day, so that a line takes three calls. */
const PLACE_KEY = 'runs.place';

type RunsContext = Pick<Context, 'spreadsheet' | 'language' | 'words' | 'today'>;

interface Place {
  readonly sheet: SheetPort;
  /** The day of the first row. */
  readonly first: Day;
}

/** Writes the lines of the days that have ended. Makes the sheet if there is none, also when no day has ended yet. */
export function keepRunDays(context: RunsContext, storage: StoragePort): void {
  const ended = dayCountsIn(storage).filter(({ on }) => on < context.today);
  const isMade = storage.get(PLACE_KEY) !== null;
  if (isMade && ended.length === 0) return;
  const { sheet, first } = placeOf(context, storage) ?? makePlace(context, storage, ended[0]?.on);
  const pages = ledgerPages(storage);
  const lines = ended.map((counts) => runDayOf(counts, pages));
  try {
    if (lines.length > 0) sheet.write(blocksOf(lines, first));
  } catch (cause) {
    // Perhaps someone cut the sheet off below: it is looked at again tomorrow.
    storage.remove(PLACE_KEY);
    throw cause;
  }
}

/** The lines of the sheet in any order; none without a sheet. */
export function readRunDays(context: Pick<Context, 'spreadsheet' | 'language'>): readonly RunDay[] {
  const sheet = findSheet(context.spreadsheet, 'runs', context.language);
  return (sheet?.read() ?? []).flatMap((cells) => {
    const [on = '', ...others] = cells;
    if (!isDateCell(on)) return [];
    const count = (at: number): number => {
      const cell = others[at];
      return typeof cell === 'number' && cell > 0 ? Math.floor(cell) : 0;
    };
    const counts = RUN_COUNTS.map((name, at) => [name, count(at)] as const);
    return [
      {
        on: on.day,
        ...(Object.fromEntries(counts) as Record<RunCount, number>),
        causes: textOf(others[RUN_COUNTS.length] ?? '')
          .split(' ')
          .filter((code) => code !== ''),
      },
    ];
  });
}

/** What the ledger knows of the day, which counts of a killed run may lack, beside what the job counted. */
function runDayOf(
  counts: ReturnType<typeof dayCountsIn>[number],
  pages: readonly ReturnType<typeof readPage>[],
): RunDay {
  const { on, runs, missed, accepted, again } = counts;
  const entries = pages.flatMap((page) => page.entries.filter((entry) => entry.on === on));
  const count = (...states: readonly string[]): number =>
    entries.filter(({ state }) => states.includes(state)).length;
  const sent = count('sent');
  const states = {
    sent,
    refused: count('refused'),
    waiting: count('waiting'),
    unconfirmed: count('begun', 'unknown'),
  };
  return {
    ...{ on, runs, missed, again, ...states },
    due: Math.max(counts.due, entries.length),
    late: entries.filter(({ state, late }) => state === 'sent' && late > 0).length,
    twice: Math.max(0, accepted - sent),
    causes: [...counts.causes, ...(missed > 0 ? ['missed'] : [])],
  };
}

function ledgerPages(storage: StoragePort): readonly ReturnType<typeof readPage>[] {
  return Object.entries(storage.all()).flatMap(([key, value]) =>
    key.startsWith(LEDGER_PREFIX) ? [readPage(value)] : [],
  );
}

/** Neighbouring rows as one block. */
function blocksOf(lines: readonly RunDay[], first: Day): readonly Block[] {
  const blocks: { row: number; column: number; cells: Cell[][] }[] = [];
  for (const line of lines) {
    const row = FIRST_ROW + modulo(line.on - first);
    const cells: Cell[] = [
      { day: line.on },
      ...RUN_COUNTS.map((name) => line[name]),
      line.causes.join(' '),
    ];
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.row + last.cells.length === row) last.cells.push(cells);
    else blocks.push({ row, column: 0, cells: [cells] });
  }
  return blocks;
}

function modulo(days: number): number {
  return ((days % KEPT_DAYS) + KEPT_DAYS) % KEPT_DAYS;
}

/** As it was left; null if that is not known, or the sheet is gone. */
function placeOf({ spreadsheet }: RunsContext, storage: StoragePort): Place | null {
  const [gid = NaN, first = NaN] = (storage.get(PLACE_KEY) ?? '').split(' ').map(Number);
  if (!Number.isInteger(gid) || !Number.isInteger(first)) return null;
  const size = { rows: FIRST_ROW + KEPT_DAYS, columns: RUN_COUNTS.length + 2 };
  const sheet = spreadsheet.sheetNumbered(gid, size);
  return sheet === null ? null : { sheet, first };
}

/** A sheet with lines tells on which day they began. */
function makePlace(context: RunsContext, storage: StoragePort, oldest?: Day): Place {
  const { spreadsheet, language, words, today } = context;
  const found = findSheet(spreadsheet, 'runs', language);
  const cells = found?.read() ?? [];
  const at = cells.findIndex(([on = '']) => isDateCell(on));
  const known = cells[at]?.[0] ?? '';
  const first = isDateCell(known) ? known.day - (at + 1 - FIRST_ROW) : (oldest ?? today);
  const sheet = found ?? spreadsheet.insertSheet(sheetTitle('runs', language));
  if (isBlankCell(cells[0]?.[0] ?? '') || !isDateCell(known)) {
    const { on, causes, ...counts } = words.statement.headings;
    const headings = [on, ...RUN_COUNTS.map((name) => counts[name]), causes];
    // Room for all days, so that a line need not ask for it.
    const last = { row: FIRST_ROW + KEPT_DAYS, column: 0, cells: [headings.map((): Cell => '')] };
    sheet.write([last]);
    sheet.formatDays([0]);
    sheet.writeHeadings(0, headings);
    sheet.hide();
  }
  storage.set(PLACE_KEY, `${sheet.gid()} ${first}`);
  return { sheet, first };
}
