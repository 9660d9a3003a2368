/**
 * Sets up a workbook, or repairs one: adds what is missing and changes nothing that a person typed. The
 * plan is recorded in Activity first, so that it can be undone.
 */
import { isBlankCell, SETTING, tableFields, textOf, type Cell } from '../../rules';
import { PlatformError, withBestLooks, type SheetPort } from '../../platform';
import {
  fieldLabel,
  holdToWrite,
  isCustomerRow,
  isSetUp,
  openColumnTags,
  PERSON_WAIT_MS,
  runOperation,
  repairFormulaColumns,
  openRepairRecord,
  sheetTitle,
  writeSettings,
  type Columns,
  type Operation,
  type Context,
} from '../../workbook';
import { writePreset } from './china-preset';
import { defaultPlayRows } from './default-plays';
import { insertColumns, setColours, formatSheet } from './format-sheet';
import { SHOWN_COLUMNS, TABLES } from './layout';
import { filledColumns } from './adopted-plan';
import { titleKey, titleOfAdopted } from './sheet-to-adopt';
import { planSetUp, sheetFormat, type SetUpPlan } from './plan';
import type { AdoptedSheet, TablePlan } from './table-plan';
import { writeSettingsSheet } from './settings-sheet';
import { writeStart } from './start-sheet';

export function planFor(context: Context, adopted: AdoptedSheet | null = null): SetUpPlan {
  const { spreadsheet, settings, today, language } = context;
  // Read all titles once, instead of looking for each title in every language.
  const tabs = new Map(spreadsheet.sheets().map((sheet) => [titleKey(sheet.title()), sheet]));
  const sheetTitled = (title: string): SheetPort | null => tabs.get(titleKey(title)) ?? null;
  const own = adopted?.sheet.title() ?? '';
  const title = titleOfAdopted(own, language, (each) => sheetTitled(each) !== null);
  // A sheet of ours takes its place.
  if (title !== own) tabs.delete(titleKey(own));
  const facts = { today, language, settings, fileId: spreadsheet.id() };
  return planSetUp({ ...spreadsheet, sheetTitled }, facts, adopted && { ...adopted, title });
}

/**
 * Carries out the plan under the lock; if a step throws, everything is rolled back. Returns what Google
 * refused of the looks, each sentence once. Throws `PlatformError('busy')` if others hold the lock too long.
 */
export function runSetUp(
  context: Context,
  plan: SetUpPlan,
  operation: Operation,
): readonly string[] {
  const refused = new Set<string>();
  const held = holdToWrite(context, PERSON_WAIT_MS, () => {
    carryOut(context, plan, operation, (sheet) =>
      withBestLooks(sheet, (reason) => refused.add(reason)),
    );
  });
  if (held === null) throw new PlatformError('busy', context.words.menu.needs.busy);
  return [...refused];
}

/** Adds the planned columns to the sheet of customers. Call it under the lock. Returns what Google refused of the looks. */
export function writeColumns(context: Context, plan: SetUpPlan): readonly string[] {
  const refused = new Set<string>();
  const dress: Dress = (sheet) => withBestLooks(sheet, (reason) => refused.add(reason));
  const [customers] = plan.tables as [TablePlan];
  completeTable(context, plan, customers, { openTab: tabOpener(context, dress), dress });
  return [...refused];
}

type Dress = (sheet: SheetPort) => SheetPort;

function carryOut(context: Context, plan: SetUpPlan, operation: Operation, dress: Dress): void {
  const { spreadsheet, language } = context;
  runOperation(context, operation, plan, () => {
    const openTab = tabOpener(context, dress);
    // Team first, since other sheets suggest its names; Holidays before its range is named; Settings
    // before the formulas of Customers read it; last those that suggest the names of customers.
    const [customers, ...others] = plan.tables as [TablePlan, ...TablePlan[]];
    const called = customers.head?.sheet.title() ?? customers.title;
    if (called !== customers.title) spreadsheet.renameSheet(called, customers.title);
    const complete = (table: TablePlan, options: Partial<TableTools> = {}): SheetPort =>
      completeTable(context, plan, table, { openTab, dress, ...options });
    const isNaming = ({ table }: TablePlan): boolean => 'customer' in tableFields[table];
    const team = others.filter(({ table }) => table === 'team');
    for (const table of new Set([...team, ...others.filter((other) => !isNaming(other))])) {
      const sheet = complete(table);
      if (table.table === 'holidays') writePreset(sheet, plan.preset);
      const plays = defaultPlayRows(table, language);
      if (plays.length > 0) sheet.write([{ row: 2, column: 0, cells: plays }]);
    }
    writeSettingsSheet(spreadsheet, plan.settings, language, openTab);
    if (plan.start !== null) writeStart(openTab, plan.start);
    const sheet = complete(customers, { tagsColumns: operation === 'adopt' });
    for (const table of others.filter(isNaming)) complete(table);
    // From now on no tab that is called Customers later can take its place.
    writeSettings(spreadsheet, new Map([[SETTING.customers, sheet.gid()]]), language);
    sheet.bringToFront();
    return plan.changes;
  });
}

type OpenTab = (title: string) => SheetPort;

/** Inserts new sheets in the order of the plan, no matter in which order they are created. */
function tabOpener({ spreadsheet, language }: Context, dress: Dress): OpenTab {
  const [customers, ...others] = TABLES;
  const keys = [customers ?? 'customers', 'start', ...others, 'settings'] as const;
  const order = keys.map((table) => sheetTitle(table, language));
  const made: number[] = [];
  return (title) => {
    const place = order.indexOf(title);
    const sheet = spreadsheet.insertSheet(title, made.filter((other) => other > place).length);
    made.push(place);
    return dress(sheet);
  };
}

interface TableTools {
  readonly openTab: OpenTab;
  readonly dress: Dress;
  readonly tagsColumns?: boolean;
}

function completeTable(
  context: Context,
  whole: SetUpPlan,
  plan: TablePlan,
  { openTab, dress, tagsColumns = false }: TableTools,
): SheetPort {
  const { language } = context;
  const { table, head, fields, freezes, title, restored = [] } = plan;
  const sheet = head === null ? openTab(title) : dress(titledAnew(context, head.sheet, title));
  // A sheet of one row has no cells below its headings that could be formatted.
  if (plan.adopted?.isCustomer.length === 0 && sheet.size().rows < 2) {
    sheet.write([{ row: 2, column: 0, cells: [['']] }]);
  }
  writeAdopted(context, sheet, plan);
  // With its tag, the sheet may be renamed; that of the customers is known by the number of its tab.
  if (head === null && table !== 'customers') sheet.tagSheet(table);
  if (tagsColumns && head !== null) {
    sheet.tagSheet('customers');
    // With tags, the team may rename its columns.
    const theirs = [...head.mapping.keys()].filter((field) => !fields.includes(field));
    sheet.tagColumns(theirs.map((field) => [head.columns[field] ?? 0, field]));
  }
  // Whose row it is has to stay visible beside the columns at the right.
  if (freezes) sheet.freezeHeading(table === 'customers' && head === null ? 1 : 0);
  const format = sheetFormat(plan, whole, sheet, language);
  for (const { first, fields: back } of restored) {
    insertColumns(format, { first, fields: back });
  }
  if (fields.length > 0) formatSheet(format);
  const joined = filledColumns(plan).map(({ column, cells }) => {
    return { row: 2, column, cells: cells.map((cell) => [cell]) };
  });
  if (joined.length > 0) sheet.write(joined);
  if (table !== 'customers') return sheet;
  if (head === null) {
    // Fold the columns that are not shown by default.
    sheet.groupColumns(SHOWN_COLUMNS, fields.length - SHOWN_COLUMNS);
    sheet.foldGroups();
    const headings = fields.map((field) => fieldLabel(table, field, language));
    openColumnTags(() => context.platform.storage(), sheet).keepNew(headings, format.columns);
  } else if (head.formulas.size > 0) {
    // Existing formulas must read the new columns too.
    rewriteFormulas(context, sheet);
  }
  if (fields.length + restored.length > 0) setColours(sheet, format.columns);
  // Only now, since a workbook that is set up already begins to keep what was told by its hourly job.
  if (head !== null && !isSetUp(context.settings))
    stampFirstSeen(context, sheet, plan, format.columns);
  return sheet;
}

/** The port of a sheet under its title, which `carryOut` may just have given it. */
function titledAnew({ spreadsheet }: Context, sheet: SheetPort, title: string): SheetPort {
  return sheet.title() === title ? sheet : (spreadsheet.sheetTitled(title) ?? sheet);
}

/** Values typed into formula columns are recorded before they are cleared, so that Undo brings them back. */
function rewriteFormulas(context: Context, sheet: SheetPort): void {
  const record = openRepairRecord(context, 'repair');
  try {
    const { changes } = repairFormulaColumns(sheet, context.language, { onClear: record.before });
    // Formulas read the new columns, whose removal is part of undoing the set-up.
    record.finish(changes.filter(({ kind }) => kind === 'cleared' || kind === 'cells'));
  } catch (cause) {
    record.takeBack();
    throw cause;
  }
}

/** Title rows become a note on the first heading; headings that name another field are changed. */
function writeAdopted({ words }: Context, sheet: SheetPort, { adopted }: TablePlan): void {
  if (adopted === undefined) return;
  const { titles, renamed } = adopted;
  if (titles.length > 0) {
    sheet.deleteRows(1, titles.length);
    const lines = titles.map((line) => line.map(textOf).filter(Boolean).join(' · '));
    sheet.note(1, 0, words.menu.adopt.titles({ text: lines.filter(Boolean).join('\n') }));
  }
  if (renamed.size > 0) {
    sheet.write([...renamed].map(([column, text]) => ({ row: 1, column, cells: [[text]] })));
  }
}

/** The customers that are there already are first seen today, if no day says otherwise (docs/rules.md §3). */
function stampFirstSeen(
  { today }: Context,
  sheet: SheetPort,
  { fields, adopted }: TablePlan,
  columns: Columns,
): void {
  const column = columns['since'];
  if (column === undefined) return;
  const day = (is: boolean): Cell[] => [is ? { day: today } : ''];
  const stamped = (line: readonly Cell[]): Cell[] => {
    const seen = line[column] ?? '';
    return isBlankCell(seen) ? day(isCustomerRow(line, columns)) : [seen];
  };
  // Below a new column there is nothing to read.
  const isNew = adopted !== undefined && fields.includes('since');
  const cells = isNew ? adopted.isCustomer.map(day) : sheet.read().slice(1).map(stamped);
  if (cells.length > 0) sheet.write([{ row: 2, column, cells }]);
}
