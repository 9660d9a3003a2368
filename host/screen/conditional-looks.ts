/**
 * Conditional formats: what lies over a cell's own look. A rule that looks at nothing but its own row is asked again
 * only when the row changes, so that thousands of rows cost little.
 */
import { overlap, type Book, type Condition, type ConditionalFormat, type Sheet } from '../book';
import { copiedText, isError, parseFormula, type Formula } from '../formula';
import type { Look } from './wire';

interface Kept {
  readonly formats: readonly ConditionalFormat[];
  readonly today: number;
  /** By row, then column; undefined where nothing lies over the cell. */
  readonly rows: Map<number, Map<number, Look | undefined>>;
  readonly isRowLocal: boolean;
}

const NOTHING: ReadonlyMap<number, Look | undefined> = new Map();

export class ConditionalLooks {
  readonly #kept = new Map<number, Kept>();
  readonly #parsed = new Map<string, Formula | undefined>();

  /**
   * Before the cells of a sheet are looked at: whether what lies over them may be another than before although none
   * of them changed. @param isMoved rows or columns came or went.
   */
  begin(book: Book, sheet: Sheet, isMoved: boolean): boolean {
    const formats = sheet.furniture.conditionalFormats;
    if (formats.length === 0) return this.#kept.delete(sheet.id);
    const today = Math.floor(book.clock.serial());
    const known = this.#kept.get(sheet.id);
    if (known?.formats === formats && known.today === today && !isMoved && known.isRowLocal) {
      return false;
    }
    const isRowLocal = formats.every((format) => this.#isRowLocal(book, format));
    this.#kept.set(sheet.id, { formats, today, rows: new Map(), isRowLocal });
    return true;
  }

  rowChanged(sheet: Sheet, row: number): void {
    this.#kept.get(sheet.id)?.rows.delete(row);
  }

  /** What lies over the cells of a row, by column. */
  over(book: Book, sheet: Sheet, row: number): ReadonlyMap<number, Look | undefined> {
    const kept = this.#kept.get(sheet.id);
    if (kept === undefined) return NOTHING;
    let looks = kept.rows.get(row);
    if (looks === undefined) {
      looks = new Map();
      const line = { row, column: 1, rows: 1, columns: sheet.maxColumns };
      // The first rule that holds wins, so the last is put down first.
      for (const format of [...kept.formats].reverse()) {
        for (const area of format.areas) {
          const part = overlap(area, line);
          if (!part) continue;
          for (let column = part.column; column < part.column + part.columns; column++) {
            if (this.#holds(book, sheet, format, row, column)) {
              looks.set(column, lookOf(format, looks.get(column)));
            }
          }
        }
      }
      kept.rows.set(row, looks);
    }
    return looks;
  }

  #holds(
    book: Book,
    sheet: Sheet,
    { condition, areas }: ConditionalFormat,
    row: number,
    column: number,
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
    const key = `${book.locale.decimal} ${down} ${right} ${text}`;
    if (this.#parsed.has(key)) return this.#parsed.get(key);
    const decimal = book.locale.decimal === ',' ? ',' : '.';
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

function lookOf({ looks }: ConditionalFormat, under: Look | undefined): Look {
  return { ...under, ...looks };
}
