/** Plans what set-up will add to a workbook; nothing is written yet. */
import type { Cell, LanguageCode, Settings, TableKey } from '../../rules';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import {
  FORMULA_FIELDS,
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
import { fieldsOf, neededFields, TABLES } from './layout';
import type { Match } from './match';
import {
  planSettings,
  settingsChanges,
  type SettingsFacts,
  type SettingsPlan,
} from './settings-sheet';

export interface TablePlan {
  readonly table: TableKey;
  readonly title: string;
  /** Null if the sheet does not exist yet. */
  readonly head: SheetHead | null;
  /** Fields to add, from the 0-based column `first` on. */
  readonly fields: readonly string[];
  readonly first: number;
  readonly freezes: boolean;
  /** Given for the sheet of the team that is being adopted. */
  readonly adopted?: AdoptedCells;
}

/** What adopting writes into a sheet besides its new columns. */
interface AdoptedCells {
  /** Rows above the headings, which become a note. */
  readonly titles: readonly (readonly Cell[])[];
  /** New headings by 0-based column. */
  readonly renamed: ReadonlyMap<number, string>;
  /** The cells below the heading of new columns that are filled at once. */
  readonly filled: ReadonlyMap<string, readonly Cell[]>;
}

export interface AdoptedSheet {
  readonly sheet: SheetPort;
  readonly match: Match;
}

export interface SetUpPlan {
  /** Every table, whether or not anything is added to it. */
  readonly tables: readonly TablePlan[];
  readonly settings: SettingsPlan;
  readonly preset: PresetPlan;
  /** The changes, in the order in which they are made. */
  readonly changes: readonly Change[];
}

/** @param adopted the team's own sheet, if it is being adopted */
export function planSetUp(
  spreadsheet: SpreadsheetPort,
  facts: SettingsFacts & { readonly settings: Settings },
  adopted: AdoptedSheet | null = null,
): SetUpPlan {
  const isAdopted = adopted !== null || spreadsheet.sheetsTagged('customers').length > 0;
  const tables = TABLES.map((table) => {
    if (table === 'customers' && adopted !== null) return planAdopted(adopted, facts.language);
    const sheet = findSheet(spreadsheet, table, undefined, facts.settings);
    return planTable(table, sheet, isAdopted, facts.language);
  });
  const settings = planSettings(spreadsheet, facts);
  const holidays = tables.find(({ table }) => table === 'holidays') as TablePlan;
  const preset = asksForChina(facts.settings, facts.language)
    ? planPreset(holidays.head, facts.language)
    : NO_PRESET;
  const changes = [
    ...tables.flatMap((plan) => tableChanges(plan, preset, facts.language)),
    ...settingsChanges(settings, facts.language),
  ];
  return { tables, settings, preset, changes };
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
  const fields = neededFields(table, isAdopted).filter((field) => isMissing(head, field));
  const freezes = sheet.frozenRows() === 0;
  return { table, title: sheet.title(), head, fields, first: endOf(head, table), freezes };
}

function planAdopted({ sheet, match }: AdoptedSheet, language: LanguageCode): TablePlan {
  const { headingRow, columns, joined, renamed } = match;
  const cells = sheet.read();
  const rows = cells.slice(headingRow);
  const found = readSheetHead(sheet, 'customers', cells.slice(headingRow - 1));
  const headings = found.headings.map((heading, column) => renamed.get(column) ?? heading);
  const mapping = new Map(
    Object.entries(columns).map(([field, column]) => [field, headings[column] ?? '']),
  );
  const head: SheetHead = { ...found, headings, columns, mapping };
  const fields = [...joined.keys(), ...neededFields('customers', true)].filter(
    (field, at, all) => all.indexOf(field) === at && isMissing(head, field),
  );
  return {
    ...{ table: 'customers', title: sheet.title(), head, fields },
    first: Math.max(headings.length, cells[0]?.length ?? 0),
    freezes: sheet.frozenRows() === 0,
    adopted: {
      titles: cells.slice(0, headingRow - 1),
      renamed,
      filled: new Map(
        [...joined].map(([field, source]) => [
          fieldLabel('customers', field, language),
          rows.map((line) => source.read(line)),
        ]),
      ),
    },
  };
}

/**
 * A formula column counts as ours by its formula or tag, not by its heading: the team's own column of
 * that name is kept beside ours, and a column that lost its heading is repaired, not added again.
 */
function isMissing({ sheet, columns, formulas }: SheetHead, field: string): boolean {
  const ours = FORMULA_FIELDS.find((it) => it === field);
  if (ours === undefined) return columns[field] === undefined;
  return !formulas.has(ours) && sheet.columnsTagged(field).length === 0;
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
  const { title: sheet, head, fields, first, freezes } = plan;
  if (head === null) {
    // Null: the formula writes this heading.
    const headings = headingRow({ table: plan.table, fields, language }).map((it) =>
      it === '' ? null : it,
    );
    const rows = plan.table === 'holidays' ? preset.blocks.flatMap(({ cells }) => cells) : [];
    return [{ kind: 'sheet', sheet, after: [headings, ...rows] }];
  }
  const changes: Change[] = [...adoptedChanges(plan)];
  if (freezes) changes.push({ kind: 'frozen', sheet });
  if (plan.table === 'holidays') changes.push(...presetChanges(sheet, preset));
  if (fields.length > 0) {
    const headings = fields.map((field) => fieldLabel(plan.table, field, language));
    const width = head.sheet.size().columns;
    const filled = [...(plan.adopted?.filled ?? [])];
    changes.push({
      ...{ kind: 'columns', sheet, column: first, headings, width },
      ...(filled.length > 0 && { filled: filled.map(([heading]) => heading) }),
    });
    for (const { column, cells } of filledColumns(plan)) {
      const after = cells.map((cell) => [cell]);
      const before = cells.map(() => ['']);
      changes.push({ kind: 'cells', sheet, row: 2, column, before, after });
    }
  }
  return changes;
}

function adoptedChanges({ title: sheet, head, adopted }: TablePlan): readonly Change[] {
  if (adopted === undefined || head === null) return [];
  const { titles: before, renamed } = adopted;
  return [
    ...(before.length === 0 ? [] : [{ kind: 'title-rows', sheet, before } as const]),
    ...[...renamed].map(([column, heading]): Change => {
      const shown = head.shown[column] ?? '';
      return { kind: 'cells', sheet, row: 1, column, before: [[shown]], after: [[heading]] };
    }),
  ];
}

/** The new columns that are filled at once: joined from columns of the team. */
export function filledColumns({ first, fields, adopted }: TablePlan): readonly {
  readonly column: number;
  readonly cells: readonly Cell[];
}[] {
  // Joined fields come first among the new ones, in the same order.
  return [...(adopted?.filled.values() ?? [])].flatMap((cells, at) =>
    cells.length === 0 || at >= fields.length ? [] : [{ column: first + at, cells }],
  );
}

/** All columns of a sheet by field, including the planned ones. */
function columnsOf({ fields, first, head }: TablePlan): Readonly<Record<string, number>> {
  const columns: Record<string, number> = { ...head?.columns };
  fields.forEach((field, at) => {
    columns[field] = first + at;
  });
  return columns;
}

export function sheetFormat(
  plan: TablePlan,
  { tables }: SetUpPlan,
  sheet: SheetPort,
  language: LanguageCode,
): SheetFormat {
  const { table, fields, first } = plan;
  const team = tables.find((other) => other.table === 'team') as TablePlan;
  const names = { title: team.title, column: columnsOf(team)['name'] ?? 0 };
  return { sheet, table, language, first, fields, columns: columnsOf(plan), names };
}

export function isNothingToDo({ tables, settings, preset }: SetUpPlan): boolean {
  return (
    preset.days === 0 &&
    tables.every(({ head, fields, freezes }) => head !== null && fields.length === 0 && !freezes) &&
    settings.sheet !== null &&
    settings.rows.length === 0 &&
    settings.names.length === 0
  );
}
