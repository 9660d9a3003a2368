/**
 * Begins to keep what was told in a workbook that an earlier version set up (docs/rules.md §3, Fair start).
 * What the rules give counts as told, so that no one gets late and no lateness ends.
 */
import { keepsToldIn, SETTING, takeOverIn, toldByRules, type Cell, type Day } from '../../rules';
import type { SheetPort } from '../../platform';
import { fieldLabel, readSheetHead, type Columns } from '../columns';
import {
  customersSheet,
  isSetUp,
  readingContext,
  writeSettings,
  type Context,
} from '../context';
import { readTeamFile, type TeamFile } from '../reading';
import { columnRuns, fieldCell, writeAllowed, type PlacedCell } from '../records';
import { AUTOMATIC_WAIT_MS, isRepairPaused } from './pause-repair';

const FIELDS = ['since', 'told'] as const;

/** Takes the lock itself. Returns true if it began now; a workbook that keeps it already is left. */
export function startKeepingTold(context: Context): boolean {
  const { settings, platform } = context;
  if (!isSetUp(settings) || keepsToldIn(settings) || isRepairPaused(context)) return false;
  const sheet = customersSheet(context);
  if (sheet === null) return false;
  const held = platform.lock().hold(AUTOMATIC_WAIT_MS, () => begin(context, sheet));
  return held?.value ?? false;
}

function begin({ spreadsheet, settings, language, today }: Context, sheet: SheetPort): boolean {
  const rows = sheet.read();
  const columns = withNewColumns(sheet, rows, language);
  const file = readTeamFile(spreadsheet, today, settings);
  const seen = takeOverIn(settings, readingContext({ settings, today })) ?? today;
  const { blocks, refused } = writeAllowed(sheet, columnRuns(cellsToKeep(file, columns, seen)));
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
  sheet.tagColumns(missing.map((field, at) => [first + at, field]));
  sheet.formatDays(missing.flatMap((field, at) => (field === 'since' ? [first + at] : [])));
  sheet.groupColumns(first, missing.length);
  sheet.foldGroups();
  const added = missing.map((field, at) => [field, first + at] as const);
  return { ...columns, ...Object.fromEntries(added) };
}

function cellsToKeep(file: TeamFile, columns: Columns, seen: Day): readonly PlacedCell[] {
  const { policies, today, language } = file;
  return file.customers.flatMap(({ row, record }) => {
    const since = Math.max(seen, record.added ?? seen);
    const told = toldByRules(today - 1, { ...record, since }, policies);
    const kept = { since, told };
    return FIELDS.map((field): PlacedCell => {
      const cell = fieldCell('customers', field, kept[field], language);
      return { row, column: columns[field] ?? 0, cell };
    });
  });
}
