/**
 * What keeps a workbook right with nobody looking: the day moved on, columns tied to their fields,
 * formula columns mended, IDs given, a deed that broke off settled. A workbook that was never set
 * up is left alone.
 */
import { PlatformError, type Block, type SheetPort } from '../../platform';
import {
  AUTOMATIC_WAIT_MS,
  cellsChanges,
  countNamed,
  customersSheet,
  fillModeIn,
  fillValues,
  FORMULA_FIELDS,
  FORMULAS_UP_TO,
  isRepairPaused,
  isSetUp,
  areFormulasIntact,
  updateTodayCell,
  repairColumns,
  missingIds,
  recordOperation,
  openColumnTags,
  readSheetHead,
  refusalSentences,
  resolveInterrupted,
  writeAllowed,
  type ColumnTags,
  type Columns,
  type Context,
  type FillMode,
  type SheetHead,
} from '../../workbook';

export interface WorkbookRepair {
  /** What was mended, in words. */
  readonly said: readonly string[];
  /** What could not be written, in words. */
  readonly refused: readonly string[];
  /** Somebody chose something in the quick-log column, which only phones need. */
  readonly isPhoneWaiting: boolean;
}

const NOTHING: WorkbookRepair = { said: [], refused: [], isPhoneWaiting: false };

/** The rows of an edit; without it everything is looked at. */
export interface EditedRows {
  readonly row: number;
  readonly count: number;
}

/** What is looked at, and why. */
export type RepairOccasion = 'opening' | 'hour' | EditedRows;

/**
 * The day first: formulas that are about to run should run once, with the right one.
 * @param formulasUpTo customers above which columns are filled with values
 */
export function repairWorkbook(
  context: Context,
  occasion: RepairOccasion,
  formulasUpTo = FORMULAS_UP_TO,
): WorkbookRepair {
  const { spreadsheet, settings, language, today } = context;
  if (!isSetUp(settings)) return NOTHING;
  const edited = typeof occasion === 'object' ? occasion : undefined;
  const isNewDay = edited === undefined && updateTodayCell(spreadsheet, settings, today);
  const sheet = customersSheet(context);
  if (sheet === null) return NOTHING;
  // Looking costs little and is what nearly every edit and hour end with; only mending is locked.
  const tags = openColumnTags(() => context.platform.storage(), sheet);
  const seen = look(context, sheet, tags, edited);
  const before = fillModeIn(settings);
  const isMany = (seen.customers ?? 0) > formulasUpTo;
  // Only the job has the time to fill as many as that.
  const filling =
    edited !== undefined || (isMany && occasion !== 'hour')
      ? before
      : wantedFilling(before, isMany, isNewDay);
  const fills = filling !== 'formulas' && (filling === 'table' || occasion === 'hour');
  const isRight =
    filling === before && areFormulasIntact(seen.head, language, filling, (it) => tags.read(it));
  // Only somebody in the heading row can have changed headings just now.
  const isBound = (edited !== undefined && edited.row > 1) || tags.isBound(seen.head.headings);
  const idle: WorkbookRepair = { ...NOTHING, isPhoneWaiting: seen.isPhoneWaiting };
  if (isRight && isBound && !fills && seen.missing.length === 0) return idle;
  if (isRepairPaused(context)) return idle;
  const held = context.platform
    .lock()
    .hold(AUTOMATIC_WAIT_MS, () => mend(context, sheet, tags, { edited, filling, isRight, fills }));
  return { ...idle, ...held?.value };
}

/** Once a day it is tried whether a table that refused takes formulas by now. */
function wantedFilling(before: FillMode, isMany: boolean, isNewDay: boolean): FillMode {
  if (isMany) return 'many';
  return before === 'table' && !isNewDay ? 'table' : 'formulas';
}

interface Seen extends Pick<WorkbookRepair, 'isPhoneWaiting'> {
  readonly head: SheetHead;
  readonly missing: readonly Block[];
  /** Null where only some rows were looked at. */
  readonly customers: number | null;
}

function look(context: Context, sheet: SheetPort, tags: ColumnTags, edited?: EditedRows): Seen {
  const rows = edited === undefined ? sheet.read() : undefined;
  const head = readSheetHead(sheet, 'customers', rows, (headings) => tags.read(headings));
  const firstRow = Math.max(edited?.row ?? 2, 2);
  const count = edited === undefined ? 0 : edited.row + edited.count - firstRow;
  const looked = rows?.slice(1) ?? (count > 0 ? sheet.readRows(firstRow, count) : []);
  const random = (): number => Math.random();
  const log = head.columns['log'];
  return {
    head,
    isPhoneWaiting: log !== undefined && looked.some((line) => (line[log] ?? '') !== ''),
    missing: missingIds(head.columns, looked, { firstRow, today: context.today, random }),
    customers: edited === undefined ? countNamed(head.columns, looked) : null,
  };
}

interface Wanted {
  readonly edited: EditedRows | undefined;
  readonly filling: FillMode;
  /** The columns that fill themselves need no mending. */
  readonly isRight: boolean;
  readonly fills: boolean;
}

/** Under the lock everything is looked at anew: rows may have moved since. */
function mend(
  context: Context,
  sheet: SheetPort,
  tags: ColumnTags,
  wanted: Wanted,
): Omit<WorkbookRepair, 'isPhoneWaiting'> {
  try {
    const { filling, isRight, fills } = wanted;
    const mended = isRight
      ? { repaired: [], refused: [] }
      : repairColumns(context, sheet, {
          fillMode: filling,
          updatesValues: fills,
          readTags: (headings) => tags.read(headings),
        });
    const { head, missing } = look(context, sheet, tags, wanted.edited);
    const ours = ownColumns(head, tags);
    const unfilled = isRight && fills ? fillValues(context, sheet, ours) : [];
    const ids = writeAllowed(sheet, missing);
    recordOperation(context, 'ids', cellsChanges(sheet, ids.blocks));
    const refused = refusalSentences(ids.refused, context.words);
    tags.bind(head.headings, ours);
    return { said: mended.repaired, refused: [...mended.refused, ...unfilled, ...refused] };
  } catch (cause) {
    // Whoever is here may not write that: somebody else, or the job, may.
    if (!(cause instanceof PlatformError)) throw cause;
    return { said: [], refused: [context.words.menu.needs.refused({ reason: cause.reason })] };
  }
}

/** A heading alone makes no column that fills itself: teams have grades of their own. */
function ownColumns({ headings, columns, formulas }: SheetHead, tags: ColumnTags): Columns {
  const tagged = tags.read(headings);
  const isOurs = ([field, column]: readonly [string, number]): boolean => {
    const ours = FORMULA_FIELDS.find((it) => it === field);
    return ours === undefined || formulas.has(ours) || tagged.get(column) === field;
  };
  return Object.fromEntries(Object.entries(columns).filter(isOurs));
}

/** Sentences on operations whose run was killed, and what became of each. */
export function resolveInterruptedOperations(context: Context): readonly string[] {
  const { activity, menu } = context.words;
  return resolveInterrupted(context).map(({ operation, state }) => {
    const facts = { deed: activity.deeds[operation] };
    return state === 'undone' ? menu.opening.brokenUndone(facts) : menu.opening.brokenKept(facts);
  });
}
