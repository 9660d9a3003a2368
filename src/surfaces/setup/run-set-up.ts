/**
 * Sets up a workbook, or repairs one: adds what is missing and changes nothing that a person typed. The
 * plan is recorded in Activity first, so that it can be undone.
 */
import { isBlankCell, textOf, type Cell } from '../../rules';
import { PlatformError, type SheetPort } from '../../platform';
import {
  fieldLabel,
  holdToWrite,
  isSetUp,
  openColumnTags,
  PERSON_WAIT_MS,
  runOperation,
  repairFormulaColumns,
  sheetTitle,
  type Columns,
  type Operation,
  type Context,
} from '../../workbook';
import { writePreset } from './china-preset';
import { setColours, formatSheet } from './format-sheet';
import { SHOWN_COLUMNS, TABLES } from './layout';
import { sheetFormat, planSetUp, type SetUpPlan, type TablePlan } from './plan';
import { writeSettingsSheet } from './settings-sheet';

export function planFor(context: Context, adopted: SheetPort | null = null): SetUpPlan {
  const { spreadsheet, settings, today, language } = context;
  // Read all titles once, instead of looking for each title in every language.
  const tabs = new Map(spreadsheet.sheets().map((sheet) => [sheet.title(), sheet]));
  const listed = { ...spreadsheet, sheetTitled: (title: string) => tabs.get(title) ?? null };
  return planSetUp(listed, { today, language, settings, fileId: spreadsheet.id() }, adopted);
}

/**
 * Carries out the plan under the lock; if a step throws, everything is rolled back. Throws
 * `PlatformError('busy')` if others hold the lock too long.
 */
export function runSetUp(context: Context, plan: SetUpPlan, operation: Operation): void {
  const held = holdToWrite(context, PERSON_WAIT_MS, () => {
    carryOut(context, plan, operation);
  });
  if (held === null) throw new PlatformError('busy', context.words.menu.needs.busy);
}

function carryOut(context: Context, plan: SetUpPlan, operation: Operation): void {
  const { spreadsheet, language } = context;
  runOperation(context, operation, plan, () => {
    const openTab = tabOpener(context);
    // Team first, since other sheets suggest its names; Holidays before its range is named; Settings
    // before the formulas of Customers read it.
    const [customers, ...others] = plan.tables as [TablePlan, ...TablePlan[]];
    const team = others.filter(({ table }) => table === 'team');
    for (const table of new Set([...team, ...others])) {
      const sheet = completeTable(context, plan, table, { openTab });
      if (table.table === 'holidays') writePreset(sheet, plan.preset);
    }
    writeSettingsSheet(spreadsheet, plan.settings, language, openTab);
    // Google shows the sheet that was created last.
    const tagsColumns = operation === 'adopt';
    completeTable(context, plan, customers, { openTab, tagsColumns }).bringToFront();
    return plan.changes;
  });
}

type OpenTab = (title: string) => SheetPort;

/** Inserts new sheets in the order of the plan, no matter in which order they are created. */
function tabOpener({ spreadsheet, language }: Context): OpenTab {
  const order = [...TABLES, 'settings' as const].map((table) => sheetTitle(table, language));
  const made: number[] = [];
  return (title) => {
    const place = order.indexOf(title);
    const sheet = spreadsheet.insertSheet(title, made.filter((other) => other > place).length);
    made.push(place);
    return sheet;
  };
}

function completeTable(
  context: Context,
  whole: SetUpPlan,
  plan: TablePlan,
  { openTab, tagsColumns = false }: { readonly openTab: OpenTab; readonly tagsColumns?: boolean },
): SheetPort {
  const { language } = context;
  const { table, head, fields, freezes, title } = plan;
  const sheet = head?.sheet ?? openTab(title);
  if (tagsColumns && head !== null) {
    sheet.tagSheet('customers');
    // With tags, the team may rename its columns.
    const theirs = [...head.mapping.keys()].filter((field) => !fields.includes(field));
    sheet.tagColumns(theirs.map((field) => [head.columns[field] ?? 0, field]));
  }
  if (freezes) sheet.freezeHeading();
  const format = sheetFormat(plan, whole, sheet, language);
  if (fields.length > 0) formatSheet(format);
  if (table !== 'customers') return sheet;
  if (head === null) {
    // Fold the columns that are not shown by default.
    sheet.groupColumns(SHOWN_COLUMNS, fields.length - SHOWN_COLUMNS);
    sheet.foldGroups();
    const headings = fields.map((field) => fieldLabel(table, field, language));
    openColumnTags(() => context.platform.storage(), sheet).keepNew(headings, format.columns);
  } else if (head.formulas.size > 0) {
    // Existing formulas must read the new columns too.
    repairFormulaColumns(sheet, language);
  }
  if (fields.length > 0) setColours(sheet, format.columns);
  // Only now, since a workbook that is set up already begins to keep what was told by its hourly job.
  if (head !== null && !isSetUp(context.settings)) stampFirstSeen(context, sheet, format.columns);
  return sheet;
}

/** The customers that are there already are first seen today, if no day says otherwise (docs/rules.md §3). */
function stampFirstSeen({ today }: Context, sheet: SheetPort, columns: Columns): void {
  const column = columns['since'];
  const rows = sheet.read().slice(1);
  if (column === undefined || rows.length === 0) return;
  const names = ['company', 'contact', 'phone', 'email'].flatMap((field) => columns[field] ?? []);
  const isCustomer = (line: readonly Cell[]): boolean =>
    names.some((name) => textOf(line[name] ?? '').trim() !== '');
  const cells = rows.map((line): Cell[] => {
    const seen = line[column] ?? '';
    return [isBlankCell(seen) && isCustomer(line) ? { day: today } : seen];
  });
  sheet.write([{ row: 2, column, cells }]);
}
