/**
 * One hour of the tabs that fill by themselves: new rows become customers, each once, screened and assigned
 * (docs/rules.md §9). A run killed at any call is finished by the next hour, from the lines that it left.
 */
import { NO_ROWS, openErased, textOf, type ErasedPeople, type FieldCells } from '../../rules';
import type { Platform } from '../../platform';
import {
  erasedIn,
  isCopy,
  openContext,
  openTables,
  timeText,
  withLock,
  type Context,
  type Tables,
} from '../../workbook';
import { openAssignment } from './assign-owners';
import { listRejected } from './answer-rejected';
import { finishRun, portionOf, type KeptRow, type TakenTab } from './finish-run';
import { keepImportState, type ImportState } from './import-state';
import { findHeadings, incomingRows, type IncomingRow, type ReadTab } from './intake-rows';
import { entriesId, intakesIn, keepIntake, runId, type Intake } from './intake-state';
import { openTakenLines, type PlacedLine, type TakenLine } from './taken-lines';
import { fatesOf } from './write-portion';

export interface TakenIn {
  /** Whether customers were written, so that what was read before is old. */
  readonly isChanged: boolean;
  /** What keeps tabs from being taken in; told once. */
  readonly troubles: readonly string[];
}

export function takeIn(platform: Platform, readTab: ReadTab): TakenIn {
  const context = openContext(platform);
  if (isCopy(context.settings, context.spreadsheet)) return { isChanged: false, troubles: [] };
  let isChanged = false;
  const troubles: string[] = [];
  const all = platform.storage().all();
  const erased = openErased(erasedIn(all));
  for (const intake of intakesIn(all)) {
    const done = withLock(context, { id: String(intake.gid) }, () =>
      takeTab(context, intake, readTab, erased),
    );
    if ('outcome' in done) {
      // Others write at this moment; the next hour comes soon.
      if (done.code !== 'busy') troubles.push(`${intake.title}: ${done.message}`);
      continue;
    }
    isChanged ||= done.isChanged;
    if (done.trouble !== '' && done.trouble !== intake.trouble) troubles.push(done.trouble);
  }
  return { isChanged, troubles };
}

function takeTab(
  context: Context,
  intake: Intake,
  readTab: ReadTab,
  erased: ErasedPeople,
): TakenTab {
  const { spreadsheet, words, platform, today, language } = context;
  const { troubles } = words.importing.taken;
  const taken = openTakenLines(context);
  const own = taken.all.filter(({ gid }) => gid === intake.gid);
  const unfinished = own.filter(({ state }) => state === 'open');
  if (unfinished.length > 0) return finishRun(context, intake, taken, unfinished);
  const failed = (trouble: string): TakenTab => {
    if (trouble !== intake.trouble) keepIntake(platform.storage(), { ...intake, trouble });
    return { isChanged: false, trouble };
  };
  const sheet = spreadsheet.sheetNumbered(intake.gid);
  if (sheet === null) return failed(troubles.noSheet({ title: intake.title }));
  const rows = sheet.read();
  const headingAt = findHeadings(rows, intake);
  if (headingAt === null) return { isChanged: false, trouble: intake.trouble };
  if (typeof headingAt === 'object') {
    return failed(troubles.noColumn({ title: intake.title, heading: headingAt.heading }));
  }
  const how = { ...intake, headingAt, today, language };
  const incoming = incomingRows(rows, intake, headingAt, own, () => readTab(rows, how));
  if (incoming === null) return failed(troubles.noColumn({ title: intake.title, heading: '' }));
  if (incoming.length === 0) return failed('');
  const headings = (rows[headingAt] ?? []).map((cell) => textOf(cell));
  const refused = incoming.filter(({ cells }) => cells === null);
  if (refused.length > 0) tellRejected(context, intake, headings, own, refused);
  const named = incoming.filter(({ cells }) => cells !== null);
  const run = runId(intake.gid, platform.clock().now());
  const tables = openTables(context);
  const lines = [
    ...refused.map(({ print }) => lineOf(intake.gid, print, { state: 'rejected', run })),
    ...assigned(context, tables, { intake, named, run, erased, before: taken.all }),
  ];
  const open = lines.filter(({ state }) => state === 'open').length;
  if (open > 0) keepImportState(platform.storage(), run, newState(context, intake, open, run));
  const placed = taken.add(lines);
  const held = lines.filter(({ state }) => state === 'held').length;
  // Told once: in the page it stands beside the tab.
  const trouble = held === 0 ? '' : troubles.held({ title: intake.title, count: held });
  const fresh = placed.filter(({ state }) => state === 'open');
  if (fresh.length === 0) return { ...failed(''), trouble };
  const done = finishRun(context, intake, taken, fresh, tables);
  return done.trouble === '' ? { ...done, trouble } : done;
}

function lineOf(gid: number, print: string, more: Partial<TakenLine>): TakenLine {
  return { gid, print, state: 'open', customer: '', owner: '', run: '', row: '', ...more };
}

/** The rows as they become customers: with a source, and with an owner if they are new and name none. */
function assigned(
  context: Context,
  tables: Tables,
  {
    intake,
    named,
    run,
    erased,
    before,
  }: {
    readonly intake: Intake;
    readonly named: readonly IncomingRow[];
    readonly run: string;
    readonly erased: ErasedPeople;
    readonly before: readonly PlacedLine[];
  },
): readonly TakenLine[] {
  if (named.length === 0) return [];
  const got = before.flatMap(({ owner }) => (owner === '' ? [] : [owner]));
  const next = openAssignment(context, tables, intake.owner, got);
  const cells = named.map((row) => ({ source: intake.title, ...filled(row.cells ?? {}) }));
  const fates = fatesOf(context, tables, portionOf(run, cells), erased);
  return named.map(({ print, shown }, at) => {
    const own: FieldCells = cells[at] ?? {};
    const fate = fates[at];
    // Without its cells: they are about somebody who was erased.
    if (fate?.kind === 'rejected' && fate.why === 'erased') {
      return lineOf(intake.gid, print, { state: 'held', run });
    }
    const isNew = fate?.kind === 'added';
    const owner = isNew && textOf(own['owner'] ?? '').trim() === '' ? (next() ?? '') : '';
    const row = owner === '' ? own : { ...own, owner };
    const { askedAgain } = context.words.importing.taken;
    const said = shown.map((cell) => textOf(cell)).filter((text) => text !== '');
    const note = askedAgain({ title: intake.title, text: said.join(' · ').slice(0, LONGEST_NOTE) });
    const kept: KeptRow = { cells: row, note, today: context.today };
    return lineOf(intake.gid, print, { owner, run, row: JSON.stringify(kept) });
  });
}

const LONGEST_NOTE = 1_000;

function filled(cells: FieldCells): FieldCells {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

function newState(context: Context, intake: Intake, rows: number, run: string): ImportState {
  const { title, who } = intake;
  const { today, wall, platform } = context;
  const when = timeText(today, wall.hour, wall.minute);
  const name = context.words.importing.taken.run({ title, when });
  return {
    ...{ table: 'customers', name, print: '', rows, next: 0, pending: 0 },
    ...{ counts: NO_ROWS, made: [], at: platform.clock().now(), who, also: entriesId(run) },
  };
}

/** Below those that were told before. */
function tellRejected(
  context: Context,
  { gid }: Intake,
  headings: readonly string[],
  own: readonly PlacedLine[],
  refused: readonly IncomingRow[],
): void {
  const { why } = context.words.importing.taken;
  listRejected(context, {
    ...{ tag: `intake-${gid}`, headings },
    from: own.filter(({ state }) => state === 'rejected').length,
    rows: refused.map((row) => ({ why: why[row.why ?? 'nameless'], cells: row.shown })),
  });
}
