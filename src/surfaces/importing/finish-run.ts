/** Finishes an hour's rows of a tab: from the lines that stand in the hidden sheet, so also those of a run that was killed. */
import { NO_ROWS, type Cell, type Day, type FieldCells, type RowFate } from '../../rules';
import { openTables, type Context, type Records, type Tables } from '../../workbook';
import { entriesOf, plannedNow, type AskedAgain } from './asked-again';
import { forgetImport } from './forget-import';
import { importsIn, keepImportState, readImportState, type ImportState } from './import-state';
import { entriesId, isRun, keepIntake, type Intake } from './intake-state';
import type { PlacedLine, TakenLines } from './taken-lines';
import { formatDays } from './write-plan';
import { writePortion, type Portion, type PortionRequest } from './write-portion';

/** What came of a tab in this hour. */
export interface TakenTab {
  readonly isChanged: boolean;
  /** A sentence, or `''`. */
  readonly trouble: string;
}

/** What a line keeps of its row while it is open, as JSON. */
export interface KeptRow {
  readonly cells: FieldCells;
  /** For the history of a customer who was there. */
  readonly note: string;
  readonly today: Day;
}

/** Runs of a tab that can be taken back. */
const MOST_RUNS = 5;

/** Writes the customers of open lines, then the entries of those who asked again, then what became of each line. */
export function finishRun(
  context: Context,
  intake: Intake,
  taken: TakenLines,
  open: readonly PlacedLine[],
  tables: Tables = openTables(context),
): TakenTab {
  const storage = context.platform.storage();
  const run = open[0]?.run ?? '';
  const state = readImportState(storage, run);
  if (state === null) {
    // Somebody took it back before it was finished.
    taken.close(open.map((line) => ({ ...line, state: 'there', row: '' })));
    return { isChanged: false, trouble: intake.trouble };
  }
  const kept = open.map(({ row }) => JSON.parse(row) as KeptRow);
  const today = kept[0]?.today ?? context.today;
  const records = tables.get('customers');
  writeAndKeep(context, records, {
    ...{
      portion: portionOf(
        run,
        kept.map(({ cells }) => cells),
      ),
      state,
      today,
    },
    more: (_id, cells) => plannedNow(context, cells, today),
    finish: ({ fates, added }) => {
      const asked = fates.flatMap((fate, at): AskedAgain[] => {
        if (fate.kind === 'added' || fate.kind === 'rejected' || added.has(fate.id)) return [];
        const row = records.rowOf(fate.id);
        const owner = row === null ? '' : records.cellAt(row, 'owner');
        const { print = '' } = open[at] ?? {};
        return [{ print, customer: fate.id, owner, note: kept[at]?.note ?? '' }];
      });
      if (asked.length > 0) writeEntries(context, tables, { state, run, asked, today });
      taken.close(open.map((line, at) => closedLine(line, fates[at])));
    },
  });
  if (intake.trouble !== '') keepIntake(storage, { ...intake, trouble: '' });
  forgetOldRuns(context, intake.gid);
  return { isChanged: true, trouble: '' };
}

function closedLine(line: PlacedLine, fate: RowFate | undefined): PlacedLine {
  if (fate === undefined || fate.kind === 'rejected')
    return { ...line, state: 'rejected', row: '' };
  const state = fate.kind === 'added' ? 'added' : 'asked';
  return { ...line, state, customer: fate.id, row: '' };
}

function writeEntries(
  context: Context,
  tables: Tables,
  {
    state,
    run,
    asked,
    today,
  }: {
    readonly state: ImportState;
    readonly run: string;
    readonly asked: readonly AskedAgain[];
    readonly today: Day;
  },
): void {
  const id = entriesId(run);
  const storage = context.platform.storage();
  const before = readImportState(storage, id) ?? {
    ...{ table: 'journal' as const, name: state.name, print: '', rows: asked.length, next: 0 },
    ...{ pending: 0, counts: NO_ROWS, made: [], at: state.at, who: state.who },
  };
  if (before.next > 0) return;
  const records = tables.get('journal');
  writeAndKeep(context, records, {
    portion: entriesOf(context, id, asked, today),
    state: before,
    today,
  });
}

/** What Google refuses of a row is left blank, as if the row had not told it. */
function writeAndKeep(context: Context, records: Records, request: PortionRequest): void {
  const { state } = writePortion(context, records, request);
  formatDays(records);
  context.spreadsheet.flush();
  keepImportState(context.platform.storage(), request.portion.id, state);
}

/** The rows of one run, as one portion of an import. */
export function portionOf(id: string, rows: readonly FieldCells[]): Portion {
  const fields = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  return {
    ...{ id, at: 0, fields, known: 'fill', mayReplace: [] },
    rows: rows.map((cells, at) => ({
      row: at + 2,
      cells: fields.map((field): Cell => cells[field] ?? ''),
    })),
  };
}

function forgetOldRuns(context: Context, gid: number): void {
  const runs = importsIn(context.platform.storage().all()).filter(
    ({ id, table }) => isRun(id, gid) && table === 'customers',
  );
  for (const { id, also } of runs.slice(MOST_RUNS)) {
    forgetImport(context, id);
    if (also !== undefined) forgetImport(context, also);
  }
}
