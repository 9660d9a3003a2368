/** The moments at which the workbook is tended: its opening, an edit, every hour. */
import { dayFromIso, SETTING, textOf, type Cell, type Day } from '../../rules';
import { reasonOf, type Platform, type StoragePort } from '../../platform';
import {
  customersSheet,
  forgetDay,
  isCopy,
  openActivity,
  isSetUp,
  markDay,
  openContext,
  cachedStorage,
  readWorkingDays,
  sheetTitles,
  takeTurn,
  updateDerivedColumns,
  DERIVED_FROM,
  writeSettings,
  type Context,
} from '../../workbook';
import { resolveInterruptedOperations, repairWorkbook } from './repair-workbook';

/** What Google tells of an edit, as far as it is asked; rows and columns 1-based. */
export interface SheetEdit {
  /** Null where Google does not say. */
  readonly sheet: string | null;
  readonly row: number;
  readonly rows: number;
}

/** Says in a few words what was found and mended; silent where nothing was. */
export function onOpened(platform: Platform): void {
  const context = openContext(platform);
  if (!isSetUp(context.settings)) {
    // A set-up that broke off may have made nothing but its plan.
    say(context, resolveInterruptedOperations(context));
    return;
  }
  const { opening } = context.words.menu;
  const tended = repairWorkbook(context, 'opening');
  const said = [...resolveInterruptedOperations(context), ...tended.said, ...tended.refused];
  if (isSilent(context)) said.push(opening.jobSilent);
  if (isCopy(context.settings, context.spreadsheet)) said.push(opening.copy);
  say(context, said);
}

/** A lost event costs nothing: what it missed is found by the next one, or within the hour. */
export function onEdited(platform: Platform, edit: SheetEdit): void {
  const context = openContext(platform);
  if (!isSetUp(context.settings)) return;
  if (
    edit.sheet !== null &&
    DERIVED_FROM.some((table) => sheetTitles(table).includes(edit.sheet ?? ''))
  ) {
    say(context, updateDerivedColumns(context));
  } else if (edit.sheet !== null && isAboutDays(edit.sheet)) {
    forgetDay(platform.storage());
  } else if (edit.sheet === null || isCustomers(context, edit.sheet)) {
    const { said, refused } = repairWorkbook(context, { row: edit.row, count: edit.rows });
    say(context, [...said, ...refused]);
  }
}

/** Settings and Holidays decide whether the day's mails are due. */
function isAboutDays(title: string): boolean {
  return [...sheetTitles('settings'), ...sheetTitles('holidays')].includes(title);
}

function isCustomers(context: Context, title: string): boolean {
  return customersSheet(context)?.title() === title;
}

/** What an hour has seen on the way, so that nobody need read it again. */
export interface HourlyContext extends Context {
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
export function onHour(platform: Platform, trigger = ''): HourlyContext {
  const startedAt = platform.clock().now();
  const kept = cachedStorage(platform.storage());
  const context = openContext({ ...platform, storage: () => kept });
  const hour = { ...context, kept, startedAt, rests: false, isPhoneWaiting: false, errors: [] };
  if (!isSetUp(context.settings)) return hour;
  let rests = false;
  try {
    const turn = takeTurn(context, kept, trigger);
    if (turn === null) return { ...hour, isPhoneWaiting: tendHour(context) };
    rests = true;
    tellOfSecond(context, turn.runBy);
    return { ...hour, rests };
  } catch (cause) {
    // A protected Settings, for one: it must not cost anybody their mail.
    return { ...hour, rests, errors: [reasonOf(cause)] };
  }
}

/** Said once: the line stands until the job at work begins another day. */
function tellOfSecond(context: Context, holder: string): void {
  const { words, settings, spreadsheet, language, platform } = context;
  const said = words.job.second({ who: platform.identity().effectiveUser(), holder });
  if (textOf(settings.get(SETTING.jobSecond) ?? '') === said) return;
  writeSettings(spreadsheet, new Map([[SETTING.jobSecond, said]]), language);
}

/** Answers whether answers from phones wait to be logged. */
function tendHour(context: Context): boolean {
  const { refused, isPhoneWaiting } = repairWorkbook(context, 'hour');
  // Once a day is enough to see that it runs, and each writing runs the formulas again.
  const isFirst = lastRun(context) !== context.today;
  // What an edit's lost event left out, and what the new day has changed.
  const untold = isFirst ? updateDerivedColumns(context) : [];
  if (isFirst) {
    openActivity(context.spreadsheet, context.language).prune();
    // The day's other hours need not look whether it is one.
    const { platform, spreadsheet, settings, today } = context;
    const isWorking = readWorkingDays(spreadsheet, today, settings).isWorking(today);
    if (!isWorking) markDay(platform.storage(), today, 'off');
  }
  const told = [...refused, ...untold].join('\n');
  const standing = textOf(context.settings.get(SETTING.jobRefused) ?? '');
  if (isFirst || (refused.length > 0 && told !== standing)) {
    writeSettings(context.spreadsheet, proofOf(context, told, isFirst), context.language);
  }
  return isPhoneWaiting;
}

function proofOf(context: Context, refused: string, isFirst: boolean): ReadonlyMap<string, Cell> {
  const proof = new Map<string, Cell>([[SETTING.jobRefused, refused]]);
  if (!isFirst) return proof;
  proof.set(SETTING.jobLast, { day: context.today });
  if (textOf(context.settings.get(SETTING.jobSecond) ?? '') !== '')
    proof.set(SETTING.jobSecond, '');
  // Later hours find the tab by its number, in one call.
  const tab = customersSheet(context)?.gid();
  if (tab !== undefined) proof.set(SETTING.customers, tab);
  return proof;
}

function isSilent(context: Context): boolean {
  // A job that never ran is silent since Duebook took over.
  const last = lastRun(context) ?? dayIn(context, SETTING.takeOver);
  return last !== null && context.today - last > 1;
}

function lastRun(context: Context): Day | null {
  return dayIn(context, SETTING.jobLast);
}

function dayIn({ settings }: Context, key: string): Day | null {
  const cell = settings.get(key) ?? '';
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' ? cell.day : dayFromIso(textOf(cell));
}

function say(context: Context, said: readonly string[]): void {
  if (said.length > 0) context.platform.screen().toast(said.join('\n'), context.words.menu.title);
}
