/**
 * Keeps formulas up to date. An edit marks all formulas that depend on it; reading any cell recalculates the marked
 * ones. TODAY() depends on the day, NOW() on every edit. References follow rows, columns, names and sheets.
 */
import {
  evaluate,
  followChange,
  followName,
  followRename,
  followSheetDeletion,
  translated,
  type FormulaAnswer,
  type LineChange,
  type DecimalSign,
  type Formula,
} from '../formula';
import { BookWorld, type FormulaBook } from './book-world';
import type { FormulaCell } from './formula-cell';
import { FormulaCells, type NextPlace } from './formula-cells';
import { movedLine } from './line-change';
import type { FormulaText } from './sheet';
import { PendingEdits } from './pending-edits';
import { Recalculation } from './recalculation';
import { withdraw } from './spill';
import type { Sheet } from './sheet';

export class Calculation {
  readonly #world: BookWorld;
  readonly #cells: FormulaCells;
  readonly #work: Recalculation;
  readonly #edits = new PendingEdits();
  #busy = false;
  #instant = NaN;
  #day = NaN;

  constructor(private readonly home: FormulaBook) {
    this.#world = new BookWorld(home, (area) => this.#work.isTainted(area));
    this.#cells = new FormulaCells(this.#world);
    this.#work = new Recalculation(this.#cells.index, this.#world);
  }

  /** Records that a cell was written; `formula` is '' for a value. */
  edited(sheet: Sheet, row: number, column: number, formula: string): void {
    const { index } = this.#cells;
    const before = index.formulaAt(sheet.id, row, column);
    if (before) this.#drop(before);
    const spilling = index.spillAt(sheet.id, row, column);
    if (spilling) this.#work.mark(spilling, 'surely');
    if (formula !== '') this.#work.mark(this.#cells.add(sheet, row, column, formula), 'surely');
    this.#note(sheet, row, column);
  }

  /** Records that a number became a date or a date a number. */
  reformatted(sheet: Sheet, row: number, column: number): void {
    this.#note(sheet, row, column);
  }

  /** Whether the cell is covered by the array of another cell's formula. */
  isSpilled(sheet: Sheet, row: number, column: number): boolean {
    return this.#cells.index.spillAt(sheet.id, row, column) !== undefined;
  }

  /** Whether the cell's value comes from a function of the script, by its own formula or by a spilled one. */
  comesFromScript(sheet: Sheet, row: number, column: number): boolean {
    const { index } = this.#cells;
    const cell = index.formulaAt(sheet.id, row, column) ?? index.spillAt(sheet.id, row, column);
    if (!cell || !('tree' in cell.parsed)) return false;
    return [...cell.parsed.calls].some((name) => this.#world.hasFunction(name));
  }

  /** Calculates all marked formulas. Reads during the calculation do not start another one. */
  recalculate(): void {
    if (this.#busy) return;
    this.#followClock();
    if (this.#edits.isEmpty && this.#work.isIdle) return;
    this.#busy = true;
    try {
      if (!this.#edits.isEmpty) this.#markAll(({ volatile }) => volatile);
      this.#takeEdits();
      if (this.#work.isIdle) return;
      this.home.functions?.passBegins();
      this.#work.run();
    } finally {
      this.#busy = false;
    }
  }

  /** Evaluates a formula as if it were in the cell, for a conditional format. */
  answerAt(sheet: Sheet, row: number, column: number, formula: Formula): FormulaAnswer {
    this.recalculate();
    this.#world.current = undefined;
    return evaluate(formula, { sheetId: sheet.id, row, column }, this.#world);
  }

  /** Inserts, deletes or moves rows or columns with `work`, and adjusts all formulas. */
  changing(sheet: Sheet, change: LineChange, work: () => void): void {
    this.#takeEdits();
    const concerned = new Set(
      [...this.#cells.all()].filter(
        (cell) => cell.sheet === sheet || cell.reads.some(({ sheetId }) => sheetId === sheet.id),
      ),
    );
    concerned.forEach((cell) => withdraw(cell, this.#cells.index));
    work();
    this.#replaceAll(
      ({ sheet: home, row, column, text }) => {
        const where = { decimal: this.#world.decimal, home: home.name, sheet: sheet.name };
        const followed = { row, column, text: followChange(text, where, change) };
        if (home !== sheet) return followed;
        const line = movedLine(followed[change.axis], change);
        return line === undefined ? undefined : { ...followed, [change.axis]: line };
      },
      (cell) => concerned.has(cell),
    );
  }

  renamed(sheet: Sheet, oldName: string): void {
    this.#rewrite(({ text, sheet: { name: home } }) =>
      followRename(text, { decimal: this.#world.decimal, home, sheet: oldName }, sheet.name),
    );
  }

  /** Rebinds formulas, since some may already refer to the new sheet. */
  sheetAdded(): void {
    if (this.#cells.all().size > 0) this.#rewrite(({ text }) => text);
  }

  sheetDeleted({ name }: Sheet): void {
    this.#rewrite(({ text, sheet: { name: home } }) =>
      followSheetDeletion(text, { decimal: this.#world.decimal, home, sheet: name }),
    );
  }

  /** Recalculates the formulas that use a name after it was added, removed or moved. */
  nameChanged(name: string): void {
    const wanted = name.toLowerCase();
    const uses = ({ parsed }: FormulaCell): boolean =>
      'tree' in parsed && parsed.names.some((one) => one.name.toLowerCase() === wanted);
    if ([...this.#cells.all()].some(uses)) this.#replaceAll((cell) => cell, uses);
  }

  /** Rewrites all formulas for the new locale's decimal sign. */
  relocated(from: DecimalSign): void {
    this.#rewrite(({ text }) => translated(text, from, this.#world.decimal));
  }

  nameRenamed(old: string, name: string): void {
    this.#rewrite(({ text }) => followName(text, this.#world.decimal, old, name));
  }

  /** The text of every formula, from which undo restores references that a deletion turned into #REF!. */
  texts(): FormulaText[] {
    return [...this.#cells.all()].map(({ sheet, row, column, text }) => {
      return { sheet, row, column, text };
    });
  }

  #rewrite(text: (cell: FormulaText) => string): void {
    this.#takeEdits();
    this.#replaceAll(
      (cell) =>
        this.home.sheetById(cell.sheet.id) === cell.sheet
          ? { row: cell.row, column: cell.column, text: text(cell) }
          : undefined,
      () => true,
    );
  }

  #replaceAll(
    next: (cell: FormulaCell) => NextPlace | undefined,
    isStale: (cell: FormulaCell) => boolean,
  ): void {
    const replaced = this.#cells.replaceAll((cell) => next(cell as FormulaCell));
    const waiting = [...replaced].filter(([old]) => isStale(old) || old.staleness !== 'none');
    for (const [old, now] of replaced) if (old !== now) this.#work.forget(old);
    for (const [, now] of waiting) if (now) this.#work.mark(now, 'surely');
  }

  #drop(cell: FormulaCell): void {
    this.#edits.noteAreas(withdraw(cell, this.#cells.index));
    this.#cells.remove(cell);
    this.#work.forget(cell);
  }

  /** A formula added later reads its cells anyway, so without formulas nothing needs to be remembered. */
  #note(sheet: Sheet, row: number, column: number): void {
    if (this.#cells.all().size > 0) this.#edits.note(sheet.id, row, column);
  }

  #takeEdits(): void {
    this.#edits.take().forEach((area) => this.#work.touch(area));
  }

  #markAll(which: (cell: FormulaCell) => boolean): void {
    for (const cell of this.#cells.all()) if (which(cell)) this.#work.mark(cell, 'surely');
  }

  #followClock(): void {
    const instant = this.home.now();
    if (instant === this.#instant) return;
    this.#instant = instant;
    const day = Math.floor(this.home.nowSerial());
    if (day === this.#day) return;
    this.#day = day;
    this.#markAll(({ daily, volatile }) => daily || volatile);
  }

  /** Checks the day again, which may differ in the new time zone. */
  zoneChanged(): void {
    this.#instant = NaN;
  }
}
