/** The Settings sheet: values with their help, the gap table, and the named ranges of formulas. */
import { catalogueOf, spokenLanguage, type Catalogue } from '../../language';
import {
  gapNumbers,
  LISTS,
  SETTING,
  textOf,
  type Cell,
  type Day,
  type LanguageCode,
  type Settings,
} from '../../rules';
import {
  DAY_FORMAT,
  type Area,
  type Block,
  type ColumnWidth,
  type SheetPort,
  type SpreadsheetPort,
} from '../../platform';
import { findSheet, RANGE, settingsHeadings, sheetTitle, type Change } from '../../workbook';
import { COLOURS } from './layout';
import { gapRows, listRows, placeOfLists } from './beside-settings';

export interface SettingsPlan {
  readonly title: string;
  /** Null if the sheet does not exist yet. */
  readonly sheet: SheetPort | null;
  /** Rows to add below the existing ones. */
  readonly rows: readonly (readonly Cell[])[];
  readonly firstRow: number;
  /** 0-based column for the gap table; null if it exists. */
  readonly gapColumn: number | null;
  /** 0-based column of the lists, new or there already; null if there is none. */
  readonly listColumn: number | null;
  /** Whether the lists are added. */
  readonly addsLists: boolean;
  /** Named ranges to create. */
  readonly names: readonly (keyof typeof RANGE)[];
  readonly todayRow: number;
}

/** Widths for keys and values, help, the note on the hourly job, and the gap table. */
const WIDTHS: readonly ColumnWidth[] = [
  { column: 0, columns: 2, px: 140 },
  { column: 2, columns: 1, px: 500 },
  { column: 3, columns: 1, px: 250 },
  { column: 5, columns: 1, px: 220 },
  { column: 10, columns: 2, px: 140 },
];

const GAP_WIDTH = 4;

type SettingKey = keyof Catalogue['settingHelp'];

/** The days are neighbours, so that one call formats them. */
const DAYS = ['today', 'kept.from', 'takeOver', 'job.last'] as const;

export interface SettingsFacts {
  readonly today: Day;
  readonly fileId: string;
  /** The settings before set-up. */
  readonly settings: Settings;
  readonly language: LanguageCode;
}

export function planSettings(spreadsheet: SpreadsheetPort, facts: SettingsFacts): SettingsPlan {
  const { settingHelp } = catalogueOf(facts.language);
  const sheet = findSheet(spreadsheet, 'settings');
  const existing = sheet?.read() ?? [];
  const keys = existing.map(([key = '']) => textOf(key).trim());
  const wanted = [
    ...DAYS,
    ...(Object.keys(settingHelp) as SettingKey[]).filter(
      (key) => !(DAYS as readonly string[]).includes(key),
    ),
  ];
  const missing = wanted.filter((key) => !keys.includes(key));
  const firstRow = Math.max(existing.length, 1) + 1;
  // That of the dashboard is made with the dashboard.
  const names = (Object.keys(RANGE) as (keyof typeof RANGE)[]).filter(
    (name) => name !== 'dashboard' && spreadsheet.namedRange(RANGE[name]) === null,
  );
  const width = existing.reduce((widest, line) => Math.max(widest, line.length), 0);
  const at = keys.indexOf('today');
  const gapColumn = names.includes('gaps') ? Math.max(5, width + 1) : null;
  return {
    title: sheet?.title() ?? sheetTitle('settings', facts.language),
    sheet,
    rows: missing.map((key) => [key, defaultValue(key, facts, sheet === null), settingHelp[key]]),
    firstRow,
    gapColumn,
    ...placeOfLists(existing[0] ?? [], names, gapColumn === null ? width : gapColumn + GAP_WIDTH),
    names,
    todayRow: at >= 0 ? at + 1 : firstRow + missing.indexOf('today'),
  };
}

/**
 * Blank means Duebook's default, which the help shows. Only the gap of prospects is written into a new
 * sheet: blank means off there, as it did in 0.2.0 (docs/rules.md §2).
 */
function defaultValue(
  key: SettingKey,
  { today, fileId, language, settings }: SettingsFacts,
  isNewSheet: boolean,
): Cell {
  const { choices, filling } = catalogueOf(language);
  const prospects = gapNumbers.prospectDays;
  const values: Partial<Record<SettingKey, Cell>> = {
    today: { day: today },
    takeOver: { day: today },
    // In a workbook that is set up already, the hourly job begins to keep what was told.
    [SETTING.keptFrom]: settings.has(SETTING.takeOver) ? '' : { day: today },
    language: choices.language[language] ?? language,
    week: '12345',
    digest: choices.yes.no,
    [SETTING.holidaysChina]: spokenLanguage(language).hasChinaHolidays
      ? choices.yes.yes
      : choices.yes.no,
    [SETTING.digestHour]: 8,
    [prospects.key]: isNewSheet ? (prospects.fallback ?? '') : '',
    [SETTING.fileId]: fileId,
    [SETTING.columns]: filling.formulas,
  };
  return values[key] ?? '';
}

/** What is written, as changes that Undo can take back; null stands for a cell that Duebook itself changes later. */
export function settingsChanges(plan: SettingsPlan, language: LanguageCode): readonly Change[] {
  const { title: sheet } = plan;
  const names = plan.names.map((name): Change => ({ kind: 'name', sheet, name: RANGE[name] }));
  const gaps = gapRows(language);
  const lists = listRows(language);
  if (plan.sheet !== null) {
    const { firstRow, rows, gapColumn, addsLists, listColumn } = plan;
    const added = (row: number, column: number, after: readonly (readonly Cell[])[]): Change => {
      const before = after.map((line) => line.map((): Cell => ''));
      return { kind: 'cells', sheet, row, column, before, after };
    };
    return [
      ...(rows.length === 0 ? [] : [added(firstRow, 0, rows)]),
      ...(gapColumn === null ? [] : [added(1, gapColumn, gaps)]),
      ...(addsLists && listColumn !== null ? [added(1, listColumn, lists)] : []),
      ...names,
    ];
  }
  const changing = ['today', 'job.', 'run.', SETTING.columns, SETTING.customers];
  const lines = [headings(language), ...plan.rows].map((line, at): (Cell | null)[] => {
    const key = textOf(line[0] ?? '');
    const isChanging = at > 0 && changing.some((other) => key.startsWith(other));
    const gapCells = gaps[at] ?? ['', '', '', ''];
    return [
      line[0] ?? '',
      isChanging ? null : (line[1] ?? ''),
      line[2] ?? '',
      null,
      '',
      ...gapCells,
      '',
      ...(lists[at] ?? LISTS.map(() => '')),
    ];
  });
  return [{ kind: 'sheet', sheet, after: lines }, ...names];
}

function headings(language: LanguageCode): readonly string[] {
  return [...settingsHeadings(language), catalogueOf(language).settingHeadings.help];
}

export function writeSettingsSheet(
  spreadsheet: SpreadsheetPort,
  plan: SettingsPlan,
  language: LanguageCode,
  open: (title: string) => SheetPort,
): void {
  const sheet = plan.sheet ?? open(plan.title);
  const blocks: Block[] = [];
  if (plan.rows.length > 0) blocks.push({ row: plan.firstRow, column: 0, cells: plan.rows });
  const [gapHeadings = [], ...gaps] = gapRows(language);
  const [listHeadings = [], ...lists] = listRows(language);
  if (plan.gapColumn !== null) blocks.push({ row: 2, column: plan.gapColumn, cells: gaps });
  const { listColumn, addsLists } = plan;
  if (addsLists && listColumn !== null) blocks.push({ row: 2, column: listColumn, cells: lists });
  if (plan.sheet === null) {
    const beside = [...gapHeadings, '', ...listHeadings].map(textOf);
    const all = [...headings(language), '', '', ...beside];
    sheet.writeHeadings(0, all);
    sheet.styleHeadings(0, all.length);
    sheet.setWidths(WIDTHS);
    sheet.freezeHeading();
  } else {
    const add = (column: number, texts: readonly Cell[]): void => {
      sheet.writeHeadings(column, texts.map(textOf));
      sheet.styleHeadings(column, texts.length);
    };
    if (plan.gapColumn !== null) add(plan.gapColumn, gapHeadings);
    if (addsLists && listColumn !== null) add(listColumn, listHeadings);
  }
  if (blocks.length > 0) sheet.write(blocks);
  // New days come first among the new rows.
  const days = plan.rows.filter(([key]) => (DAYS as readonly unknown[]).includes(key)).length;
  if (days > 0) {
    const row = plan.sheet === null ? 2 : plan.firstRow;
    sheet.format([{ row, column: 1, rows: days, columns: 1 }], DAY_FORMAT);
  }
  nameRanges(spreadsheet, plan, language);
  if (plan.sheet === null)
    warnIfJobIsSilent(sheet, plan.todayRow + DAYS.indexOf('job.last'), language);
}

function nameRanges(
  spreadsheet: SpreadsheetPort,
  { names, title, todayRow, gapColumn, listColumn }: SettingsPlan,
  language: LanguageCode,
): void {
  for (const name of names) {
    if (name === 'today') {
      spreadsheet.nameRange(RANGE.today, title, { row: todayRow, column: 1, rows: 1, columns: 1 });
    } else if (name === 'settings') {
      spreadsheet.nameRange(RANGE.settings, title, { row: 1, column: 0, columns: 2 });
    } else if (name === 'gaps' && gapColumn !== null) {
      spreadsheet.nameRange(RANGE.gaps, title, { row: 1, column: gapColumn, columns: 4 });
    } else if (name === 'lists' && listColumn !== null) {
      spreadsheet.nameRange(RANGE.lists, title, {
        ...{ row: 1, column: listColumn, columns: LISTS.length },
      });
    } else if (name === 'holidays') {
      const holidays = findSheet(spreadsheet, 'holidays');
      const at = holidays?.title() ?? sheetTitle('holidays', language);
      spreadsheet.nameRange(RANGE.holidays, at, { row: 1, column: 0, columns: 3 });
    }
  }
}

/**
 * A formula in the sheet warns if the job has not run since yesterday. The row above holds the day of
 * set-up, from which the silence counts before the first run.
 */
function warnIfJobIsSilent(sheet: SheetPort, row: number, language: LanguageCode): void {
  const { jobSilent, jobFine } = catalogueOf(language);
  const isSilent = `TODAY()-MAX($B$${row - 1}:$B$${row})>1`;
  sheet.writeFormula(row, 3, `=IF(${isSilent}; "${jobSilent}"; "${jobFine}")`);
  const area: Area = { row, column: 3, rows: 1, columns: 1 };
  sheet.setColours([{ area, formula: `=${isSilent}`, ...COLOURS.late }]);
}
