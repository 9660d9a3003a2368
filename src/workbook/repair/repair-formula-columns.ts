/**
 * Mends what happens to formula columns (docs/product.md "Formula columns"): pasted over, typed over, cleared, dragged
 * into the data, sorted away. They are known by the tag of their column or by the formula's text,
 * never by what a cell shows, which may be `Loading…`.
 */
import { foldWord, textOf, type Cell, type LanguageCode } from '../../rules';
import type { Block, SheetPort } from '../../platform';
import { columnRuns } from '../records';
import { BLOCKED, type Change } from '../undo';
import {
  type Columns,
  fieldLabel,
  fieldOfFormula,
  foldFormula,
  FORMULA_FIELDS,
  type FormulaField,
  formulaFor,
  headingOfFormula,
  headingWords,
  readSheetHead,
  type ReadTags,
  type SheetHead,
} from '../columns';
import { writeHeadingFormula, type FillMode } from './fill-mode';

export type RepairKind =
  /** Values pasted or filled into a column of ours. */
  | 'cleared'
  /** A heading typed over the formula is the heading now. */
  | 'renamed'
  /** A lost formula, or one whose columns have changed. */
  | 'rewritten'
  /** A formula, or the heading row, that had slid into the data. */
  | 'moved-back';

export interface FormulaRepair {
  /** Columns of ours as they stand now. */
  readonly columns: Columns;
  readonly filling: FillMode;
  readonly mended: readonly { readonly what: RepairKind; readonly heading: string }[];
  readonly changes: readonly Change[];
}

export interface FormulaRepairOptions {
  /** How tags are asked for, where they have to be. */
  readonly tagsBeside?: ReadTags;
  /** What the columns should be filled with; formulas unless told. */
  readonly filling?: FillMode;
  /** Whether the values in them are of our own making, and nothing to be told when they go. */
  readonly areOurs?: (columns: Columns) => boolean;
}

/** A heading that is none: what an error or a formula under way shows. */
const NO_HEADING = /^(#|Loading)/i;

/** Nothing to mend, as far as the heading row tells without asking for more. */
export function areFormulasIntact(
  head: SheetHead,
  language: LanguageCode,
  filling: FillMode,
  tagsBeside: ReadTags,
): boolean {
  return FORMULA_FIELDS.every((field) => {
    const formula = head.formulas.get(field);
    if (formula === undefined) {
      if (head.columns[field] !== undefined) return filling !== 'formulas';
      // A column that people have deleted is nothing to mend.
      return ![...tagsBeside(head.headings).values()].includes(field);
    }
    if (filling !== 'formulas' || head.shown[formula.column] === BLOCKED) return false;
    const { text } = formula;
    const wanted = formulaFor(field, headingOfFormula(text), head.columns, language);
    // Without a column that it is made of it stays as it is, and Check data says what is missing.
    return wanted === null || foldFormula(wanted) === foldFormula(text);
  });
}

export function repairFormulaColumns(
  sheet: SheetPort,
  language: LanguageCode,
  { tagsBeside, filling = 'formulas', areOurs }: FormulaRepairOptions = {},
): FormulaRepair {
  const mended: { readonly what: RepairKind; readonly heading: string }[] = [];
  const changes: Change[] = [];
  const title = sheet.title();
  let head = readSheetHead(sheet, 'customers', undefined, tagsBeside);
  const lost = FORMULA_FIELDS.filter((field) => !head.formulas.has(field));
  const tagged = new Map(lost.map((field) => [field, sheet.columnsTagged(field)] as const));
  const isAstray = [...tagged.values()].some((columns) => columns.length > 0);
  const strays = isAstray ? straysIn(sheet) : [];

  const headingRow = strayedHeadingRow(sheet, head, strays);
  if (headingRow !== null) {
    sheet.moveRow(headingRow, 1);
    changes.push({ kind: 'moved', sheet: title, from: headingRow });
    mended.push({ what: 'moved-back', heading: '1' });
    head = readSheetHead(sheet, 'customers', undefined, tagsBeside);
  }

  const columns: Record<string, number> = { ...head.columns };
  const headings = new Map<FormulaField, string>();
  for (const field of FORMULA_FIELDS) {
    const place = placeOf(field, head, tagged.get(field) ?? []);
    if (place === null) {
      // Its column is gone, or people made another field of it: no reason to refer to it.
      Reflect.deleteProperty(columns, field);
      continue;
    }
    columns[field] = place;
    headings.set(field, headingOf(field, place, head, strays, language));
  }

  const formulaAt = (field: FormulaField): string => head.formulas.get(field)?.text ?? '';
  const noted = (field: FormulaField, after: string): void => {
    const [column, before] = [columns[field] as number, formulaAt(field)];
    const cell = head.shown[column] ?? '';
    const shown = before === '' && !NO_HEADING.test(textOf(cell)) ? { shown: cell } : {};
    changes.push({ kind: 'formula', sheet: title, row: 1, column, before, after, ...shown });
  };
  const layValues = (): FormulaRepair => {
    for (const [field, heading] of headings) {
      const column = columns[field] as number;
      if (formulaAt(field) === '' && textOf(head.shown[column] ?? '').trim() === heading) continue;
      sheet.write([{ row: 1, column, cells: [[heading]] }]);
      noted(field, '');
    }
    return { columns, filling: filling === 'formulas' ? 'table' : filling, mended, changes };
  };
  for (const { field, row, column, text } of headingRow === null ? strays : []) {
    if (formulaAt(field) !== '' || !headings.has(field)) continue;
    sheet.write([{ row, column, cells: [['']] }]);
    changes.push({ kind: 'formula', sheet: title, row, column, before: text, after: '' });
  }
  if (filling !== 'formulas') return layValues();

  const isOurs = areOurs?.(columns) ?? false;
  for (const [field, heading] of headings) {
    const column = columns[field] as number;
    const before = formulaAt(field);
    const after = formulaFor(field, heading, columns, language);
    const shown = head.shown[column] ?? '';
    const inTheWay = before === '' || shown === BLOCKED ? standingBelow(sheet, column) : [];
    if (after !== null && foldFormula(before) !== foldFormula(after)) {
      if (!writeHeadingFormula(sheet, column, after)) return layValues();
      const isStray = headingRow === null && strays.some((stray) => stray.field === field);
      const isTyped = before === '' && textOf(shown).trim() === heading && !isStray;
      const what = isTyped ? 'renamed' : isStray ? 'moved-back' : 'rewritten';
      // That values give way to formulas is said once for all of them.
      if (areOurs === undefined) mended.push({ what, heading });
      noted(field, after);
    }
    if (inTheWay.length === 0) continue;
    sheet.write(inTheWay.map((block) => ({ ...block, cells: block.cells.map(() => ['']) })));
    if (isOurs) continue;
    mended.push({ what: 'cleared', heading });
    changes.push(
      ...inTheWay.map(({ row, cells }): Change => ({
        ...{ kind: 'cleared', sheet: title, row, column, before: cells },
      })),
    );
  }
  return { columns, filling, mended, changes };
}

interface Stray {
  readonly field: FormulaField;
  /** 1-based */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Every formula of ours below row 1; asked for only where one is missing there. */
function straysIn(sheet: SheetPort): readonly Stray[] {
  return sheet.formulas().flatMap((line, at) =>
    line.flatMap((text, column): readonly Stray[] => {
      const field = at === 0 ? null : fieldOfFormula(text);
      return field === null ? [] : [{ field, row: at + 1, column, text }];
    }),
  );
}

/** The row of the headings, where sorting or a row inserted above took it away from the top. */
function strayedHeadingRow(
  sheet: SheetPort,
  head: SheetHead,
  strays: readonly Stray[],
): number | null {
  const row = strays[0]?.row;
  if (row === undefined || head.formulas.size > 0) return null;
  const labels = new Set(Object.values(headingWords('customers')).flat().map(foldWord));
  const labelsOf = (cells: readonly Cell[]): number =>
    cells.filter((cell) => labels.has(foldWord(textOf(cell)))).length;
  // Names of fields stand there, and not in row 1.
  const there = labelsOf(sheet.readRows(row, 1)[0] ?? []);
  return there > labelsOf(head.shown) ? row : null;
}

function placeOf(field: FormulaField, head: SheetHead, tagged: readonly number[]): number | null {
  const inRow = head.formulas.get(field)?.column;
  if (inRow !== undefined) return inRow;
  // A tagged column whose heading says another field has become that field's.
  const taken = new Map(Object.entries(head.columns).map(([key, column]) => [column, key]));
  return tagged.find((column) => (taken.get(column) ?? field) === field) ?? null;
}

function headingOf(
  field: FormulaField,
  column: number,
  head: SheetHead,
  strays: readonly Stray[],
  language: LanguageCode,
): string {
  const formula = head.formulas.get(field)?.text;
  if (formula !== undefined) return headingOfFormula(formula);
  const shown = textOf(head.shown[column] ?? '').trim();
  if (shown !== '' && !NO_HEADING.test(shown)) return shown;
  const stray = strays.find((other) => other.field === field);
  return stray === undefined
    ? fieldLabel('customers', field, language)
    : headingOfFormula(stray.text);
}

/** Whatever stands in the column below its heading; formulas of others with it. */
function standingBelow(sheet: SheetPort, column: number): readonly Block[] {
  const standing = sheet.read().flatMap((line, at) => {
    const cell = line[column] ?? '';
    return at === 0 || cell === '' ? [] : [{ row: at + 1, column, cell }];
  });
  return columnRuns(standing);
}
