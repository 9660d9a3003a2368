/**
 * Answers with the cells of the workbook as text, by field, for the command that takes a team's tables to a
 * database (docs/growing.md). Nothing is read into records, so that bad cells stay as they were typed.
 */
import { wallTimeOf, type Platform, type SpreadsheetPort } from '../../platform';
import {
  isBlankCell,
  isoFromDay,
  tableFields,
  textOf,
  type Cell,
  type LanguageCode,
  type ReadingContext,
  type Settings,
} from '../../rules';
import { fileLanguage, RANGE, readingContext, readSettings, readTable } from '../../workbook';

const TABLES = ['customers', 'journal', 'purchases', 'cases', 'team', 'holidays'] as const;

export interface TextTable {
  /** Keys of all fields of the table; the cells of a row are in this order. */
  readonly fields: readonly string[];
  /** `row` is the row of the sheet. Rows without any text are left out. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

export interface TablesAnswer {
  readonly today: string;
  readonly language: LanguageCode;
  /** Key and value. */
  readonly settings: readonly (readonly string[])[];
  readonly gaps: readonly (readonly string[])[];
  readonly tables: { readonly [T in (typeof TABLES)[number]]: TextTable };
}

export function answerTables(_question: unknown, platform: Platform): TablesAnswer {
  const { today } = wallTimeOf(platform.clock());
  const spreadsheet = platform.spreadsheet();
  const settings = readSettings(spreadsheet);
  const reading = readingContext({ settings, today });
  const tables = TABLES.map((table) => [table, textTable(spreadsheet, table, settings, reading)]);
  return {
    today: isoFromDay(today),
    language: fileLanguage(settings, spreadsheet),
    settings: [...settings].map(([key, value]) => [key, cellText(value)]),
    gaps: (spreadsheet.namedRange(RANGE.gaps) ?? []).map((cells) => cells.map(cellText)),
    tables: Object.fromEntries(tables) as TablesAnswer['tables'],
  };
}

function textTable(
  spreadsheet: SpreadsheetPort,
  table: (typeof TABLES)[number],
  settings: Settings,
  reading: ReadingContext,
): TextTable {
  const fields = Object.keys(tableFields[table]);
  const found = readTable(spreadsheet, table, reading, { settings });
  if (found === null) return { fields, rows: [] };
  const columns = fields.map((field) => found.columns[field]);
  const rows = found.rows.flatMap((line, at) => {
    const cells = columns.map((column) => (column === undefined ? '' : (line[column] ?? '')));
    // Row 1 holds the headings.
    if (at === 0 || cells.every(isBlankCell)) return [];
    return [{ row: at + 1, cells: cells.map(cellText) }];
  });
  return { fields, rows };
}

/** FALSE, held by every unticked checkbox, counts as blank everywhere (docs/rules.md §8). */
function cellText(cell: Cell): string {
  return cell === false ? '' : textOf(cell);
}
