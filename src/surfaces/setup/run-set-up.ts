/**
 * Sets a workbook up, or repairs it: whatever is missing is added, nothing that a person typed is
 * touched. The plan stands in Activity first, so that it can be taken back.
 */
import type { SheetPort } from '../../platform';
import {
  runOperation,
  repairFormulaColumns,
  sheetTitle,
  type Operation,
  type Context,
} from '../../workbook';
import { writePreset } from './china-preset';
import { setDueColours, formatSheet } from './format-sheet';
import { DAILY_COLUMNS, TABLES } from './layout';
import { sheetFormat, planSetUp, type SetUpPlan, type TablePlan } from './plan';
import { writeSettingsSheet } from './settings-sheet';

export function planFor(context: Context, adopted: SheetPort | null = null): SetUpPlan {
  const { spreadsheet, settings, today, language } = context;
  // Tabs are asked for their titles once, instead of looking for each title in every language.
  const tabs = new Map(spreadsheet.sheets().map((sheet) => [sheet.title(), sheet]));
  const listed = { ...spreadsheet, sheetTitled: (title: string) => tabs.get(title) ?? null };
  return planSetUp(listed, { today, language, settings, fileId: spreadsheet.id() }, adopted);
}

/** Does what the plan says; whatever throws on the way takes all of it back. */
export function runSetUp(context: Context, plan: SetUpPlan, operation: Operation): void {
  const { spreadsheet, language } = context;
  runOperation({ spreadsheet, language, author: context.author() }, operation, plan.changes, () => {
    const openTab = tabOpener(context);
    // Names of Team are suggested in others, Holidays is there before its name is given, Settings
    // before the formulas of Customers read it.
    const [customers, ...others] = plan.tables as [TablePlan, ...TablePlan[]];
    const team = others.filter(({ table }) => table === 'team');
    for (const table of new Set([...team, ...others])) {
      const sheet = completeTable(context, plan, table, openTab);
      if (table.table === 'holidays') writePreset(sheet, plan.preset);
    }
    writeSettingsSheet(spreadsheet, plan.settings, language, openTab);
    // Google shows whatever was made last.
    completeTable(context, plan, customers, openTab, operation === 'adopt').bringToFront();
    return plan.changes;
  });
}

type OpenTab = (title: string) => SheetPort;

/** New sheets stand in the order of the plan, whatever the order in which they are made. */
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
  openTab: OpenTab,
  tags = false,
): SheetPort {
  const { language } = context;
  const { table, head, fields, freezes, title } = plan;
  const sheet = head?.sheet ?? openTab(title);
  if (tags && head !== null) {
    sheet.tagSheet('customers');
    // So that the team's own columns may be renamed from now on.
    const theirs = [...head.mapping.keys()].filter((field) => !fields.includes(field));
    sheet.tagColumns(theirs.map((field) => [head.columns[field] ?? 0, field]));
  }
  if (freezes) sheet.freezeHeading();
  const format = sheetFormat(plan, whole, sheet, language);
  if (fields.length > 0) formatSheet(format);
  if (table !== 'customers') return sheet;
  if (head === null) {
    // The rest is one click away.
    sheet.groupColumns(DAILY_COLUMNS, fields.length - DAILY_COLUMNS);
    sheet.foldGroups();
  } else if (head.formulas.size > 0) {
    // Formulas that stand there already read the new columns as well.
    repairFormulaColumns(sheet, language);
  }
  if (fields.length > 0) setDueColours(sheet, format.columns);
  return sheet;
}
