/** What set-up would add to a workbook, before anything is touched. */
import type { LanguageCode, Settings, TableKey } from '../../rules';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import {
  FORMULA_FIELDS,
  fieldLabel,
  findSheet,
  readHead,
  sheetTitle,
  type Change,
  type SheetHead,
} from '../../workbook';
import { headingRow, type Furnishing } from './furnish';
import { fieldsOf, neededFields, TABLES } from './layout';
import {
  planSettings,
  settingsChanges,
  type SettingsFacts,
  type SettingsPlan,
} from './settings-sheet';

export interface TablePlan {
  readonly table: TableKey;
  readonly title: string;
  /** Null where the sheet is to be made. */
  readonly head: SheetHead | null;
  /** Fields to add side by side, from `first` on. */
  readonly fields: readonly string[];
  readonly first: number;
  readonly freezes: boolean;
}

export interface SetUpPlan {
  /** Those to which anything is added. */
  readonly tables: readonly TablePlan[];
  readonly settings: SettingsPlan;
  /** What will have changed, in the order of doing it. */
  readonly changes: readonly Change[];
}

/** @param adopted the sheet that the team had before us, where one is to be taken over now */
export function planSetUp(
  spreadsheet: SpreadsheetPort,
  facts: SettingsFacts & { readonly settings: Settings },
  adopted: SheetPort | null = null,
): SetUpPlan {
  const isAdopted = adopted !== null || spreadsheet.sheetsTagged('customers').length > 0;
  const tables = TABLES.map((table) => {
    const known = table === 'customers' ? adopted : null;
    const sheet = known ?? findSheet(spreadsheet, table, undefined, facts.settings);
    return planTable(table, sheet, isAdopted, facts.language);
  });
  const settings = planSettings(spreadsheet, facts);
  const changes = [
    ...tables.flatMap((plan) => tableChanges(plan, facts.language)),
    ...settingsChanges(settings, facts.language),
  ];
  return { tables, settings, changes };
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
  const head = readHead(sheet, table);
  const fields = neededFields(table, isAdopted).filter((field) => isMissing(head, field));
  const freezes = sheet.frozenRows() === 0;
  return { table, title: sheet.title(), head, fields, first: endOf(head, table), freezes };
}

/**
 * A heading makes no column of ours: the team's own stays theirs, beside ours. Nor does one that was
 * lost unmake it: that is mended, not added again.
 */
function isMissing({ sheet, columns, formulas }: SheetHead, field: string): boolean {
  const ours = FORMULA_FIELDS.find((it) => it === field);
  if (ours === undefined) return columns[field] === undefined;
  return !formulas.has(ours) && sheet.columnsTagged(field).length === 0;
}

/** Behind everything that stands anywhere in the sheet, not only in its headings. */
function endOf({ sheet, headings, columns }: SheetHead, table: TableKey): number {
  const isComplete = fieldsOf(table).every((field) => columns[field] !== undefined);
  if (isComplete) return headings.length;
  return Math.max(headings.length, sheet.read()[0]?.length ?? 0);
}

function tableChanges(plan: TablePlan, language: LanguageCode): readonly Change[] {
  const { title: sheet, head, fields, first, freezes } = plan;
  if (head === null) {
    // A heading that a formula writes is the formula's affair.
    const headings = headingRow({ table: plan.table, fields, language }).map((it) =>
      it === '' ? null : it,
    );
    return [{ kind: 'sheet', sheet, after: [headings] }];
  }
  const changes: Change[] = freezes ? [{ kind: 'frozen', sheet }] : [];
  if (fields.length > 0) {
    const headings = fields.map((field) => fieldLabel(plan.table, field, language));
    changes.push({ kind: 'columns', sheet, column: first, headings });
  }
  return changes;
}

export function furnishingOf(
  { table, fields, first, head }: TablePlan,
  sheet: SheetPort,
  language: LanguageCode,
): Furnishing {
  const columns: Record<string, number> = { ...head?.columns };
  fields.forEach((field, at) => {
    columns[field] = first + at;
  });
  return { sheet, table, language, first, fields, columns };
}

export function isNothingToDo({ tables, settings }: SetUpPlan): boolean {
  return (
    tables.every(({ head, fields, freezes }) => head !== null && fields.length === 0 && !freezes) &&
    settings.sheet !== null &&
    settings.rows.length === 0 &&
    settings.names.length === 0
  );
}
