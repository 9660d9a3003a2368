/**
 * Mends what happens to formula columns (product.md): pasted over, typed over, cleared, dragged
 * into the data, sorted away. They are known by the tag of their column or by the formula's text,
 * never by what a cell shows, which may be `Loading…`.
 */
import { foldWord, textOf, type Cell, type LanguageCode } from '../rules';
import type { Block, SheetPort } from '../platform';
import type { Change } from './changes';
import { readHead, type SheetHead } from './customer-head';
import {
  fieldOfFormula,
  FORMULA_FIELDS,
  formulaFor,
  headingOfFormula,
  type FormulaField,
} from './formula-columns';
import { foldFormula } from './formula-text';
import type { TagsBeside } from './remembered-tags';
import { fieldLabel, headingWords } from './words';

export type Mended =
  /** Values pasted or filled into a column of ours. */
  | 'cleared'
  /** A heading typed over the formula is the heading now. */
  | 'renamed'
  /** A lost formula, or one whose columns have changed. */
  | 'rewritten'
  /** A formula, or the heading row, that had slid into the data. */
  | 'moved-back';

export interface Healing {
  readonly head: SheetHead;
  readonly mended: readonly { readonly what: Mended; readonly heading: string }[];
  readonly changes: readonly Change[];
}

/** What Sheets shows where an array has no room to spill. */
const BLOCKED = '#REF!';

/** A heading that is none: what an error or a formula under way shows. */
const NO_HEADING = /^(#|Loading)/i;

/** Nothing to mend, as far as the heading row tells without asking for more. */
export function isWhole(head: SheetHead, language: LanguageCode): boolean {
  return FORMULA_FIELDS.every((field) => {
    const formula = head.formulas.get(field);
    if (formula === undefined || head.shown[formula.column] === BLOCKED) return false;
    const { text } = formula;
    const wanted = formulaFor(field, headingOfFormula(text), head.columns, language);
    return wanted !== null && foldFormula(wanted) === foldFormula(text);
  });
}

/** @param tagsBeside how tags are asked for, where they have to be */
export function healCustomers(
  sheet: SheetPort,
  language: LanguageCode,
  tagsBeside?: TagsBeside,
): Healing {
  const mended: { readonly what: Mended; readonly heading: string }[] = [];
  const changes: Change[] = [];
  let head = readHead(sheet, 'customers', undefined, tagsBeside);
  const lost = FORMULA_FIELDS.filter((field) => !head.formulas.has(field));
  const tagged = new Map(lost.map((field) => [field, sheet.columnsTagged(field)] as const));
  const isAstray = [...tagged.values()].some((columns) => columns.length > 0);
  const strays = isAstray ? straysIn(sheet) : [];

  const headingRow = strayedHeadingRow(sheet, head, strays);
  if (headingRow !== null) {
    sheet.moveRowToTop(headingRow);
    mended.push({ what: 'moved-back', heading: '1' });
    head = readHead(sheet, 'customers', undefined, tagsBeside);
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

  for (const [field, heading] of headings) {
    const column = columns[field] as number;
    const before = head.formulas.get(field)?.text ?? '';
    const after = formulaFor(field, heading, columns, language);
    const shown = head.shown[column] ?? '';
    const stray = headingRow === null ? strays.find((other) => other.field === field) : undefined;
    if (before === '' && stray !== undefined && stray.row > 1) {
      sheet.write([{ row: stray.row, column: stray.column, cells: [['']] }]);
    }
    if (before === '' || shown === BLOCKED) {
      const cleared = clearBelow(sheet, column);
      changes.push(...cleared);
      if (cleared.length > 0) mended.push({ what: 'cleared', heading });
    }
    if (after === null || foldFormula(before) === foldFormula(after)) continue;
    sheet.writeFormula(1, column, after);
    changes.push({ kind: 'formula', sheet: sheet.title(), row: 1, column, before, after });
    const isTyped = before === '' && textOf(shown).trim() === heading && stray === undefined;
    mended.push({
      what: isTyped ? 'renamed' : stray === undefined ? 'rewritten' : 'moved-back',
      heading,
    });
  }
  return { head: { ...head, columns }, mended, changes };
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

/** Clears whatever stands in the column below its heading; formulas of others with it. */
function clearBelow(sheet: SheetPort, column: number): readonly Change[] {
  const blocks: Block[] = [];
  const changes: Change[] = [];
  let run: { readonly row: number; readonly before: Cell[][] } | null = null;
  const flush = (): void => {
    if (run === null) return;
    const { row, before } = run;
    const after = before.map(() => ['']);
    blocks.push({ row, column, cells: after });
    changes.push({ kind: 'cells', sheet: sheet.title(), row, column, before, after });
    run = null;
  };
  sheet.read().forEach((line, at) => {
    const cell = line[column] ?? '';
    if (at === 0 || cell === '') {
      flush();
      return;
    }
    run ??= { row: at + 1, before: [] };
    run.before.push([cell]);
  });
  flush();
  if (blocks.length > 0) sheet.write(blocks);
  return changes;
}
