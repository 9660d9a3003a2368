/**
 * Repairs formula columns (docs/product.md "Formula columns") after their formulas were pasted over,
 * typed over, cleared, dragged into the data or sorted away.
 */
import { textOf, type LanguageCode } from '../../rules';
import type { SheetPort } from '../../platform';
import { BLOCKED, type Change } from '../undo';
import {
  type Columns,
  foldFormula,
  FORMULA_FIELDS,
  type FormulaField,
  formulaFor,
  headingOfFormula,
  type ReadTags,
  type SheetHead,
} from '../columns';
import { cellsBelowHeading, clearBlocking } from './clear-blocking';
import type { RepairedColumn, RepairKind, RepairRun } from './repair-run';
import { writeHeadingFormula, type FillMode } from './fill-mode';
import {
  locateFormulaColumns,
  showsNoHeading,
  type LocatedColumns,
} from './locate-formula-columns';

export interface FormulaRepair {
  /** All columns of Customers after the repair. */
  readonly columns: Columns;
  /** `table` if formulas were wanted and Google refused one. */
  readonly fillMode: FillMode;
  readonly repairs: readonly RepairedColumn[];
  readonly changes: readonly Change[];
}

export interface FormulaRepairOptions {
  /** How to read column tags if necessary; by default from the sheet. */
  readonly readTags?: ReadTags | undefined;
  /** How the columns should be filled; default formulas. */
  readonly fillMode?: FillMode;
  /**
   * Given if the columns held values until now: whether Duebook wrote all of them, so that they can be
   * cleared without recording them.
   */
  readonly areValuesOurs?: ((columns: Columns) => boolean) | undefined;
  /** Called before values are cleared that people may have typed. */
  readonly onClear?: (changes: readonly Change[]) => void;
}

/** True if the heading row needs no repair; reads tags only if a formula column is missing. */
export function areFormulasIntact(
  head: SheetHead,
  fillMode: FillMode,
  readTags: ReadTags,
): boolean {
  return FORMULA_FIELDS.every((field) => {
    const formula = head.formulas.get(field);
    if (formula === undefined) {
      if (head.columns[field] !== undefined) return fillMode !== 'formulas';
      // A column that people deleted is not repaired.
      return ![...readTags(head.headings).values()].includes(field);
    }
    if (fillMode !== 'formulas' || head.shown[formula.column] === BLOCKED) return false;
    const { text } = formula;
    const wanted = formulaFor(field, headingOfFormula(text), head.columns);
    // If a column it reads is missing, the formula is left and Check data reports the column.
    return wanted === null || foldFormula(wanted) === foldFormula(text);
  });
}

export function repairFormulaColumns(
  sheet: SheetPort,
  language: LanguageCode,
  { readTags, fillMode = 'formulas', areValuesOurs, onClear }: FormulaRepairOptions = {},
): FormulaRepair {
  const located = locateFormulaColumns(sheet, language, readTags);
  const run: RepairRun = {
    sheet,
    title: sheet.title(),
    located,
    repairs: [],
    changes: [],
    onClear: onClear ?? (() => undefined),
  };
  recordMovedHeadings(run);
  clearStrays(run);
  const { columns } = located;
  const { repairs, changes } = run;
  if (fillMode !== 'formulas') {
    writeHeadingTexts(run);
    return { columns, fillMode, repairs, changes };
  }
  // Asked before formulas replace the values.
  const valuesAreOurs = areValuesOurs?.(columns) ?? false;
  const hadFormulas = areValuesOurs === undefined;
  for (const field of located.headings.keys()) {
    if (!restoreFormula(run, field, { hadFormulas, valuesAreOurs })) {
      writeHeadingTexts(run);
      return { columns, fillMode: 'table', repairs, changes };
    }
  }
  return { columns, fillMode, repairs, changes };
}

function recordMovedHeadings({ title, located, repairs, changes }: RepairRun): void {
  const from = located.headingsMovedFrom;
  if (from === null) return;
  changes.push({ kind: 'moved', sheet: title, from });
  repairs.push({ what: 'moved-back', heading: '1' });
}

/** Formulas among the data whose column has none in row 1; none if the whole row was moved back. */
function straysToRestore({ located }: RepairRun): LocatedColumns['strays'] {
  return located.headingsMovedFrom === null ? located.strays : [];
}

function clearStrays(run: RepairRun): void {
  const { sheet, title, located, changes } = run;
  for (const { field, row, column, text } of straysToRestore(run)) {
    if (formulaIn(run, field) !== '' || !located.headings.has(field)) continue;
    sheet.write([{ row, column, cells: [['']] }]);
    changes.push({ kind: 'formula', sheet: title, row, column, before: text, after: '' });
  }
}

/** Replaces formulas in row 1 by their headings, for columns that hold values. */
function writeHeadingTexts(run: RepairRun): void {
  const { sheet, located } = run;
  for (const [field, heading] of located.headings) {
    const column = located.columns[field] as number;
    const shown = textOf(located.head.shown[column] ?? '').trim();
    if (formulaIn(run, field) === '' && shown === heading) continue;
    sheet.write([{ row: 1, column, cells: [[heading]] }]);
    recordHeading(run, field, '');
  }
}

interface RestoreOptions {
  /** False if all columns change from values to formulas, which is reported once for all. */
  readonly hadFormulas: boolean;
  /** True if the values below were written by Duebook. */
  readonly valuesAreOurs: boolean;
}

/** Writes a formula that is lost or outdated and clears the cells below; false if Google refuses it. */
function restoreFormula(
  run: RepairRun,
  field: FormulaField,
  { hadFormulas, valuesAreOurs }: RestoreOptions,
): boolean {
  const { sheet, located, repairs } = run;
  const column = located.columns[field] as number;
  const heading = located.headings.get(field) ?? '';
  const before = formulaIn(run, field);
  const after = formulaFor(field, heading, located.columns);
  const isBlocked = before === '' || located.head.shown[column] === BLOCKED;
  const blocking = isBlocked ? cellsBelowHeading(sheet, column) : [];
  if (after !== null && foldFormula(before) !== foldFormula(after)) {
    if (!writeHeadingFormula(sheet, column, after)) return false;
    if (hadFormulas) repairs.push({ what: repairKindOf(run, field), heading });
    recordHeading(run, field, after);
  }
  clearBlocking(run, { field, heading, blocking, valuesAreOurs });
  return true;
}

function repairKindOf(run: RepairRun, field: FormulaField): RepairKind {
  const { head, columns, headings } = run.located;
  if (straysToRestore(run).some((stray) => stray.field === field)) return 'moved-back';
  const shown = textOf(head.shown[columns[field] as number] ?? '').trim();
  const isTyped = formulaIn(run, field) === '' && shown === headings.get(field);
  return isTyped ? 'renamed' : 'rewritten';
}

/** Records the change of a heading cell from the located state. @param after `''` for a text */
function recordHeading(run: RepairRun, field: FormulaField, after: string): void {
  const { title, located, changes } = run;
  const column = located.columns[field] as number;
  const before = formulaIn(run, field);
  const shown = located.head.shown[column] ?? '';
  const change = { kind: 'formula', sheet: title, row: 1, column, before, after } as const;
  changes.push(before === '' && !showsNoHeading(shown) ? { ...change, shown } : change);
}

/** The formula of a field in row 1; `''` if it is lost. */
function formulaIn({ located }: RepairRun, field: FormulaField): string {
  return located.head.formulas.get(field)?.text ?? '';
}
