/** Plans what set-up will add to a workbook; nothing is written yet. */
import type { LanguageCode, Settings, TableKey } from '../../rules';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import {
  fieldLabel,
  findSheet,
  readSheetHead,
  sheetTitle,
  type Change,
  type SheetHead,
} from '../../workbook';
import {
  asksForChina,
  NO_PRESET,
  planPreset,
  presetChanges,
  type PresetPlan,
} from './china-preset';
import { headingRow, type SheetFormat } from './format-sheet';
import { defaultPlayRows } from './default-plays';
import { adoptedChanges, filledColumns, planAdopted } from './adopted-plan';
import { columnOrder, fieldsOf, neededFields, TABLES } from './layout';
import { isMissing, type TablePlan, type TitledSheet } from './table-plan';
import { columnsWithRestored, countOf, placesOf } from './restored-columns';
import {
  planSettings,
  settingsChanges,
  type SettingsFacts,
  type SettingsPlan,
} from './settings-sheet';
import { planStart, startChange, type StartPlan } from './start-sheet';

export interface SetUpPlan {
  /** Every table, whether or not anything is added to it. */
  readonly tables: readonly TablePlan[];
  readonly settings: SettingsPlan;
  readonly preset: PresetPlan;
  /** Null if Start here is not made: only the first set-up of a file makes it. */
  readonly start: StartPlan | null;
  /** The changes, in the order in which they are made. */
  readonly changes: readonly Change[];
}

/**
 * Plans the set-up.
 * @param adopted the team's own sheet, if it is being adopted
 */
export function planSetUp(
  spreadsheet: SpreadsheetPort,
  facts: SettingsFacts & { readonly settings: Settings },
  adopted: TitledSheet | null = null,
): SetUpPlan {
  const isAdopted = adopted !== null || spreadsheet.sheetsTagged('customers').length > 0;
  const tables = TABLES.map((table) => {
    if (table === 'customers' && adopted !== null) return planAdopted(adopted, facts.today);
    const sheet = findSheet(spreadsheet, table, undefined, facts.settings);
    return planTable(table, sheet, isAdopted, facts.language);
  });
  const settings = planSettings(spreadsheet, facts);
  const holidays = tables.find(({ table }) => table === 'holidays') as TablePlan;
  const preset = asksForChina(facts.settings, facts.language)
    ? planPreset(holidays.head, facts.language)
    : NO_PRESET;
  const isFirst =
    settings.sheet === null &&
    tables.every(({ table, head }) => table !== 'journal' || head === null);
  const start = isFirst ? planStart(spreadsheet, tables, facts.language) : null;
  const changes = [
    ...tables.flatMap((plan) => tableChanges(plan, preset, facts.language)),
    ...settingsChanges(settings, facts.language),
    ...(start === null ? [] : [startChange(start)]),
  ];
  return { tables, settings, preset, start, changes };
}

/** Plans columns for fields that a person chose; null if there is no sheet of customers. */
export function planFields(
  spreadsheet: SpreadsheetPort,
  facts: SettingsFacts & { readonly settings: Settings },
  chosen: readonly string[],
): SetUpPlan | null {
  const { language } = facts;
  const sheetOf = (table: TableKey): SheetPort | null =>
    findSheet(spreadsheet, table, undefined, facts.settings);
  const sheet = sheetOf('customers');
  if (sheet === null) return null;
  const isAdopted = spreadsheet.sheetsTagged('customers').length > 0;
  const head = readSheetHead(sheet, 'customers');
  const customers: TablePlan = {
    ...planColumns(head, 'customers', { wanted: chosen, isAdopted }),
    freezes: false,
  };
  return {
    tables: [customers, planTable('team', sheetOf('team'), isAdopted, language)],
    settings: planSettings(spreadsheet, facts),
    preset: NO_PRESET,
    start: null,
    changes: tableChanges(customers, NO_PRESET, language),
  };
}

function planTable(
  table: TableKey,
  sheet: SheetPort | null,
  isAdopted: boolean,
  language: LanguageCode,
): TablePlan {
  if (sheet === null) {
    const title = sheetTitle(table, language);
    return { table, title, head: null, fields: fieldsOf(table), first: 0, freezes: true };
  }
  const head = readSheetHead(sheet, table);
  const wanted = neededFields(table, isAdopted);
  return {
    ...planColumns(head, table, { wanted, isAdopted }),
    freezes: sheet.frozenRows() === 0,
  };
}

/** Columns for those of the wanted fields that have none. */
function planColumns(
  head: SheetHead,
  table: TableKey,
  { wanted, isAdopted }: { readonly wanted: readonly string[]; readonly isAdopted: boolean },
): Omit<TablePlan, 'freezes'> {
  const missing = wanted.filter((field) => isMissing(head, field));
  const order = columnOrder(table, isAdopted);
  const restored = placesOf(head, missing, { order, isAdopted });
  const back = restored.flatMap((run) => run.fields);
  return {
    ...{ table, title: head.sheet.title(), head, restored },
    fields: missing.filter((field) => !back.includes(field)),
    first: endOf(head, table) + back.length,
  };
}

/** The first column to the right of all content, which may be wider than the headings. */
function endOf({ sheet, headings, columns }: SheetHead, table: TableKey): number {
  const isComplete = fieldsOf(table).every((field) => columns[field] !== undefined);
  if (isComplete) return headings.length;
  return Math.max(headings.length, sheet.read()[0]?.length ?? 0);
}

function tableChanges(
  plan: TablePlan,
  preset: PresetPlan,
  language: LanguageCode,
): readonly Change[] {
  const { title: sheet, head, fields, first, freezes, restored = [] } = plan;
  if (head === null) {
    // Null: the formula writes this heading.
    const headings = headingRow({ table: plan.table, fields, language }).map((it) =>
      it === '' ? null : it,
    );
    const rows =
      plan.table === 'holidays'
        ? preset.blocks.flatMap(({ cells }) => cells)
        : defaultPlayRows(plan, language);
    return [{ kind: 'sheet', sheet, after: [headings, ...rows] }];
  }
  const changes: Change[] = [...adoptedChanges(plan)];
  let restoredBefore = 0;
  for (const run of restored) {
    const headings = run.fields.map((field) => fieldLabel(plan.table, field, language));
    const width = head.sheet.size().columns + restoredBefore;
    changes.push({ kind: 'columns', sheet, column: run.first, headings, width });
    restoredBefore += run.fields.length;
  }
  if (freezes) changes.push({ kind: 'frozen', sheet });
  if (plan.table === 'holidays') changes.push(...presetChanges(sheet, preset));
  if (fields.length > 0) {
    const headings = fields.map((field) => fieldLabel(plan.table, field, language));
    const width = head.sheet.size().columns;
    const filled = [...(plan.adopted?.filled.keys() ?? [])];
    changes.push({
      ...{ kind: 'columns', sheet, column: first, headings, width: width + countOf(restored) },
      ...(filled.length > 0 && {
        filled: filled.map((field) => fieldLabel(plan.table, field, language)),
      }),
    });
    for (const { column, cells } of filledColumns(plan)) {
      const after = cells.map((cell) => [cell]);
      const before = cells.map(() => ['']);
      changes.push({ kind: 'cells', sheet, row: 2, column, before, after });
    }
  }
  return changes;
}

/** All columns of a sheet by field, including the planned ones. */
function columnsOf({
  fields,
  first,
  head,
  restored = [],
}: TablePlan): Readonly<Record<string, number>> {
  const columns = columnsWithRestored(head?.columns ?? {}, restored);
  fields.forEach((field, at) => {
    columns[field] = first + at;
  });
  return columns;
}

export function sheetFormat(
  plan: TablePlan,
  { tables, settings }: SetUpPlan,
  sheet: SheetPort,
  language: LanguageCode,
): SheetFormat {
  const { table, fields, first } = plan;
  const team = tables.find((other) => other.table === 'team') as TablePlan;
  const names = { title: team.title, column: columnsOf(team)['name'] ?? 0 };
  const customers = tables.find((other) => other.table === 'customers') as TablePlan;
  const companies = { title: customers.title, column: columnsOf(customers)['company'] ?? 0 };
  const { title, listColumn } = settings;
  const lists = listColumn === null ? null : { title, column: listColumn };
  return {
    ...{ sheet, table, language, first, fields, columns: columnsOf(plan) },
    ...{ names, companies, lists },
  };
}

export function isNothingToDo({ tables, settings, preset }: SetUpPlan): boolean {
  return (
    preset.days === 0 &&
    tables.every(
      ({ head, fields, freezes, restored = [] }) =>
        head !== null && fields.length + restored.length === 0 && !freezes,
    ) &&
    settings.sheet !== null &&
    settings.rows.length === 0 &&
    settings.names.length === 0
  );
}
