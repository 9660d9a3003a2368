/**
 * What the page shows of a book, and the steps from there to what the book holds now. Comparing instead of listening
 * makes it impossible to miss a change, whoever made it: a person, a script, a formula or undo.
 */
import type { Book, CellValue, Sheet } from '../book';
import { ConditionalStyles } from './conditional-styles';
import { StyleTable } from './style-table';
import { sheetView } from './sheet-view';
import type { PlacedArea } from './user-edit';
import type { Axis, CellStyle, CellView, FullSheetView, BookChange } from './protocol';

/** A row as shown. A value of `undefined` is not known: whatever the book holds will be sent. */
interface ShownRow {
  readonly values: (CellValue | undefined)[];
  readonly formulas: string[];
  readonly looks: number[];
}

interface ShownSheet {
  /** Of the sheet when it was last looked at; -1 for a sheet to be looked at in any case. */
  revision: number;
  frame: string;
  columns: number;
  readonly rows: ShownRow[];
}

export class ShownBook {
  readonly styles = new StyleTable();
  readonly #conditional = new ConditionalStyles();
  readonly #sheets = new Map<number, ShownSheet>();
  #order: number[] = [];
  #sentLooks = 1;

  /** Everything, for a page that shows nothing yet. */
  sendAll(book: Book): { sheets: FullSheetView[]; looks: readonly CellStyle[] } {
    settle(book);
    this.#sheets.clear();
    this.#order = [];
    const sheets = book.sheets.map((sheet) => this.#take(book, sheet));
    this.#order = book.sheets.map(({ id }) => id);
    this.#sentLooks = this.styles.all.length;
    return { sheets, looks: this.styles.all };
  }

  /** The page changed these cells by itself: what it shows there is not known any more. */
  forget({ sheetId, row, column, rows, columns }: PlacedArea): void {
    const shown = this.#sheets.get(sheetId);
    if (shown === undefined) return;
    shown.revision = -1;
    for (let down = 0; down < rows; down++) {
      const cells = shown.rows[row - 1 + down];
      for (let right = 0; cells && right < columns; right++) {
        if (column - 1 + right < shown.columns) cells.values[column - 1 + right] = undefined;
      }
    }
  }

  /** The steps that bring the page up to the book; from then on it counts as up to date. */
  changesSince(book: Book): { steps: BookChange[]; looks: readonly CellStyle[] } {
    settle(book);
    const steps: BookChange[] = [];
    for (const id of this.#order) {
      if (book.sheetById(id) !== undefined) continue;
      steps.push({ step: 'drop', sheetId: id });
      this.#sheets.delete(id);
    }
    let order = this.#order.filter((id) => this.#sheets.has(id));
    book.sheets.forEach((sheet, at) => {
      const shown = this.#sheets.get(sheet.id);
      if (shown === undefined) {
        steps.push({ step: 'add', at, sheet: this.#take(book, sheet) });
        order = [...order.slice(0, at), sheet.id, ...order.slice(at)];
      } else this.#compare(book, sheet, shown, steps);
    });
    this.#order = book.sheets.map(({ id }) => id);
    if (order.join() !== this.#order.join()) steps.push({ step: 'order', sheetIds: this.#order });
    const looks = this.styles.all.slice(this.#sentLooks);
    this.#sentLooks = this.styles.all.length;
    return { steps, looks };
  }

  #take(book: Book, sheet: Sheet): FullSheetView {
    const frame = sheetView(book, sheet);
    const { maxColumns: columns } = sheet;
    const shown: ShownSheet = { revision: -1, frame: JSON.stringify(frame), columns, rows: [] };
    for (let row = 0; row < sheet.maxRows; row++) shown.rows.push(emptyRow(sheet.maxColumns));
    this.#sheets.set(sheet.id, shown);
    const cells = this.#cells(book, sheet, shown, true);
    return { id: sheet.id, rows: sheet.maxRows, columns: sheet.maxColumns, cells, ...frame };
  }

  #compare(book: Book, sheet: Sheet, shown: ShownSheet, steps: BookChange[]): void {
    const said = steps.length;
    this.#resize(sheet, shown, 'rows', steps);
    this.#resize(sheet, shown, 'columns', steps);
    const isMoved = steps.length > said;
    const frame = sheetView(book, sheet);
    const key = JSON.stringify(frame);
    if (key !== shown.frame) {
      shown.frame = key;
      steps.push({ step: 'frame', sheetId: sheet.id, frame });
    }
    const cells = this.#cells(book, sheet, shown, isMoved);
    if (cells.length > 0) steps.push({ step: 'cells', sheetId: sheet.id, cells });
  }

  /** Cells that are not as shown, and shows them. */
  #cells(book: Book, sheet: Sheet, shown: ShownSheet, isMoved: boolean): CellView[] {
    const cells: CellView[] = [];
    const isDressedAnew = this.#conditional.begin(book, sheet, isMoved);
    if (shown.revision === sheet.revision && !isDressedAnew) return cells;
    shown.revision = sheet.revision;
    shown.rows.forEach(({ values, formulas, looks }, down) => {
      const row = down + 1;
      if (values.some((value, right) => value !== sheet.stored(row, right + 1).value)) {
        this.#conditional.rowChanged(sheet, row);
      }
      const over = this.#conditional.over(book, sheet, row);
      for (let right = 0; right < shown.columns; right++) {
        const cell = sheet.stored(row, right + 1);
        const { value, formula } = cell;
        const look = this.styles.numberOf(cell, over.get(right + 1));
        if (values[right] === value && formulas[right] === formula && looks[right] === look) {
          continue;
        }
        values[right] = value;
        formulas[right] = formula;
        looks[right] = look;
        cells.push([row, right + 1, value === '' ? null : value, formula, look]);
      }
    });
    return cells;
  }

  /**
   * Rows or columns came or went: where, is guessed from the first that differs. A wrong guess costs cells sent
   * needlessly and nothing else.
   */
  #resize(sheet: Sheet, shown: ShownSheet, axis: Axis, steps: BookChange[]): void {
    const before = axis === 'rows' ? shown.rows.length : shown.columns;
    const count = (axis === 'rows' ? sheet.maxRows : sheet.maxColumns) - before;
    if (count === 0) return;
    const differing = axis === 'rows' ? firstRow(sheet, shown) : firstColumn(sheet, shown);
    const at = Math.min(differing, count > 0 ? before + 1 : before + count + 1);
    const size = Math.abs(count);
    if (axis === 'rows') {
      const fresh = Array.from({ length: Math.max(count, 0) }, () => emptyRow(shown.columns));
      shown.rows.splice(at - 1, count > 0 ? 0 : size, ...fresh);
    } else {
      shown.columns += count;
      shown.rows.forEach(({ values, formulas, looks }) => {
        const gone = count > 0 ? 0 : size;
        const fresh = emptyRow(Math.max(count, 0));
        values.splice(at - 1, gone, ...fresh.values);
        formulas.splice(at - 1, gone, ...fresh.formulas);
        looks.splice(at - 1, gone, ...fresh.looks);
      });
    }
    steps.push({
      step: count > 0 ? 'insert' : 'remove',
      sheetId: sheet.id,
      axis,
      at,
      count: size,
    });
  }
}

function emptyRow(columns: number): ShownRow {
  return {
    values: new Array<CellValue | undefined>(columns).fill(''),
    formulas: new Array<string>(columns).fill(''),
    looks: new Array<number>(columns).fill(0),
  };
}

/** By values alone: formulas are rewritten when rows move. */
function firstRow(sheet: Sheet, shown: ShownSheet): number {
  const found = shown.rows.findIndex(({ values }, down) =>
    values.some((value, right) => value !== sheet.stored(down + 1, right + 1).value),
  );
  return found < 0 ? shown.rows.length + 1 : found + 1;
}

function firstColumn(sheet: Sheet, shown: ShownSheet): number {
  let first = shown.columns + 1;
  shown.rows.forEach(({ values }, down) => {
    for (let column = 1; column < first; column++) {
      if (values[column - 1] !== sheet.stored(down + 1, column).value) first = column;
    }
  });
  return first;
}

/** Formulas are calculated once here, so that every cell can be taken as it is stored. */
function settle(book: Book): void {
  book.active.at(1, 1);
}
