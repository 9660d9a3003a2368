/** The layout part of the sheet port over SpreadsheetApp. */
import {
  DAY_FORMAT,
  type ChartSpec,
  type ColourRule,
  type SheetLayout,
  type Suggestion,
} from '../spreadsheet';
import { a1In, a1Of } from './a1';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * A neutral colour outside the palette of meanings (docs/product.md "Colours"); contrast with text is 14 : 1.
 */
const HEADING_BACKGROUND = '#e8f0fe';

/**
 * Opens the layout of a sheet.
 * @param parent the spreadsheet of the sheet; passed in, since getParent would cost a call
 */
export function openSheetLayout(
  sheet: GoogleSheet,
  parent: GoogleAppsScript.Spreadsheet.Spreadsheet,
): SheetLayout {
  return {
    formatDays: (columns) => {
      const areas = columns.map((column) => a1Of({ row: 2, column, columns: 1 }));
      if (areas.length > 0) sheet.getRangeList(areas).setNumberFormat(DAY_FORMAT);
    },
    format: (areas, pattern) => {
      if (areas.length > 0) sheet.getRangeList(areas.map(a1Of)).setNumberFormat(pattern);
    },
    freezeHeading: (columns = 0) => {
      sheet.setFrozenRows(1);
      if (columns > 0) sheet.setFrozenColumns(columns);
    },
    styleHeadings: (column, count) => {
      const range = sheet.getRange(1, column + 1, 1, count);
      range.setFontWeight('bold').setBackground(HEADING_BACKGROUND);
    },
    frozenRows: () => sheet.getFrozenRows(),
    unfreeze: () => {
      sheet.setFrozenRows(0);
    },
    suggest: (column, suggestions) => {
      const columns = suggestions.length;
      const rangeOf = rangesOf((a1) => parent.getRange(a1));
      const rules = suggestions.map((one) => (one === null ? null : validationOf(one, rangeOf)));
      // Setting row 2 and copying it down takes two calls for all columns, not two for each.
      const first = sheet.getRange(a1Of({ row: 2, column, rows: 1, columns }));
      // Null clears a cell's rule, though Google's types do not allow it.
      first.setDataValidations([rules] as Validation[][]);
      const all = sheet.getRange(a1Of({ row: 2, column, columns }));
      first.copyTo(all, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    },
    setWidths: (widths) => {
      for (const { column, columns, px } of widths) sheet.setColumnWidths(column + 1, columns, px);
    },
    setColours: (colours) => {
      const ours = new Set(colours.map(({ formula }) => normalFormula(formula)));
      const others = sheet.getConditionalFormatRules().filter((rule) => {
        const formula = formulaOf(rule);
        // One of ours that refers to a deleted column can never apply again.
        return !ours.has(formula) && !(formula.includes('#REF!') && formula.includes('TODAY()'));
      });
      const rangeOf = rangesOf((a1) => sheet.getRange(a1));
      sheet.setConditionalFormatRules([...others, ...colours.map((rule) => ruleOf(rule, rangeOf))]);
    },
    groupColumns: (column, count) => {
      sheet.getRange(a1Of({ row: 1, column, columns: count })).shiftColumnGroupDepth(1);
    },
    foldGroups: () => {
      sheet.collapseAllColumnGroups();
    },
    warnBeforeEdit: (area, description) => {
      const protection = sheet.getRange(a1Of(area)).protect();
      protection.setDescription(description).setWarningOnly(true);
    },
    chartCount: () => sheet.getCharts().length,
    chartCorners: () =>
      sheet.getCharts().map((chart) => {
        const [range] = chart.getRanges();
        return range === undefined
          ? { row: 0, column: 0 }
          : { row: range.getRow(), column: range.getColumn() - 1 };
      }),
    addCharts: (charts) => {
      for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
    },
    note: (row, column, text) => {
      sheet.getRange(row, column + 1).setNote(text);
    },
    hide: () => {
      sheet.hideSheet();
    },
    bringToFront: () => {
      sheet.activate();
    },
    selectRow: (row) => {
      sheet.getRange(`${row}:${row}`).activate();
    },
  };
}

/** Caches ranges, so that each is asked for once. */
function rangesOf(find: (a1: string) => GoogleRange): (a1: string) => GoogleRange {
  const found = new Map<string, GoogleRange>();
  return (a1) => {
    const range = found.get(a1) ?? find(a1);
    found.set(a1, range);
    return range;
  };
}

function validationOf(
  { kind, words, from, help }: Suggestion,
  rangeOf: (a1: string) => GoogleRange,
): Validation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  if (from !== undefined) {
    const open = a1In(from.title, { row: 2, column: from.column, columns: 1 });
    return builder.requireValueInRange(rangeOf(open), true).build();
  }
  const rule =
    kind === 'day' ? builder.requireDate() : builder.requireValueInList([...(words ?? [])], true);
  return rule.build();
}

function ruleOf(
  { area, formula, background, text }: ColourRule,
  rangeOf: (a1: string) => GoogleRange,
): GoogleRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(text)
    .setRanges([rangeOf(a1Of(area))])
    .build();
}

function formulaOf(rule: GoogleRule): string {
  const condition = rule.getBooleanCondition();
  const [formula] = (condition?.getCriteriaValues() ?? []) as unknown[];
  return typeof formula === 'string' ? normalFormula(formula) : '';
}

/** Normalises a formula, which Google may return with other spaces, case and separators. */
function normalFormula(formula: string): string {
  return formula.replace(/[\s$]/g, '').replace(/;/g, ',').toUpperCase();
}

function chartOf(
  sheet: GoogleSheet,
  { kind, area, at, width, height, colours, line }: ChartSpec,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const builder = sheet.newChart();
  const typed = kind === 'combo' ? builder.asComboChart() : builder.asColumnChart();
  typed
    .addRange(sheet.getRange(a1Of(area)))
    .setNumHeaders(1)
    .setPosition(at.row, at.column + 1, 0, 0)
    .setOption('legend.position', 'top')
    .setOption('colors', colours)
    .setOption('vAxis.viewWindow.min', 0)
    .setOption('width', width)
    .setOption('height', height);
  if (line !== undefined) {
    typed.setOption('seriesType', 'bars').setOption('series', { [line]: { type: 'line' } });
  }
  return typed.build();
}
