/** Triggers of automatic repair: opening the file, an edit, every hour. */
import { keepsToldIn, SETTING, textOf } from '../../rules';
import { failuresOf, reasonOf, type Platform, type StoragePort } from '../../platform';
import {
  customersSheet,
  fieldLabel,
  forgetDay,
  isCopy,
  isSetUp,
  markDay,
  openContext,
  cachedStorage,
  readWorkingDays,
  sheetTitles,
  startKeepingTold,
  takeTurn,
  updateDerivedColumns,
  AUTOMATIC_WAIT_MS,
  deriveColumns,
  resolvedMessages,
  resolveInterrupted,
  completeContacts,
  DERIVED_FROM,
  type TeamFile,
  writeSettings,
  type Context,
} from '../../workbook';
import { isSilent, lastRun } from './last-run';
import { closeTimesOf, proofOf, SETTINGS_TAB } from './proof-of-run';
import { repairWorkbook, type WorkbookRepair } from './repair-workbook';
import { resolveInterruptedOperations, resolveOpenOperation } from './resolve-interrupted';

/** The part we read of an edit event; rows are 1-based. */
export interface SheetEdit {
  /** Title of the sheet; null if Google does not provide it. */
  readonly sheet: string | null;
  readonly row: number;
  readonly rows: number;
  /** 0-based; absent if Google does not provide them. */
  readonly columns?: { readonly first: number; readonly last: number } | undefined;
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
  const isIn = (table: (typeof DERIVED_FROM)[number]): boolean =>
    sheetTitles(table).includes(edit.sheet ?? '');
  if (DERIVED_FROM.some(isIn)) {
    showToast(context, updateDerivedColumns(context, edit).refused);
  } else if (isIn('contacts')) {
    showToast(context, completeContacts(context, edit));
  } else if (edit.sheet !== null && isAboutDays(edit.sheet)) {
    forgetDay(platform.storage());
  } else if (edit.sheet === null || isCustomers(context, edit.sheet)) {
    const { row, rows: count, columns, isTyped = false } = edit;
    const { messages, refused } = repairWorkbook(context, { row, count, columns, isTyped });
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
  /** The cells of Customers, if nothing was written since they were read. */
  readonly rows: WorkbookRepair['rows'];
  /** The workbook if this run has read it whole. */
  readonly file: TeamFile | null;
  /** What failed so far; emails are sent all the same. */
  readonly errors: readonly string[];
}

/** Writes down the days of the job that have ended. */
type KeepDays = (context: Context, kept: StoragePort) => void;

/**
 * Repairs the workbook every hour.
 * @param trigger Google's ID of the trigger that runs; `''` if unknown
 * @param keepDays called in the first hour of a day, before the proof that the job ran today
 */
export function onHour(
  platform: Platform,
  trigger = '',
  keepDays: KeepDays = () => undefined,
): HourlyContext {
  const startedAt = platform.clock().now();
  const kept = cachedStorage(platform.storage());
  const tab = kept.get(SETTINGS_TAB);
  const known = { ...platform, storage: () => kept };
  const context = openContext(known, 'gaps', tab === null ? null : Number(tab));
  // Not a spread copy, which would keep settings that a killed run wrote and this one takes back.
  const hourWith = (found: Partial<HourlyContext>): HourlyContext =>
    Object.assign(context, {
      kept,
      startedAt,
      rests: false,
      isPhoneWaiting: false,
      rows: null,
      file: null,
      errors: [],
      ...found,
    });
  if (!isSetUp(context.settings)) return hourWith({});
  let rests = false;
  try {
    const turn = takeTurn(context, kept, trigger);
    if (turn === null) return hourWith(repairHourly(context, kept, keepDays));
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

function repairHourly(
  before: Context,
  kept: StoragePort,
  keepDays: KeepDays,
): Pick<HourlyContext, 'isPhoneWaiting' | 'rows' | 'file' | 'errors'> {
  // Written once a day only, since every write recalculates the formulas.
  const isFirst = lastRun(before) !== before.today;
  const earlier = keepsToldIn(before.settings) ? [] : resolveInterruptedOperations(before);
  // Before the repair, which then finds the new columns.
  const context = startKeepingTold(before) ? openContext(before.platform, 'gaps') : before;
  const { repair, derived, ...found } = isFirst ? firstOfDay(context) : laterHour(context);
  const resolved = [...earlier, ...found.resolved];
  const errors = isFirst ? failuresOf(() => keepDays(context, kept)) : [];
  const { spreadsheet, settings, language, settingsSheet } = context;
  const refusals = [...resolved, ...repair.refused, ...(derived?.refused ?? [])].join('\n');
  const recorded = textOf(settings.get(SETTING.jobRefused) ?? '');
  const isRefused = resolved.length + repair.refused.length > 0 && refusals !== recorded;
  if (isFirst || isRefused) {
    const proof = proofOf(context, refusals, isFirst);
    const valueBy = derived?.file?.valueBy ?? null;
    if (valueBy !== null) proof.set(SETTING.valueBy, fieldLabel('purchases', valueBy, language));
    if (derived?.file) proof.set(SETTING.closeTimes, closeTimesOf(derived.file));
    writeSettings(spreadsheet, proof, language, settingsSheet);
  }
  const { isPhoneWaiting } = repair;
  // On the first hour of a day, the cells are written after they were read.
  return {
    isPhoneWaiting,
    rows: isFirst ? null : repair.rows,
    file: derived?.file ?? null,
    errors,
  };
}

interface HourlyRepair {
  /** One sentence for each operation of a killed run. */
  readonly resolved: readonly string[];
  readonly repair: WorkbookRepair;
  readonly derived: ReturnType<typeof deriveColumns> | null;
}

function laterHour(context: Context): HourlyRepair {
  const resolved = resolveOpenOperation(context);
  return { resolved, repair: repairWorkbook(context, 'hour'), derived: null };
}

/** All of it under one lock and from one reading of the customers, which saves calls. */
function firstOfDay(context: Context): HourlyRepair {
  const held = context.platform.lock().hold(AUTOMATIC_WAIT_MS, (): HourlyRepair => {
    const resolved = resolveInterrupted(context).flatMap((it) => resolvedMessages(context, it));
    const repair = repairWorkbook(context, 'hour', { isHeld: true });
    // Covers lost edit events, and what the new day changes.
    const derived = deriveColumns(context, {
      endsDay: true,
      lastRun: lastRun(context),
      rows: repair.rows,
    });
    return { resolved, repair, derived };
  });
  // Others write at this moment; the emails are sent all the same.
  const done = held?.value ?? laterHour(context);
  // Remembered, so that the day's other hours need not read the holidays.
  const { platform, spreadsheet, settings, today } = context;
  const calendar =
    done.derived?.file?.policies.calendar ?? readWorkingDays(spreadsheet, today, settings);
  if (!calendar.isWorking(today)) markDay(platform.storage(), today, 'off');
  return done;
}

function showToast(context: Context, lines: readonly string[]): void {
  if (lines.length > 0) context.platform.screen().toast(lines.join('\n'), context.words.menu.title);
}
