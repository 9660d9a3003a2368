/**
 * Repairs a workbook automatically: updates the cell of today, ties columns to their fields, restores
 * formula columns and adds IDs. A workbook that was never set up is left alone.
 */
import { PlatformError, type Block, type SheetPort } from '../../platform';
import { keepsToldIn, type Cell } from '../../rules';
import {
  AUTOMATIC_WAIT_MS,
  cellsChanges,
  closingsFound,
  countNamed,
  customersSheet,
  fillModeIn,
  fillValues,
  FORMULAS_UP_TO,
  isRepairPaused,
  keepPlans,
  typedOverValues,
  type TypedOverValues,
  wordsOfTyped,
  isSetUp,
  areFormulasIntact,
  updateTodayCell,
  repairColumns,
  missingIds,
  recordOperation,
  repairOnRecord,
  holdToWrite,
  openColumnTags,
  readingContext,
  readSheetHead,
  refusalSentences,
  rewritableColumns,
  type RowsSeen,
  typedClosingDays,
  writeAllowed,
  type ColumnTags,
  type Columns,
  type Context,
  type FillMode,
  type SheetHead,
} from '../../workbook';
import { ownColumns } from './own-columns';

export interface WorkbookRepair {
  /** One sentence per repair. */
  readonly messages: readonly string[];
  /** One sentence per write that Google refused. */
  readonly refused: readonly string[];
  /** True if the quick-log column has a choice to log. */
  readonly isPhoneWaiting: boolean;
  /** The cells of Customers from row 1 on, if they were read whole and nothing was written since. */
  readonly rows: readonly (readonly Cell[])[] | null;
}

const NO_ROWS: RowsSeen = { rows: [], firstRow: 2 };

const NO_REPAIR: WorkbookRepair = { messages: [], refused: [], isPhoneWaiting: false, rows: null };

/** The rows of an edit, 1-based. */
export interface EditedRows {
  readonly row: number;
  readonly count: number;
  /** One cell was typed into: a stage typed there is a closing of its own, not one found later. */
  readonly isTyped?: boolean;
  /** 0-based; absent if unknown. */
  readonly columns?: { readonly first: number; readonly last: number } | undefined;
}

/** Opening and hour check every row, an edit only its own. */
export type RepairOccasion = 'opening' | 'hour' | EditedRows;

interface RepairOptions {
  readonly formulasUpTo?: number;
  readonly isHeld?: boolean;
}

/**
 * Repairs the workbook. Updates today's cell first, so that formulas are calculated only once, with the new day.
 * @param formulasUpTo up to this many customers, columns are filled by formulas; above it, with values
 * @param isHeld whether the lock is held already
 */
export function repairWorkbook(
  context: Context,
  occasion: RepairOccasion,
  { formulasUpTo = FORMULAS_UP_TO, isHeld = false }: RepairOptions = {},
): WorkbookRepair {
  const { spreadsheet, settings, today } = context;
  if (!isSetUp(settings)) return NO_REPAIR;
  const edited = typeof occasion === 'object' ? occasion : undefined;
  const isNewDay = edited === undefined && updateTodayCell(spreadsheet, settings, today);
  const sheet = customersSheet(context);
  if (sheet === null) return NO_REPAIR;
  // Nearly every edit and hour finds nothing to repair, so the lock is taken only for a repair.
  const tags = openColumnTags(() => context.platform.storage(), sheet);
  const seen = inspect(context, sheet, tags, edited);
  const before = fillModeIn(settings);
  const isMany = (seen.customers ?? 0) > formulasUpTo;
  // Only the hourly job has the time to fill that many rows.
  const filling =
    edited !== undefined || (isMany && occasion !== 'hour')
      ? before
      : chooseFillMode(before, isMany, isNewDay);
  const fills = filling !== 'formulas' && (filling === 'table' || occasion === 'hour');
  const isIntact =
    filling === before && areFormulasIntact(seen.head, filling, (it) => tags.read(it));
  // An edit below the heading row cannot have changed headings.
  const isBound = (edited !== undefined && edited.row > 1) || tags.isBound(seen.head.headings);
  const { isPhoneWaiting, whole } = seen;
  const idle: WorkbookRepair = { ...NO_REPAIR, isPhoneWaiting, rows: whole };
  const over = before === 'formulas' ? undefined : edited?.columns;
  const typed = typedOverValues(seen.head.columns, seen.looked, over);
  const said = wordsOfTyped(context.words, seen.head, typed);
  const isComplete = seen.missing.length === 0 && seen.closings.length === 0 && said.length === 0;
  if (isIntact && isBound && !fills && isComplete) return idle;
  if (isRepairPaused(context)) return idle;
  try {
    const wanted = { edited, filling, isIntact, fills, plans: typed.plans };
    const repair = (): RepairMade => repairUnderLock(context, sheet, tags, wanted);
    const held = isHeld ? { value: repair() } : holdToWrite(context, AUTOMATIC_WAIT_MS, repair);
    if (held === null) return { ...idle, rows: null };
    const { messages, refused } = held.value;
    return { ...idle, rows: null, refused, messages: [...said, ...messages] };
  } catch (cause) {
    // The user may not write this; a colleague or the hourly job may.
    if (!(cause instanceof PlatformError)) throw cause;
    const refused = [context.words.menu.needs.refused({ reason: cause.reason })];
    return { ...idle, rows: null, refused };
  }
}

/** A table that refused formulas is tried again once a day. */
function chooseFillMode(before: FillMode, isMany: boolean, isNewDay: boolean): FillMode {
  if (isMany) return 'many';
  return before === 'table' && !isNewDay ? 'table' : 'formulas';
}

interface Inspection extends Pick<WorkbookRepair, 'isPhoneWaiting'> {
  readonly head: SheetHead;
  readonly missing: readonly Block[];
  /** What to keep of deals that were closed without an entry. */
  readonly closings: readonly Block[];
  readonly looked: RowsSeen;
  readonly whole: WorkbookRepair['rows'];
  /** Null if only the rows of an edit were read. */
  readonly customers: number | null;
}

function inspect(
  context: Context,
  sheet: SheetPort,
  tags: ColumnTags,
  edited?: EditedRows,
): Inspection {
  const rows = edited === undefined ? sheet.read() : undefined;
  const head = readSheetHead(sheet, 'customers', rows, (headings) => tags.read(headings));
  const firstRow = Math.max(edited?.row ?? 2, 2);
  const count = edited === undefined ? 0 : edited.row + edited.count - firstRow;
  const looked = rows?.slice(1) ?? (count > 0 ? sheet.readRows(firstRow, count) : []);
  const random = (): number => Math.random();
  const log = head.columns['log'];
  const seen = { rows: looked, firstRow };
  const closings = closingsFound(head.columns, edited?.isTyped === true ? NO_ROWS : seen, {
    reading: readingContext(context),
    language: context.language,
  });
  return {
    head,
    closings,
    looked: seen,
    whole: rows ?? null,
    isPhoneWaiting: log !== undefined && looked.some((line) => (line[log] ?? '') !== ''),
    missing: missingIds(head.columns, looked, {
      firstRow,
      today: context.today,
      random,
      keepsTold: keepsToldIn(context.settings),
    }),
    customers: edited === undefined ? countNamed(head.columns, looked) : null,
  };
}

interface RepairPlan {
  readonly edited: EditedRows | undefined;
  readonly filling: FillMode;
  /** The formula columns need no repair. */
  readonly isIntact: boolean;
  readonly fills: boolean;
  readonly plans: TypedOverValues['plans'];
}

type RepairMade = Pick<WorkbookRepair, 'messages' | 'refused'>;

/** Inspects again under the lock, since rows may have moved. */
function repairUnderLock(
  context: Context,
  sheet: SheetPort,
  tags: ColumnTags,
  wanted: RepairPlan,
): RepairMade {
  const { filling, isIntact, fills } = wanted;
  const repair = isIntact
    ? { repaired: [], refused: [] }
    : repairColumns(context, sheet, {
        fillMode: filling,
        updatesValues: fills,
        readTags: (headings) => tags.read(headings),
      });
  const { head, missing, closings, looked } = inspect(context, sheet, tags, wanted.edited);
  const ours = ownColumns(head, tags);
  // Before values are filled, which are written over what was typed.
  const unplanned = keepPlans(context, sheet, head.columns, { plans: wanted.plans, seen: looked });
  const unfilled = isIntact && fills ? fillValues(context, sheet, ours) : [];
  const ids = writeAllowed(sheet, missing, rewritableColumns('customers', head.columns));
  recordOperation(context, 'ids', cellsChanges(sheet, ids.blocks));
  const kept = keepClosings(context, sheet, head.columns, { closings, looked });
  const refused = refusalSentences([...unplanned, ...ids.refused, ...kept], context.words);
  tags.bind(head.headings, ours);
  return { messages: repair.repaired, refused: [...repair.refused, ...unfilled, ...refused] };
}

/** Returns what Google refused to write. */
function keepClosings(
  context: Context,
  sheet: SheetPort,
  columns: Columns,
  { closings, looked }: Pick<Inspection, 'closings' | 'looked'>,
): ReturnType<typeof writeAllowed>['refused'] {
  const before = (row: number, column: number): Cell =>
    looked.rows[row - looked.firstRow]?.[column] ?? '';
  const typedIn = (blocks: readonly Block[]): ReturnType<typeof cellsChanges> =>
    cellsChanges(sheet, typedClosingDays(columns, blocks, looked), before);
  let refused: ReturnType<typeof writeAllowed>['refused'] = [];
  repairOnRecord(context, 'closings', typedIn(closings), () => {
    const written = writeAllowed(sheet, closings, rewritableColumns('customers', columns));
    refused = written.refused;
    return typedIn(written.blocks);
  });
  return refused;
}
