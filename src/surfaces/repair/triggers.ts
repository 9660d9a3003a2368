/** Triggers of automatic repair: opening the file, an edit, every hour. */
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
  startKeepingTold,
  takeTurn,
  updateDerivedColumns,
  DERIVED_FROM,
  type TeamFile,
  writeSettings,
  type Context,
} from '../../workbook';
import { repairWorkbook } from './repair-workbook';
import { resolveInterruptedOperations, resolveOpenOperation } from './resolve-interrupted';

/** The part we read of an edit event; rows are 1-based. */
export interface SheetEdit {
  /** Title of the sheet; null if Google does not provide it. */
  readonly sheet: string | null;
  readonly row: number;
  readonly rows: number;
  /** A person typed into a single cell. */
  readonly isTyped?: boolean;
}

/** Repairs the workbook and shows a toast with what was repaired, if anything. */
export function onOpened(platform: Platform): void {
  const context = openContext(platform);
  // An interrupted set-up may have recorded its plan and nothing else.
  const resolved = resolveInterruptedOperations(context);
  if (!isSetUp(context.settings)) {
    showToast(context, resolved);
    return;
  }
  const { opening } = context.words.menu;
  const repaired = repairWorkbook(context, 'opening');
  const lines = [...resolved, ...repaired.messages, ...repaired.refused];
  if (isSilent(context)) lines.push(opening.jobSilent);
  if (isCopy(context.settings, context.spreadsheet)) lines.push(opening.copy);
  showToast(context, lines);
}

/** If an edit event is lost, the next event or the hourly job repairs what it missed. */
export function onEdited(platform: Platform, edit: SheetEdit): void {
  const context = openContext(platform);
  if (!isSetUp(context.settings)) return;
  showToast(context, resolveOpenOperation(context));
  if (
    edit.sheet !== null &&
    DERIVED_FROM.some((table) => sheetTitles(table).includes(edit.sheet ?? ''))
  ) {
    showToast(context, updateDerivedColumns(context).refused);
  } else if (edit.sheet !== null && isAboutDays(edit.sheet)) {
    forgetDay(platform.storage());
  } else if (edit.sheet === null || isCustomers(context, edit.sheet)) {
    const { row, rows: count, isTyped = false } = edit;
    const { messages, refused } = repairWorkbook(context, { row, count, isTyped });
    showToast(context, [...messages, ...refused]);
  }
}

/** Settings and Holidays decide whether emails are sent today. */
function isAboutDays(title: string): boolean {
  return [...sheetTitles('settings'), ...sheetTitles('holidays')].includes(title);
}

function isCustomers(context: Context, title: string): boolean {
  return customersSheet(context)?.title() === title;
}

/** The context of an hourly run, with what has already been read, so that it is read only once. */
export interface HourlyContext extends Context {
  /** The document's storage, cached for this run. */
  readonly kept: StoragePort;
  /** Start of the run in epoch milliseconds; Google ends it 6 minutes later. */
  readonly startedAt: number;
  /** A colleague's job is active, so this one is on standby. */
  readonly rests: boolean;
  /** The quick-log column has choices to log. */
  readonly isPhoneWaiting: boolean;
  /** The workbook if this run has read it whole. */
  readonly file: TeamFile | null;
  /** What failed so far; emails are sent all the same. */
  readonly errors: readonly string[];
}

/** @param trigger Google's ID of the trigger that runs; `''` if unknown */
export function onHour(platform: Platform, trigger = ''): HourlyContext {
  const startedAt = platform.clock().now();
  const kept = cachedStorage(platform.storage());
  const context = openContext({ ...platform, storage: () => kept });
  // Not a spread copy, which would keep settings that a killed run wrote and this one takes back.
  const hourWith = (found: Partial<HourlyContext>): HourlyContext =>
    Object.assign(context, {
      kept,
      startedAt,
      rests: false,
      isPhoneWaiting: false,
      file: null,
      errors: [],
      ...found,
    });
  if (!isSetUp(context.settings)) return hourWith({});
  let rests = false;
  try {
    const turn = takeTurn(context, kept, trigger);
    if (turn === null) return hourWith(repairHourly(context));
    rests = true;
    recordSecondJob(context, turn.runBy);
    return hourWith({ rests });
  } catch (cause) {
    // For example, Settings is protected; emails must be sent all the same.
    return hourWith({ rests, errors: [reasonOf(cause)] });
  }
}

/** Writes a note about the second job to Settings, once; the active job clears it the next day. */
function recordSecondJob(context: Context, holder: string): void {
  const { words, settings, spreadsheet, language, platform } = context;
  const note = words.job.second({ who: platform.identity().effectiveUser(), holder });
  if (textOf(settings.get(SETTING.jobSecond) ?? '') === note) return;
  writeSettings(spreadsheet, new Map([[SETTING.jobSecond, note]]), language);
}

function repairHourly(before: Context): Pick<HourlyContext, 'isPhoneWaiting' | 'file'> {
  // Written once a day only, since every write recalculates the formulas.
  const isFirst = lastRun(before) !== before.today;
  const resolved = isFirst ? resolveInterruptedOperations(before) : resolveOpenOperation(before);
  // Before the repair, which then finds the new columns.
  const context = startKeepingTold(before) ? openContext(before.platform) : before;
  const { refused, isPhoneWaiting } = repairWorkbook(context, 'hour');
  // Covers lost edit events, and what the new day changes.
  const derived = isFirst ? updateDerivedColumns(context, true) : null;
  if (isFirst) {
    openActivity(context.spreadsheet, context.language).prune();
    // Remembered, so that the day's other hours need not read the holidays.
    const { platform, spreadsheet, settings, today } = context;
    const calendar =
      derived?.file?.policies.calendar ?? readWorkingDays(spreadsheet, today, settings);
    if (!calendar.isWorking(today)) markDay(platform.storage(), today, 'off');
  }
  const refusals = [...resolved, ...refused, ...(derived?.refused ?? [])].join('\n');
  const recorded = textOf(context.settings.get(SETTING.jobRefused) ?? '');
  if (isFirst || (resolved.length + refused.length > 0 && refusals !== recorded)) {
    writeSettings(context.spreadsheet, proofOf(context, refusals, isFirst), context.language);
  }
  return { isPhoneWaiting, file: derived?.file ?? null };
}

function proofOf(context: Context, refused: string, isFirst: boolean): ReadonlyMap<string, Cell> {
  const proof = new Map<string, Cell>([[SETTING.jobRefused, refused]]);
  if (!isFirst) return proof;
  proof.set(SETTING.jobLast, { day: context.today });
  if (textOf(context.settings.get(SETTING.jobSecond) ?? '') !== '')
    proof.set(SETTING.jobSecond, '');
  // With its ID, later hours find the sheet in one call.
  const tab = customersSheet(context)?.gid();
  if (tab !== undefined) proof.set(SETTING.customers, tab);
  return proof;
}

function isSilent(context: Context): boolean {
  // For a job that never ran, the silence counts from the day of set-up.
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

function showToast(context: Context, lines: readonly string[]): void {
  if (lines.length > 0) context.platform.screen().toast(lines.join('\n'), context.words.menu.title);
}
