/**
 * Evaluates conditional formats. The result is cached per row: a rule that only reads its own row is evaluated again
 * only when that row changes, which keeps sheets of thousands of rows fast.
 */
import {
  cellsIn,
  overlap,
  type Book,
  type Condition,
  type ConditionalFormat,
  type Sheet,
} from '../book';
import { copiedText, isError, parseFormula, type Formula } from '../formula';
import type { CellStyle } from './protocol';

interface CachedSheet {
  readonly formats: readonly ConditionalFormat[];
  readonly today: number;
  /** By row, then column; undefined for a cell that no format applies to. */
  readonly rows: Map<number, Map<number, CellStyle | undefined>>;
  readonly isRowLocal: boolean;
}

interface PlacedCell {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const NO_STYLES: ReadonlyMap<number, CellStyle | undefined> = new Map();

export class ConditionalStyles {
  readonly #cache = new Map<number, CachedSheet>();
  readonly #parsed = new Map<string, Formula | undefined>();

  /**
   * Prepares a sheet for `stylesOfRow`. Returns whether styles may have changed although no cell did: because the
   * formats or the day changed, rows or columns were inserted or deleted (`isResized`), or a rule reads other rows.
   */
  begin(book: Book, sheet: Sheet, isResized: boolean): boolean {
    const formats = sheet.furniture.conditionalFormats;
    if (formats.length === 0) return this.#cache.delete(sheet.id);
    const today = Math.floor(book.nowSerial());
    const known = this.#cache.get(sheet.id);
    if (known?.formats === formats && known.today === today && !isResized && known.isRowLocal) {
      return false;
    }
    const isRowLocal = formats.every((format) => this.#isRowLocal(book, format));
    this.#cache.set(sheet.id, { formats, today, rows: new Map(), isRowLocal });
    return true;
  }

  rowChanged(sheet: Sheet, row: number): void {
    this.#cache.get(sheet.id)?.rows.delete(row);
  }

  /** The styles that conditional formats give the cells of a row, by column. */
  stylesOfRow(book: Book, sheet: Sheet, row: number): ReadonlyMap<number, CellStyle | undefined> {
    const cached = this.#cache.get(sheet.id);
    if (cached === undefined) return NO_STYLES;
    const known = cached.rows.get(row);
    if (known !== undefined) return known;
    const styles = new Map<number, CellStyle | undefined>();
    const wholeRow = { row, column: 1, rows: 1, columns: sheet.maxColumns };
    // The first matching rule wins, so the last one is applied first.
    for (const format of [...cached.formats].reverse()) {
      for (const area of format.areas) {
        const part = overlap(area, wholeRow);
        if (part === undefined) continue;
        for (const { column } of cellsIn(part)) {
          if (!this.#applies(format, { book, sheet, row, column })) continue;
          styles.set(column, withFormat(styles.get(column), format));
        }
      }
    }
    cached.rows.set(row, styles);
    return styles;
  }

  #applies(
    { condition, areas }: ConditionalFormat,
    { book, sheet, row, column }: PlacedCell,
  ): boolean {
    const [first] = areas;
    if (!first) return false;
    const text = formulaOf(condition);
    const formula = this.#formula(book, text, row - first.row, column - first.column);
    if (formula === undefined) return false;
    const { value } = book.calculation.answerAt(sheet, row, column, formula);
    return !isError(value) && (value === true || (typeof value === 'number' && value !== 0));
  }

  #formula(book: Book, text: string, down: number, right: number): Formula | undefined {
    const { decimal } = book.locale;
    const key = `${decimal} ${down} ${right} ${text}`;
    if (this.#parsed.has(key)) return this.#parsed.get(key);
    const parsed = parseFormula(copiedText(text, decimal, down, right), decimal);
    const formula = isError(parsed) ? undefined : parsed;
    this.#parsed.set(key, formula);
    return formula;
  }

  #isRowLocal(book: Book, { condition, areas }: ConditionalFormat): boolean {
    const formula = this.#formula(book, formulaOf(condition), 0, 0);
    if (formula === undefined) return true;
    const row = areas[0]?.row;
    return (
      formula.names.length === 0 &&
      formula.references.every(
        ({ sheet, first, last }) =>
          sheet === undefined &&
          [first, last].every((corner) => corner.row === row && !corner.rowFixed),
      )
    );
  }
}

function formulaOf({ values: [text] }: Condition): string {
  return typeof text === 'string' ? text : '';
}

/** The format's style on top of the one that a later rule gave. */
function withFormat(under: CellStyle | undefined, { looks }: ConditionalFormat): CellStyle {
  return { ...under, ...looks };
}
