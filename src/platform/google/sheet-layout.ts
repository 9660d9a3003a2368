/** How a sheet looks, over SpreadsheetApp. Suggestions warn, protections ask: nothing refuses. */
import type { ColourRule, SheetLayout, Suggestion } from '../spreadsheet';
import { a1Of } from './a1';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** How days are shown; the serial beneath is the same in every locale. */
const DAY_FORMAT = 'yyyy-mm-dd';

export function openSheetLayout(sheet: GoogleSheet): SheetLayout {
  return {
    formatDays: (columns) => {
      const areas = columns.map((column) => a1Of({ row: 2, column, columns: 1 }));
      if (areas.length > 0) sheet.getRangeList(areas).setNumberFormat(DAY_FORMAT);
    },
    format: (areas, pattern) => {
      if (areas.length > 0) sheet.getRangeList(areas.map(a1Of)).setNumberFormat(pattern);
    },
    freezeHeading: () => {
      sheet.setFrozenRows(1);
    },
    frozenRows: () => sheet.getFrozenRows(),
    unfreeze: () => {
      sheet.setFrozenRows(0);
    },
    suggest: (column, suggestions) => {
      const columns = suggestions.length;
      const rules = suggestions.map((one) => (one === null ? null : validationOf(one)));
      // One row of rules, copied down: a call for all columns instead of two for each.
      const first = sheet.getRange(a1Of({ row: 2, column, rows: 1, columns }));
      first.setDataValidations([rules] as Validation[][]);
      const all = sheet.getRange(a1Of({ row: 2, column, columns }));
      first.copyTo(all, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    },
    setColours: (colours) => {
      const ours = new Set(colours.map(({ formula }) => foldFormula(formula)));
      const others = sheet.getConditionalFormatRules().filter((rule) => !ours.has(formulaOf(rule)));
      sheet.setConditionalFormatRules([...others, ...colours.map((rule) => ruleOf(sheet, rule))]);
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
    note: (row, column, text) => {
      sheet.getRange(row, column + 1).setNote(text);
    },
    hide: () => {
      sheet.hideSheet();
    },
  };
}

/** Null in Google's grid of rules clears a cell's; its types do not say so. */
function validationOf({ kind, words, help }: Suggestion): Validation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  const rule =
    kind === 'day' ? builder.requireDate() : builder.requireValueInList([...(words ?? [])], true);
  return rule.build();
}

function ruleOf(sheet: GoogleSheet, { area, formula, background, text }: ColourRule): GoogleRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(text)
    .setRanges([sheet.getRange(a1Of(area))])
    .build();
}

function formulaOf(rule: GoogleRule): string {
  const condition = rule.getBooleanCondition();
  const [formula] = (condition?.getCriteriaValues() ?? []) as unknown[];
  return typeof formula === 'string' ? foldFormula(formula) : '';
}

/** Rules are known again by their formula, however Google spells it back. */
function foldFormula(formula: string): string {
  return formula.replace(/[\s$]/g, '').replace(/;/g, ',').toUpperCase();
}
