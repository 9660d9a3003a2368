/**
 * What keeps a workbook right with nobody looking: the day moved on, formula columns mended, IDs
 * given, a deed that broke off settled. A workbook that was never set up is left alone.
 */
import { catalogueOf } from '../../language';
import type { Block, SheetPort } from '../../platform';
import {
  findSheet,
  healCustomers,
  isSetUp,
  isWhole,
  keepAsOfDay,
  missingIds,
  noteDeed,
  readHead,
  rememberTags,
  settleBroken,
  writeIds,
  type Change,
  type Desk,
  type SheetHead,
} from '../../workbook';

/** Somebody else is writing: they mend, or the next hour does. */
export const LOCK_WAIT_MS = 2_000;

export interface Tended {
  /** What is worth saying to whoever is there, in words. */
  readonly said: readonly string[];
  /** Somebody chose something in the quick-log column, which only phones need. */
  readonly isPhoneWaiting: boolean;
}

const NOTHING: Tended = { said: [], isPhoneWaiting: false };

/** The rows of an edit; without it everything is looked at. */
export interface EditedRows {
  readonly row: number;
  readonly count: number;
}

/** The day first: formulas that are about to run should run once, with the right one. */
export function tend(desk: Desk, edited?: EditedRows): Tended {
  const { spreadsheet, settings, language, today } = desk;
  if (!isSetUp(settings)) return NOTHING;
  if (edited === undefined) keepAsOfDay(spreadsheet, settings, today);
  const sheet = findSheet(spreadsheet, 'customers', language);
  if (sheet === null) return NOTHING;
  // Looking costs little and is what nearly every edit and hour end with; only mending is locked.
  const seen = look(desk, sheet, edited);
  const { isPhoneWaiting } = seen;
  if (isWhole(seen.head, language) && seen.missing.length === 0)
    return { said: [], isPhoneWaiting };
  const held = desk.platform.lock().hold(LOCK_WAIT_MS, () => mend(desk, sheet, edited));
  return { said: held?.value ?? [], isPhoneWaiting };
}

interface Seen extends Pick<Tended, 'isPhoneWaiting'> {
  readonly head: SheetHead;
  readonly missing: readonly Block[];
}

function look(desk: Desk, sheet: SheetPort, edited?: EditedRows): Seen {
  const rows = edited === undefined ? sheet.read() : undefined;
  const head = readHead(sheet, 'customers', rows, tagsOf(desk, sheet));
  const firstRow = Math.max(edited?.row ?? 2, 2);
  const count = edited === undefined ? 0 : edited.row + edited.count - firstRow;
  const looked = rows?.slice(1) ?? (count > 0 ? sheet.readRows(firstRow, count) : []);
  const random = (): number => Math.random();
  const log = head.columns['log'];
  const isPhoneWaiting = log !== undefined && looked.some((line) => (line[log] ?? '') !== '');
  return {
    head,
    isPhoneWaiting,
    missing: missingIds(head.columns, looked, firstRow, desk.today, random),
  };
}

function tagsOf({ platform }: Desk, sheet: SheetPort): ReturnType<typeof rememberTags> {
  return rememberTags(() => platform.storage(), sheet);
}

/** Under the lock everything is looked at anew: rows may have moved since. */
function mend(desk: Desk, sheet: SheetPort, edited?: EditedRows): readonly string[] {
  const { language } = desk;
  const { mended, changes } = healCustomers(sheet, language, tagsOf(desk, sheet));
  const ids = writeIds(sheet, look(desk, sheet, edited).missing);
  if (mended.length > 0) note(desk, 'heal', changes);
  note(desk, 'ids', ids);
  const words = catalogueOf(language).menu.mended;
  return mended.map(({ what, heading }) => words[what]({ heading }));
}

function note(desk: Desk, deed: 'heal' | 'ids', changes: readonly Change[]): void {
  const { spreadsheet, language } = desk;
  noteDeed({ spreadsheet, language, author: desk.author() }, deed, changes);
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
