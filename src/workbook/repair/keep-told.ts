/**
 * Begins to keep what was told in a workbook that an earlier version set up (docs/rules.md §3, Fair start).
 * What the rules give counts as told, so that no one gets late and no lateness ends.
 */
import {
  keepsToldIn,
  SETTING,
  takeOverIn,
  toldAtEndOf,
  toldByRules,
  toldText,
  type Cell,
  type Customer,
  type Day,
  type Policies,
} from '../../rules';
import type { SheetPort } from '../../platform';
import { fieldLabel, readSheetHead, type Columns } from '../columns';
import { customersSheet, isSetUp, readingContext, writeSettings, type Context } from '../context';
import { readTeamFile, type TeamFile } from '../reading';
import {
  columnRuns,
  fieldCell,
  findSheet,
  rewritableColumns,
  writeAllowed,
  type PlacedCell,
} from '../records';
import { holdToWrite } from '../undo';
import { AUTOMATIC_WAIT_MS, isRepairPaused } from './pause-repair';
import { toldOfFile } from './told-of-file';

const FIELDS = ['since', 'told'] as const;

/**
 * Begins to keep what was told. Takes the lock itself. Returns true if it began now, false if the workbook keeps it
 * already.
 */
export function startKeepingTold(context: Context): boolean {
  const { settings } = context;
  if (!isSetUp(settings) || keepsToldIn(settings) || isRepairPaused(context)) return false;
  const sheet = customersSheet(context);
  if (sheet === null) return false;
  const held = holdToWrite(context, AUTOMATIC_WAIT_MS, () => begin(context, sheet));
  return held?.value ?? false;
}

function begin(
  { platform, spreadsheet, settings, language, today }: Context,
  sheet: SheetPort,
): boolean {
  const rows = sheet.read();
  const columns = withNewColumns(sheet, rows, language);
  const file = readTeamFile(platform, today, settings);
  const seen = takeOverIn(settings, readingContext({ settings, today })) ?? today;
  const { blocks, refused } = writeKept(sheet, file, columns, (record) => {
    if (record.since !== null) return keptSince(record.since, record, today, file.policies);
    const since = Math.max(seen, record.added ?? seen);
    return { since, told: toldByRules(today - 1, { ...record, since }, file.policies) };
  });
  // Half of it would make customers look new; the next hour tries again.
  if (refused.length > 0) {
    sheet.write(blocks.map((block) => ({ ...block, cells: block.cells.map(() => ['']) })));
    return false;
  }
  writeSettings(spreadsheet, new Map([[SETTING.keptFrom, { day: today }]]), language);
  return true;
}

/** Adds the columns that are missing on the right, folded. */
function withNewColumns(
  sheet: SheetPort,
  rows: readonly (readonly Cell[])[],
  language: Context['language'],
): Columns {
  const { columns } = readSheetHead(sheet, 'customers', rows);
  const missing = FIELDS.filter((field) => columns[field] === undefined);
  if (missing.length === 0) return columns;
  const first = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  sheet.writeHeadings(
    first,
    missing.map((field) => fieldLabel('customers', field, language)),
  );
  sheet.styleHeadings(first, missing.length);
  sheet.tagColumns(missing.map((field, at) => [first + at, field]));
  sheet.formatDays(missing.flatMap((field, at) => (field === 'since' ? [first + at] : [])));
  sheet.groupColumns(first, missing.length);
  sheet.foldGroups();
  const added = missing.map((field, at) => [field, first + at] as const);
  return { ...columns, ...Object.fromEntries(added) };
}

/** Where the day of take-over comes from, which the command is not told. */
type TakeOverSource = 'asked' | 'kept' | 'journal';

/**
 * Sets the day of take-over in a workbook that the command has filled: the day asked for, else the one kept with the
 * customers, else the first of the journal. Null, with nothing written, if there is no such day, or a team has set the
 * workbook up.
 */
export function takeOverOn(
  context: Context,
  asked: Day | null,
): { readonly day: Day; readonly source: TakeOverSource } | null {
  const { platform, spreadsheet, settings, today, language } = context;
  const sheet = customersSheet(context);
  // In a team's workbook it would end all lateness.
  if (sheet === null || isSetUp(settings)) return null;
  if (asked === null && !mayKnowDay(context, sheet)) return null;
  const file = readTeamFile(platform, today, settings);
  const found = takeOverOf(file, asked);
  if (found === null) return null;
  const { day, source } = found;
  const isKept = source === 'kept';
  const columns = withNewColumns(sheet, sheet.read(), language);
  const policies = { ...file.policies, takeOver: day, keepsTold: true };
  const seen = file.customers.map((placed) => {
    const { record } = placed;
    const since = isKept ? (record.since ?? today) : Math.max(day, record.added ?? day);
    return { ...placed, record: { ...record, since, told: isKept ? record.told : '' } };
  });
  const texts = toldOfFile(seen, { ...file, policies }, today - 1);
  writeKept(sheet, file, columns, (_record, at) => ({
    since: seen[at]?.record.since ?? day,
    told: texts[at] ?? '',
  }));
  const known = new Map([
    [SETTING.takeOver, { day }],
    [SETTING.keptFrom, { day }],
  ]);
  writeSettings(spreadsheet, known, language);
  return found;
}

/** Whether a customer or an entry may have a day: no row is read for it. */
function mayKnowDay({ spreadsheet, settings }: Context, sheet: SheetPort): boolean {
  const { columns } = readSheetHead(sheet, 'customers');
  const journal = findSheet(spreadsheet, 'journal', undefined, settings);
  return columns['since'] !== undefined || journal !== null;
}

/** What counted as told yesterday of a customer who has been known since a day. */
function keptSince(since: Day, record: Customer, today: Day, policies: Policies): Kept {
  const told = toldAtEndOf(today - 1, { ...record, since }, { ...policies, keepsTold: true });
  return { since, told: told === null ? '' : toldText(told) };
}

function takeOverOf(
  { customers }: TeamFile,
  asked: Day | null,
): { readonly day: Day; readonly source: TakeOverSource } | null {
  if (asked !== null) return { day: asked, source: 'asked' };
  const firstOf = (days: readonly (Day | null)[]): Day | null =>
    days.reduce(
      (first, day) => (day !== null && (first === null || day < first) ? day : first),
      null,
    );
  const kept = firstOf(customers.map(({ record }) => record.since));
  if (kept !== null) return { day: kept, source: 'kept' };
  const logged = firstOf(customers.flatMap(({ entries }) => entries.map(({ on }) => on)));
  return logged === null ? null : { day: logged, source: 'journal' };
}

type Kept = Pick<Customer, 'told'> & { readonly since: Day };

/** Writes both columns. Four parameters, since each comes from elsewhere. */
function writeKept(
  sheet: SheetPort,
  file: TeamFile,
  columns: Columns,
  keptOf: (record: Customer, at: number) => Kept,
): ReturnType<typeof writeAllowed> {
  const cells = file.customers.flatMap(({ row, record }, at) => {
    const kept = keptOf(record, at);
    return FIELDS.map((field): PlacedCell => {
      const cell = fieldCell('customers', field, kept[field], file.language);
      return { row, column: columns[field] ?? 0, cell };
    });
  });
  return writeAllowed(sheet, columnRuns(cells), rewritableColumns('customers', columns));
}
