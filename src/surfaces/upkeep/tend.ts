/**
 * What keeps a workbook right with nobody looking: the day moved on, formula columns mended, IDs
 * given, a deed that broke off settled. A workbook that was never set up is left alone.
 */
import { catalogueOf } from '../../language';
import {
  fillIds,
  findSheet,
  healCustomers,
  isSetUp,
  keepAsOfDay,
  noteDeed,
  settleBroken,
  type Change,
  type Desk,
  type Healing,
} from '../../workbook';

/** Somebody else is writing: they mend, or the next hour does. */
const LOCK_WAIT_MS = 2_000;

export interface Tended {
  /** What is worth saying to whoever is there, in words. */
  readonly said: readonly string[];
}

/** The rows of an edit; without it everything is looked at. */
export interface EditedRows {
  readonly row: number;
  readonly count: number;
}

/** The day first: formulas that are about to run should run once, with the right one. */
export function tend(desk: Desk, edited?: EditedRows): Tended {
  if (!isSetUp(desk.settings)) return { said: [] };
  const held = desk.platform.lock().hold(LOCK_WAIT_MS, () => {
    if (edited === undefined) keepAsOfDay(desk.spreadsheet, desk.today);
    return mend(desk, edited);
  });
  return { said: held?.value ?? [] };
}

function mend(desk: Desk, edited?: EditedRows): readonly string[] {
  const { spreadsheet, language } = desk;
  const sheet = findSheet(spreadsheet, 'customers');
  if (sheet === null) return [];
  const healing = healCustomers(sheet, language);
  const given = giveIds(desk, healing, edited);
  if (healing.changes.length > 0 || healing.mended.length > 0) note(desk, 'heal', healing.changes);
  if (given.length > 0) note(desk, 'ids', given);
  const words = catalogueOf(language).menu.mended;
  return healing.mended.map(({ what, heading }) => words[what]({ heading }));
}

function note(desk: Desk, deed: 'heal' | 'ids', changes: readonly Change[]): void {
  const { spreadsheet, language } = desk;
  noteDeed({ spreadsheet, language, author: desk.author() }, deed, changes);
}

function giveIds(desk: Desk, { head }: Healing, edited?: EditedRows): readonly Change[] {
  const { today } = desk;
  const firstRow = edited === undefined ? 2 : Math.max(edited.row, 2);
  const rows =
    edited === undefined
      ? head.sheet.read().slice(1)
      : head.sheet.readRows(firstRow, edited.row + edited.count - firstRow);
  return fillIds(head, rows, firstRow, today, () => Math.random());
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
