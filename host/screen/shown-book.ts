/**
 * Remembers what the page shows of a book, and works out what has changed in the book since. Comparing instead of
 * listening makes it impossible to miss a change by a person, a script, a formula or undo.
 */
import type { Book, CellValue, Sheet } from '../book';
import { ConditionalStyles } from './conditional-styles';
import { StyleTable } from './style-table';
import { sheetView } from './sheet-view';
import type { SheetArea } from './user-edit';
import type { Axis, CellStyle, CellView, FullSheetView, BookChange } from './protocol';

/** A row as shown. A value of `undefined` is not known, so the next comparison sends the cell. */
interface ShownRow {
  readonly values: (CellValue | undefined)[];
  readonly formulas: string[];
  readonly styles: number[];
}

interface ShownSheet {
  /** The sheet's revision at the last comparison; -1 forces a comparison. */
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
  #sentStyles = 1;

  /** Returns the whole book, for a page that shows nothing yet. */
  showAll(book: Book): { sheets: FullSheetView[]; styles: readonly CellStyle[] } {
    recalculate(book);
    this.#sheets.clear();
    this.#order = [];
    const sheets = book.sheets.map((sheet) => this.#take(book, sheet));
    this.#order = book.sheets.map(({ id }) => id);
    this.#sentStyles = this.styles.all.length;
    return { sheets, styles: this.styles.all };
  }

  /** Marks cells that the page has changed itself, so that the next comparison sends them. */
  forget({ sheetId, row, column, rows, columns }: SheetArea): void {
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

  /** Returns the changes since the last call, to be applied in order. */
  changesSince(book: Book): { changes: BookChange[]; styles: readonly CellStyle[] } {
    recalculate(book);
    const changes: BookChange[] = [];
    for (const id of this.#order) {
      if (book.sheetById(id) !== undefined) continue;
      changes.push({ change: 'drop', sheetId: id });
      this.#sheets.delete(id);
    }
    let order = this.#order.filter((id) => this.#sheets.has(id));
    book.sheets.forEach((sheet, at) => {
      const shown = this.#sheets.get(sheet.id);
      if (shown === undefined) {
        changes.push({ change: 'add', at, sheet: this.#take(book, sheet) });
        order = [...order.slice(0, at), sheet.id, ...order.slice(at)];
      } else this.#compare(book, sheet, shown, changes);
    });
    this.#order = book.sheets.map(({ id }) => id);
    if (order.join() !== this.#order.join())
      changes.push({ change: 'order', sheetIds: this.#order });
    const styles = this.styles.all.slice(this.#sentStyles);
    this.#sentStyles = this.styles.all.length;
    return { changes, styles };
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

  #compare(book: Book, sheet: Sheet, shown: ShownSheet, changes: BookChange[]): void {
    const countBefore = changes.length;
    this.#resize(sheet, shown, 'row', changes);
    this.#resize(sheet, shown, 'column', changes);
    const isResized = changes.length > countBefore;
    const frame = sheetView(book, sheet);
    const key = JSON.stringify(frame);
    if (key !== shown.frame) {
      shown.frame = key;
      changes.push({ change: 'frame', sheetId: sheet.id, frame });
    }
    const cells = this.#cells(book, sheet, shown, isResized);
    if (cells.length > 0) changes.push({ change: 'cells', sheetId: sheet.id, cells });
  }

  /** Returns the cells that differ from what is shown, and records them as shown. */
  #cells(book: Book, sheet: Sheet, shown: ShownSheet, isResized: boolean): CellView[] {
    const cells: CellView[] = [];
    const mayBeRestyled = this.#conditional.begin(book, sheet, isResized);
    if (shown.revision === sheet.revision && !mayBeRestyled) return cells;
    shown.revision = sheet.revision;
    shown.rows.forEach(({ values, formulas, styles }, down) => {
      const row = down + 1;
      if (values.some((value, right) => value !== sheet.stored(row, right + 1).value)) {
        this.#conditional.rowChanged(sheet, row);
      }
      const over = this.#conditional.stylesOfRow(book, sheet, row);
      for (let right = 0; right < shown.columns; right++) {
        const cell = sheet.stored(row, right + 1);
        const { value, formula } = cell;
        const style = this.styles.numberOf(cell, over.get(right + 1));
        if (values[right] === value && formulas[right] === formula && styles[right] === style) {
          continue;
        }
        values[right] = value;
        formulas[right] = formula;
        styles[right] = style;
        cells.push([row, right + 1, value === '' ? null : value, formula, style]);
      }
    });
    return cells;
  }

  /**
   * Matches the number of rows or columns. Where they were inserted or deleted is guessed from the first one that
   * differs; a wrong guess only means that more cells are sent than necessary.
   */
  #resize(sheet: Sheet, shown: ShownSheet, axis: Axis, changes: BookChange[]): void {
    const before = axis === 'row' ? shown.rows.length : shown.columns;
    const count = (axis === 'row' ? sheet.maxRows : sheet.maxColumns) - before;
    if (count === 0) return;
    const differing = axis === 'row' ? firstRow(sheet, shown) : firstColumn(sheet, shown);
    const at = Math.min(differing, count > 0 ? before + 1 : before + count + 1);
    const size = Math.abs(count);
    if (axis === 'row') {
      const fresh = Array.from({ length: Math.max(count, 0) }, () => emptyRow(shown.columns));
      shown.rows.splice(at - 1, count > 0 ? 0 : size, ...fresh);
    } else {
      shown.columns += count;
      shown.rows.forEach(({ values, formulas, styles }) => {
        const gone = count > 0 ? 0 : size;
        const fresh = emptyRow(Math.max(count, 0));
        values.splice(at - 1, gone, ...fresh.values);
        formulas.splice(at - 1, gone, ...fresh.formulas);
        styles.splice(at - 1, gone, ...fresh.styles);
      });
    }
    changes.push({
      change: count > 0 ? 'insert' : 'remove',
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
    styles: new Array<number>(columns).fill(0),
  };
}

/** Compares values only, because formulas are rewritten when rows move. */
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

/** Recalculates once, so that every cell can then be read with `stored`. */
function recalculate(book: Book): void {
  book.active.at(1, 1);
}
