/** The moments at which the workbook is tended: its opening, an edit, every hour. */
import { dayFromIso, SETTING, textOf, type Cell, type Day } from '../../rules';
import { reasonOf, type Platform, type StoragePort } from '../../platform';
import {
  customersAt,
  forgetDay,
  isCopy,
  openActivity,
  isSetUp,
  markDay,
  openDesk,
  readOnce,
  readWorkingDays,
  sheetTitles,
  takeTurn,
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
  } else if (edit.sheet !== null && isAboutDays(edit.sheet)) {
    forgetDay(platform.storage());
  } else if (edit.sheet === null || isCustomers(desk, edit.sheet)) {
    const { said, refused } = tend(desk, { row: edit.row, count: edit.rows });
    say(desk, [...said, ...refused]);
  }
}

/** Settings and Holidays decide whether the day's mails are due. */
function isAboutDays(title: string): boolean {
  return [...sheetTitles('settings'), ...sheetTitles('holidays')].includes(title);
}

function isCustomers(desk: Desk, title: string): boolean {
  return customersAt(desk)?.title() === title;
}

/** What an hour has seen on the way, so that nobody need read it again. */
export interface Hour extends Desk {
  /** What was kept with the document when the hour began. */
  readonly kept: StoragePort;
  /** Epoch milliseconds: Google's 6 minutes count from there. */
  readonly startedAt: number;
  /** A colleague's job is at work, before which this one rests. */
  readonly rests: boolean;
  /** Answers from phones wait to be logged. */
  readonly isPhoneWaiting: boolean;
  /** What failed: mails go out all the same. */
  readonly errors: readonly string[];
}

/** @param trigger Google's ID of the trigger that runs; `''` where it is not told */
export function onTheHour(platform: Platform, trigger = ''): Hour {
  const startedAt = platform.clock().now();
  const kept = readOnce(platform.storage());
  const desk = openDesk({ ...platform, storage: () => kept });
  const hour = { ...desk, kept, startedAt, rests: false, isPhoneWaiting: false, errors: [] };
  if (!isSetUp(desk.settings)) return hour;
  let rests = false;
  try {
    const turn = takeTurn(desk, kept, trigger);
    if (turn === null) return { ...hour, isPhoneWaiting: tendHour(desk) };
    rests = true;
    tellOfSecond(desk, turn.restsFor);
    return { ...hour, rests };
  } catch (cause) {
    // A protected Settings, for one: it must not cost anybody their mail.
    return { ...hour, rests, errors: [reasonOf(cause)] };
  }
}

/** Said once: the line stands until the job at work begins another day. */
function tellOfSecond(desk: Desk, holder: string): void {
  const { words, settings, spreadsheet, language, platform } = desk;
  const said = words.job.second({ who: platform.identity().effectiveUser(), holder });
  if (textOf(settings.get(SETTING.jobSecond) ?? '') === said) return;
  writeSettings(spreadsheet, new Map([[SETTING.jobSecond, said]]), language);
}

/** Answers whether answers from phones wait to be logged. */
function tendHour(desk: Desk): boolean {
  const { refused, isPhoneWaiting } = tend(desk, 'hour');
  // Once a day is enough to see that it runs, and each writing runs the formulas again.
  const isFirst = lastRun(desk) !== desk.today;
  // What an edit's lost event left out, and what the new day has changed.
  const untold = isFirst ? tellCustomers(desk) : [];
  if (isFirst) {
    openActivity(desk.spreadsheet, desk.language).prune();
    // The day's other hours need not look whether it is one.
    const { platform, spreadsheet, settings, today } = desk;
    const isWorking = readWorkingDays(spreadsheet, today, settings).isWorking(today);
    if (!isWorking) markDay(platform.storage(), today, 'off');
  }
  const told = [...refused, ...untold].join('\n');
  const standing = textOf(desk.settings.get(SETTING.jobRefused) ?? '');
  if (isFirst || (refused.length > 0 && told !== standing)) {
    writeSettings(desk.spreadsheet, proofOf(desk, told, isFirst), desk.language);
  }
  return isPhoneWaiting;
}

function proofOf(desk: Desk, refused: string, isFirst: boolean): ReadonlyMap<string, Cell> {
  const proof = new Map<string, Cell>([[SETTING.jobRefused, refused]]);
  if (!isFirst) return proof;
  proof.set(SETTING.jobLast, { day: desk.today });
  if (textOf(desk.settings.get(SETTING.jobSecond) ?? '') !== '') proof.set(SETTING.jobSecond, '');
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
