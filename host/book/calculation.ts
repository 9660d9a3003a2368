/**
 * Live formulas. An edit marks what reads it, directly and through others; the next look at any cell calculates what
 * was marked. TODAY() follows the clock, NOW() every edit; references follow rows, columns, names and sheets.
 */
import {
  evaluate,
  followRename,
  followSheetDeletion,
  translated,
  type FormulaAnswer,
  type ReferenceChange,
  type DecimalSign,
  type Formula,
} from '../formula';
import { BookWorld, type WorldHome } from './book-world';
import type { FormulaCell } from './formula-cell';
import { FormulaCells, type NextPlace } from './formula-cells';
import { followedText, movedCell } from './formula-texts';
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

  constructor(private readonly home: WorldHome) {
    this.#world = new BookWorld(home, (area) => this.#work.isTainted(area));
    this.#cells = new FormulaCells(this.#world);
    this.#work = new Recalculation(this.#cells.index, this.#world);
  }

  /** A person or a script wrote into the cell; `formula` is '' for a value. */
  edited(sheet: Sheet, row: number, column: number, formula: string): void {
    const { index } = this.#cells;
    const before = index.formulaAt(sheet.id, row, column);
    if (before) this.#drop(before);
    const spilling = index.spillAt(sheet.id, row, column);
    if (spilling) this.#work.mark(spilling, 'surely');
    if (formula !== '') this.#work.mark(this.#cells.add(sheet, row, column, formula), 'surely');
    this.#edits.note(sheet.id, row, column);
  }

  /** A number became a date, or a date a number. */
  reformatted(sheet: Sheet, row: number, column: number): void {
    if (this.#cells.all().size > 0) this.#edits.note(sheet.id, row, column);
  }

  /** Whether the array of a formula elsewhere covers the cell. */
  isSpilled(sheet: Sheet, row: number, column: number): boolean {
    return this.#cells.index.spillAt(sheet.id, row, column) !== undefined;
  }

  /** Whether what stands there comes from a function of the script, the cell's own or one that spilled. */
  comesFromScript(sheet: Sheet, row: number, column: number): boolean {
    const { index } = this.#cells;
    const cell = index.formulaAt(sheet.id, row, column) ?? index.spillAt(sheet.id, row, column);
    if (!cell || !('tree' in cell.parsed)) return false;
    return [...cell.parsed.calls].some((name) => this.home.functions.has(name));
  }

  /** Calculates what waits. What the formulas themselves look at while at it they see as it stands. */
  settle(): void {
    if (this.#busy) return;
    this.#followClock();
    if (this.#edits.isEmpty && this.#work.isIdle) return;
    this.#busy = true;
    try {
      if (!this.#edits.isEmpty) this.#markAll(({ volatile }) => volatile);
      this.#takeEdits();
      if (this.#work.isIdle) return;
      this.home.functions.passBegins();
      this.#work.run();
    } finally {
      this.#busy = false;
    }
  }

  /** What a formula would answer in a cell without standing there, as a conditional format asks it. */
  answerAt(sheet: Sheet, row: number, column: number, formula: Formula): FormulaAnswer {
    this.settle();
    this.#world.current = undefined;
    return evaluate(formula, { sheetId: sheet.id, row, column }, this.#world);
  }

  /** Carries rows or columns in or out, or elsewhere, and every reference along. */
  changing(sheet: Sheet, change: ReferenceChange, work: () => void): void {
    this.#takeEdits();
    const concerned = new Set(
      [...this.#cells.all()].filter(
        (cell) => cell.sheet === sheet || cell.reads.some(({ sheetId }) => sheetId === sheet.id),
      ),
    );
    concerned.forEach((cell) => withdraw(cell, this.#cells.index));
    work();
    this.#replaceAll(
      (cell) => {
        const place = cell.sheet === sheet ? movedCell(cell, change) : cell;
        if (!place) return undefined;
        const text = followedText(cell, sheet, change, this.#world.decimal);
        return { row: place.row, column: place.column, text };
      },
      (cell) => concerned.has(cell),
    );
  }

  renamed(sheet: Sheet, oldName: string): void {
    this.#rewrite(({ text, sheet: { name: home } }) =>
      followRename(text, { decimal: this.#world.decimal, home, sheet: oldName }, sheet.name),
    );
  }

  /** A sheet came: formulas that already named it find it now. */
  sheetAdded(): void {
    if (this.#cells.all().size > 0) this.#rewrite(({ text }) => text);
  }

  sheetDeleted({ name }: Sheet): void {
    this.#rewrite(({ text, sheet: { name: home } }) =>
      followSheetDeletion(text, { decimal: this.#world.decimal, home, sheet: name }),
    );
  }

  /** A name came, went or changed its place. */
  nameChanged(name: string): void {
    const wanted = name.toLowerCase();
    const uses = ({ parsed }: FormulaCell): boolean =>
      'tree' in parsed && parsed.names.some((one) => one.name.toLowerCase() === wanted);
    if ([...this.#cells.all()].some(uses)) this.#replaceAll((cell) => cell, uses);
  }

  /** The same formulas, written as the new locale does. */
  relocated(from: DecimalSign): void {
    this.#rewrite(({ text }) => translated(text, from, this.#world.decimal));
  }

  /** Every formula as it is written: with these an undo brings back what a deletion made #REF!. */
  texts(): FormulaText[] {
    return [...this.#cells.all()].map(({ sheet, row, column, text }) => ({
      ...{ sheet, row, column, text },
    }));
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
    const waiting = [...replaced].filter(([old]) => isStale(old) || old.need !== 'none');
    for (const [old, now] of replaced) if (old !== now) this.#work.forget(old);
    for (const [, now] of waiting) if (now) this.#work.mark(now, 'surely');
  }

  #drop(cell: FormulaCell): void {
    this.#edits.noteAreas(withdraw(cell, this.#cells.index));
    this.#cells.remove(cell);
    this.#work.forget(cell);
  }

  #takeEdits(): void {
    this.#edits.take().forEach((area) => this.#work.touch(area));
  }

  #markAll(which: (cell: FormulaCell) => boolean): void {
    for (const cell of this.#cells.all()) if (which(cell)) this.#work.mark(cell, 'surely');
  }

  #followClock(): void {
    const instant = this.home.clock.instant();
    if (instant === this.#instant) return;
    this.#instant = instant;
    const day = Math.floor(this.home.clock.serial());
    if (day === this.#day) return;
    this.#day = day;
    this.#markAll(({ daily, volatile }) => daily || volatile);
  }

  /** The zone changed, and with it maybe the day. */
  zoneChanged(): void {
    this.#instant = NaN;
  }
}
