/**
 * What keeps a workbook right with nobody looking: the day moved on, columns tied to their fields,
 * formula columns mended, IDs given, a deed that broke off settled. A workbook that was never set
 * up is left alone.
 */
import { PlatformError, type Block, type SheetPort } from '../../platform';
import {
  AUTOMATIC_WAIT_MS,
  changesOf,
  countNamed,
  customersAt,
  fillingIn,
  fillValues,
  FORMULA_FIELDS,
  FORMULAS_UP_TO,
  isResting,
  isSetUp,
  isWhole,
  keepAsOfDay,
  mendColumns,
  missingIds,
  note,
  openColumnTags,
  readHead,
  refusedSentences,
  settleBroken,
  writeWhatGoes,
  type ColumnTags,
  type Columns,
  type Desk,
  type Filling,
  type SheetHead,
} from '../../workbook';

export interface Tended {
  /** What was mended, in words. */
  readonly said: readonly string[];
  /** What could not be written, in words. */
  readonly refused: readonly string[];
  /** Somebody chose something in the quick-log column, which only phones need. */
  readonly isPhoneWaiting: boolean;
}

const NOTHING: Tended = { said: [], refused: [], isPhoneWaiting: false };

/** The rows of an edit; without it everything is looked at. */
export interface EditedRows {
  readonly row: number;
  readonly count: number;
}

/** What is looked at, and why. */
export type Occasion = 'opening' | 'hour' | EditedRows;

/**
 * The day first: formulas that are about to run should run once, with the right one.
 * @param formulasUpTo customers above which columns are filled with values
 */
export function tend(desk: Desk, occasion: Occasion, formulasUpTo = FORMULAS_UP_TO): Tended {
  const { spreadsheet, settings, language, today } = desk;
  if (!isSetUp(settings)) return NOTHING;
  const edited = typeof occasion === 'object' ? occasion : undefined;
  const isNewDay = edited === undefined && keepAsOfDay(spreadsheet, settings, today);
  const sheet = customersAt(desk);
  if (sheet === null) return NOTHING;
  // Looking costs little and is what nearly every edit and hour end with; only mending is locked.
  const tags = openColumnTags(() => desk.platform.storage(), sheet);
  const seen = look(desk, sheet, tags, edited);
  const before = fillingIn(settings);
  const isMany = (seen.customers ?? 0) > formulasUpTo;
  // Only the job has the time to fill as many as that.
  const filling =
    edited !== undefined || (isMany && occasion !== 'hour')
      ? before
      : wantedFilling(before, isMany, isNewDay);
  const fills = filling !== 'formulas' && (filling === 'table' || occasion === 'hour');
  const isRight =
    filling === before && isWhole(seen.head, language, filling, (it) => tags.beside(it));
  // Only somebody in the heading row can have changed headings just now.
  const isBound = (edited !== undefined && edited.row > 1) || tags.isBound(seen.head.headings);
  const idle: Tended = { ...NOTHING, isPhoneWaiting: seen.isPhoneWaiting };
  if (isRight && isBound && !fills && seen.missing.length === 0) return idle;
  if (isResting(desk)) return idle;
  const held = desk.platform
    .lock()
    .hold(AUTOMATIC_WAIT_MS, () => mend(desk, sheet, tags, { edited, filling, isRight, fills }));
  return { ...idle, ...held?.value };
}

/** Once a day it is tried whether a table that refused takes formulas by now. */
function wantedFilling(before: Filling, isMany: boolean, isNewDay: boolean): Filling {
  if (isMany) return 'many';
  return before === 'table' && !isNewDay ? 'table' : 'formulas';
}

interface Seen extends Pick<Tended, 'isPhoneWaiting'> {
  readonly head: SheetHead;
  readonly missing: readonly Block[];
  /** Null where only some rows were looked at. */
  readonly customers: number | null;
}

function look(desk: Desk, sheet: SheetPort, tags: ColumnTags, edited?: EditedRows): Seen {
  const rows = edited === undefined ? sheet.read() : undefined;
  const head = readHead(sheet, 'customers', rows, (headings) => tags.beside(headings));
  const firstRow = Math.max(edited?.row ?? 2, 2);
  const count = edited === undefined ? 0 : edited.row + edited.count - firstRow;
  const looked = rows?.slice(1) ?? (count > 0 ? sheet.readRows(firstRow, count) : []);
  const random = (): number => Math.random();
  const log = head.columns['log'];
  return {
    head,
    isPhoneWaiting: log !== undefined && looked.some((line) => (line[log] ?? '') !== ''),
    missing: missingIds(head.columns, looked, firstRow, desk.today, random),
    customers: edited === undefined ? countNamed(head.columns, looked) : null,
  };
}

interface Wanted {
  readonly edited: EditedRows | undefined;
  readonly filling: Filling;
  /** The columns that fill themselves need no mending. */
  readonly isRight: boolean;
  readonly fills: boolean;
}

/** Under the lock everything is looked at anew: rows may have moved since. */
function mend(
  desk: Desk,
  sheet: SheetPort,
  tags: ColumnTags,
  wanted: Wanted,
): Omit<Tended, 'isPhoneWaiting'> {
  try {
    const { filling, isRight, fills } = wanted;
    const mended = isRight
      ? NOTHING
      : mendColumns(desk, sheet, filling, fills, (it) => tags.beside(it));
    const { head, missing } = look(desk, sheet, tags, wanted.edited);
    const ours = ownColumns(head, tags);
    const unfilled = isRight && fills ? fillValues(desk, sheet, ours) : [];
    const ids = writeWhatGoes(sheet, missing);
    note(desk, 'ids', changesOf(sheet, ids.blocks));
    const refused = refusedSentences(ids.refused, desk.words);
    tags.bind(head.headings, ours);
    return { said: mended.said, refused: [...mended.refused, ...unfilled, ...refused] };
  } catch (cause) {
    // Whoever is here may not write that: somebody else, or the job, may.
    if (!(cause instanceof PlatformError)) throw cause;
    return { said: [], refused: [desk.words.menu.needs.refused({ reason: cause.reason })] };
  }
}

/** A heading alone makes no column that fills itself: teams have grades of their own. */
function ownColumns({ headings, columns, formulas }: SheetHead, tags: ColumnTags): Columns {
  const tagged = tags.beside(headings);
  const isOurs = ([field, column]: readonly [string, number]): boolean => {
    const ours = FORMULA_FIELDS.find((it) => it === field);
    return ours === undefined || formulas.has(ours) || tagged.get(column) === field;
  };
  return Object.fromEntries(Object.entries(columns).filter(isOurs));
}

/** Deeds that died on the way, in words. */
export function settle(desk: Desk): readonly string[] {
  const { spreadsheet, words } = desk;
  const { activity, menu } = words;
  return settleBroken({ spreadsheet, language: desk.language, author: desk.author() }).map(
    ({ deed, state }) => {
      const said = { deed: activity.deeds[deed] };
      return state === 'undone' ? menu.opening.brokenUndone(said) : menu.opening.brokenKept(said);
    },
  );
}
