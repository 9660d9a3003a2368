/** The moments at which the workbook is tended: its opening, an edit, every hour. */
import { dayFromIso, SETTING, textOf, type Cell, type Day } from '../../rules';
import type { Platform } from '../../platform';
import {
  customersAt,
  isCopy,
  openActivity,
  isSetUp,
  openDesk,
  sheetTitles,
  tellCustomers,
  TELLING,
  writeSettings,
  type Desk,
} from '../../workbook';
import { settle, tend } from './tend';

/** What Google tells of an edit, as far as it is asked; rows and columns 1-based. */
export interface Edit {
  /** Null where Google does not say. */
  readonly sheet: string | null;
  readonly row: number;
  readonly rows: number;
}

/** Says in a few words what was found and mended; silent where nothing was. */
export function onOpening(platform: Platform): void {
  const desk = openDesk(platform);
  if (!isSetUp(desk.settings)) {
    // A set-up that broke off may have made nothing but its plan.
    say(desk, settle(desk));
    return;
  }
  const { opening } = desk.words.menu;
  const tended = tend(desk, 'opening');
  const said = [...settle(desk), ...tended.said, ...tended.refused];
  if (isSilent(desk)) said.push(opening.jobSilent);
  if (isCopy(desk.settings, desk.spreadsheet)) said.push(opening.copy);
  say(desk, said);
}

/** A lost event costs nothing: what it missed is found by the next one, or within the hour. */
export function onEditing(platform: Platform, edit: Edit): void {
  const desk = openDesk(platform);
  if (!isSetUp(desk.settings)) return;
  if (
    edit.sheet !== null &&
    TELLING.some((table) => sheetTitles(table).includes(edit.sheet ?? ''))
  ) {
    say(desk, tellCustomers(desk));
  } else if (edit.sheet === null || isCustomers(desk, edit.sheet)) {
    const { said, refused } = tend(desk, { row: edit.row, count: edit.rows });
    say(desk, [...said, ...refused]);
  }
}

function isCustomers(desk: Desk, title: string): boolean {
  return customersAt(desk)?.title() === title;
}

/** What an hour has seen on the way, so that nobody need read it again. */
export interface Hour extends Desk {
  /** Answers from phones wait to be logged. */
  readonly isPhoneWaiting: boolean;
}

export function onTheHour(platform: Platform): Hour {
  const desk = openDesk(platform);
  if (!isSetUp(desk.settings)) return { ...desk, isPhoneWaiting: false };
  const { refused, isPhoneWaiting } = tend(desk, 'hour');
  // Once a day is enough to see that it runs, and each writing runs the formulas again.
  const isFirst = lastRun(desk) !== desk.today;
  // What an edit's lost event left out, and what the new day has changed.
  const untold = isFirst ? tellCustomers(desk) : [];
  if (isFirst) openActivity(desk.spreadsheet, desk.language).prune();
  const told = [...refused, ...untold].join('\n');
  const standing = textOf(desk.settings.get(SETTING.jobRefused) ?? '');
  if (isFirst || (refused.length > 0 && told !== standing)) {
    writeSettings(desk.spreadsheet, proofOf(desk, told, isFirst), desk.language);
  }
  return { ...desk, isPhoneWaiting };
}

function proofOf(desk: Desk, refused: string, isFirst: boolean): ReadonlyMap<string, Cell> {
  const proof = new Map<string, Cell>([[SETTING.jobRefused, refused]]);
  if (!isFirst) return proof;
  proof.set(SETTING.jobLast, { day: desk.today });
  // Later hours find the tab by its number, in one call.
  const tab = customersAt(desk)?.gid();
  if (tab !== undefined) proof.set(SETTING.customers, tab);
  return proof;
}

function isSilent(desk: Desk): boolean {
  // A job that never ran is silent since Duebook took over.
  const last = lastRun(desk) ?? dayIn(desk, SETTING.takeOver);
  return last !== null && desk.today - last > 1;
}

function lastRun(desk: Desk): Day | null {
  return dayIn(desk, SETTING.jobLast);
}

function dayIn({ settings }: Desk, key: string): Day | null {
  const cell = settings.get(key) ?? '';
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' ? cell.day : dayFromIso(textOf(cell));
}

function say(desk: Desk, said: readonly string[]): void {
  if (said.length > 0) desk.platform.screen().toast(said.join('\n'), desk.words.menu.title);
}
