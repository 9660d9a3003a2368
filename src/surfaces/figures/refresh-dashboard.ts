/**
 * Writes the sheet Dashboard: all of its cells in one call, and those charts that are missing. A person may move, size
 * and rename; cells of the dashboard's rectangle are written again at each refresh.
 */
import { catalogueOf } from '../../language';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import {
  dashboardFigures,
  firstOfMonth,
  isBlankCell,
  isoFromDay,
  type Cell,
  type LanguageCode,
} from '../../rules';
import { measureTeam, RANGE, type TeamFile } from '../../workbook';
import type { BlockCell } from './block';
import { colourTitles } from './table-cells';
import {
  DASHBOARD_CHARTS,
  DASHBOARD_COLUMNS,
  DASHBOARD_ROWS,
  SHARE_AREAS,
  dashboardCells,
} from './layout';

/** Why the dashboard was not written: a sheet that Duebook did not make has its title. Null where it was written. */
export type DashboardRefusal = { readonly code: 'taken'; readonly title: string };

/**
 * Writes the dashboard; null where there is none.
 * @param makes whether a missing sheet is made; false in the hourly job
 */
export function refreshDashboard(
  spreadsheet: SpreadsheetPort,
  file: TeamFile,
  makes: boolean,
): DashboardRefusal | FoundSheet | null {
  const found = findDashboard(spreadsheet, file.language, makes);
  if (found === null || 'code' in found) return found;
  const { sheet, isNew } = found;
  if (isNew) layOut(spreadsheet, sheet, file.language);
  const cells = cellsOf(file).map((line) => line.map(plainCell));
  sheet.write([{ row: 1, column: 0, cells }]);
  addMissingCharts(sheet);
  return found;
}

export interface FoundSheet {
  readonly sheet: SheetPort;
  readonly isNew: boolean;
}

function findDashboard(
  spreadsheet: SpreadsheetPort,
  language: LanguageCode,
  makes: boolean,
): FoundSheet | DashboardRefusal | null {
  const named = spreadsheet.sheetOfRange(RANGE.dashboard, {
    rows: DASHBOARD_ROWS,
    columns: DASHBOARD_COLUMNS,
  });
  if (named !== null) return { sheet: named, isNew: false };
  if (!makes) return null;
  const title = catalogueOf(language).tables.dashboard;
  const titled = spreadsheet.sheetTitled(title);
  if (titled === null) return { sheet: spreadsheet.insertSheet(title), isNew: true };
  const isEmpty = titled.read().every((line) => line.every(isBlankCell));
  return isEmpty ? { sheet: titled, isNew: true } : { code: 'taken', title };
}

const WIDTHS = [
  { column: 0, columns: 1, px: 260 },
  { column: 1, columns: DASHBOARD_COLUMNS - 1, px: 84 },
];

/** What is done once: later, a person may have changed it. */
function layOut(spreadsheet: SpreadsheetPort, sheet: SheetPort, language: LanguageCode): void {
  sheet.setWidths(WIDTHS);
  sheet.format(SHARE_AREAS, '0%');
  const area = { row: 1, column: 0, rows: DASHBOARD_ROWS, columns: DASHBOARD_COLUMNS };
  const tables = { ...area, rows: DASHBOARD_ROWS - 2 };
  colourTitles(sheet, area, { area: tables, headingsBelow: 2 });
  spreadsheet.nameRange(RANGE.dashboard, sheet.title(), area);
  sheet.warnBeforeEdit(area, catalogueOf(language).figures.writtenAgain);
}

function cellsOf(file: TeamFile): readonly (readonly BlockCell[])[] {
  const { language, today } = file;
  const words = catalogueOf(language);
  const from = firstOfMonth(today);
  const team = measureTeam(file);
  const figures = dashboardFigures(team, { from, to: today });
  const asOf = words.figures.asOf({ day: isoFromDay(today), from: isoFromDay(from) });
  return dashboardCells({ figures, words, asOf });
}

function plainCell(cell: BlockCell): Cell {
  return typeof cell === 'object' ? cell.share : cell;
}

/** A chart that was deleted comes back; one that was moved stays where it is. */
function addMissingCharts(sheet: SheetPort): void {
  // To look at each chart costs calls: with as many as there were, none is missing.
  if (sheet.chartCount() >= DASHBOARD_CHARTS.length) return;
  const corners = sheet.chartCorners();
  const missing = DASHBOARD_CHARTS.filter(
    ({ area }) => !corners.some(({ row, column }) => row === area.row && column === area.column),
  );
  sheet.addCharts(missing);
}
