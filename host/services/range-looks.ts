/**
 * The part of Range that concerns how cells look: formats, notes, fonts and colours. Looks are kept and given back,
 * one name for each setter, and mean nothing to the host. Range extends this.
 */
import type { Area, Sheet } from '../book';
import { AUTOMATIC_FORMAT } from '../book';
import { mismatch } from '../google-error';
import { checkShape } from './cell-access';
import { enumValue, nameOf, WRAP_STRATEGY, type EnumValue } from './enumeration';
import { RangePlace } from './range-place';

export class RangeLooks extends RangePlace {
  readonly #sheet: Sheet;
  readonly #area: Area;
  /** Visits the cells row by row; absolute row and column. Not a method, so that no script can call it. */
  protected readonly eachCell: <T>(visit: (row: number, column: number) => T) => T[][];

  constructor(sheet: Sheet, area: Area) {
    super(sheet, area);
    this.#sheet = sheet;
    this.#area = area;
    this.eachCell = (visit) =>
      Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_unused, right) =>
          visit(area.row + down, area.column + right),
        ),
      );
  }

  setNumberFormat(format: unknown): this {
    return this.#setFormats(this.eachCell(() => format));
  }

  setNumberFormats(formats: unknown): this {
    checkShape('SpreadsheetApp.Range.setNumberFormats', this.#area, formats);
    return this.#setFormats(formats);
  }

  clearFormat(): this {
    this.eachCell((row, column) => {
      const { format, looks } = this.#sheet.stored(row, column);
      if (format !== '' || looks) this.#sheet.change(row, column, { format: '', looks: undefined });
    });
    return this;
  }

  getNotes(): string[][] {
    return this.eachCell((row, column) => this.#sheet.stored(row, column).note);
  }

  getNote(): string {
    return this.#sheet.stored(this.#area.row, this.#area.column).note;
  }

  setNote(note: unknown): this {
    return this.#setNotes(this.eachCell(() => note));
  }

  setNotes(notes: unknown): this {
    checkShape('SpreadsheetApp.Range.setNotes', this.#area, notes);
    return this.#setNotes(notes);
  }

  clearNote(): this {
    this.eachCell((row, column) => {
      if (this.#sheet.stored(row, column).note !== '')
        this.#sheet.change(row, column, { note: '' });
    });
    return this;
  }

  setFontWeight(weight: unknown): this {
    return this.#setLook('fontWeight', weight);
  }

  setFontWeights(weights: unknown): this {
    return this.#setLooks('fontWeight', weights);
  }

  getFontWeight(): string {
    return this.#look('fontWeight', 'normal');
  }

  getFontWeights(): string[][] {
    return this.#looks('fontWeight', 'normal');
  }

  setFontStyle(style: unknown): this {
    return this.#setLook('fontStyle', style);
  }

  setFontSize(size: unknown): this {
    return this.#setLook('fontSize', size);
  }

  setFontColor(color: unknown): this {
    return this.#setLook('fontColor', color);
  }

  setFontColors(colors: unknown): this {
    return this.#setLooks('fontColor', colors);
  }

  getFontColor(): string {
    return this.#look('fontColor', '#000000');
  }

  getFontColors(): string[][] {
    return this.#looks('fontColor', '#000000');
  }

  setBackground(color: unknown): this {
    return this.#setLook('background', color);
  }

  setBackgrounds(colors: unknown): this {
    return this.#setLooks('background', colors);
  }

  getBackground(): string {
    return this.#look('background', '#ffffff');
  }

  getBackgrounds(): string[][] {
    return this.#looks('background', '#ffffff');
  }

  setWrap(wrap: unknown): this {
    return this.#setLook('wrap', wrap === true ? 'WRAP' : 'OVERFLOW');
  }

  getWrap(): boolean {
    return this.#look('wrap', 'OVERFLOW') === 'WRAP';
  }

  setWrapStrategy(strategy: unknown): this {
    const name = nameOf(strategy);
    if (name === undefined) throw mismatch('SpreadsheetApp.Range.setWrapStrategy', [strategy]);
    return this.#setLook('wrap', name);
  }

  getWrapStrategy(): EnumValue {
    return enumValue(WRAP_STRATEGY, this.#look('wrap', 'OVERFLOW') as 'WRAP');
  }

  setHorizontalAlignment(alignment: unknown): this {
    return this.#setLook('horizontalAlignment', alignment);
  }

  setHorizontalAlignments(alignments: unknown): this {
    return this.#setLooks('horizontalAlignment', alignments);
  }

  getHorizontalAlignment(): string {
    return this.#look('horizontalAlignment', 'general');
  }

  setVerticalAlignment(alignment: unknown): this {
    return this.#setLook('verticalAlignment', alignment);
  }

  #setFormats(formats: readonly (readonly unknown[])[]): this {
    const odd = formats.flat().find((format) => typeof format !== 'string');
    if (odd !== undefined) throw mismatch('SpreadsheetApp.Range.setNumberFormat', [odd]);
    this.eachCell((row, column) => {
      const given = String(formats[row - this.#area.row]?.[column - this.#area.column] ?? '');
      const automatic = given === AUTOMATIC_FORMAT || /^general$/i.test(given);
      const format = automatic ? '' : given;
      if (this.#sheet.stored(row, column).format !== format) {
        this.#sheet.change(row, column, { format });
      }
    });
    return this;
  }

  #setNotes(notes: readonly (readonly unknown[])[]): this {
    this.eachCell((row, column) => {
      const note = notes[row - this.#area.row]?.[column - this.#area.column] ?? '';
      this.#sheet.change(row, column, { note: String(note) });
    });
    return this;
  }

  #setLook(name: string, value: unknown): this {
    return this.#setLooks(
      name,
      this.eachCell(() => value),
    );
  }

  #setLooks(name: string, values: unknown): this {
    const method = `SpreadsheetApp.Range.set${name.charAt(0).toUpperCase()}${name.slice(1)}s`;
    checkShape(method, this.#area, values);
    const odd = values.flat().find((value) => !isLook(value));
    if (odd !== undefined) throw mismatch(method, [odd]);
    this.eachCell((row, column) => {
      const value = values[row - this.#area.row]?.[column - this.#area.column] ?? null;
      const looks = new Map(this.#sheet.stored(row, column).looks);
      if (value === null) looks.delete(name);
      else looks.set(name, value as string | boolean | number);
      this.#sheet.change(row, column, { looks: looks.size > 0 ? looks : undefined });
    });
    return this;
  }

  #look(name: string, otherwise: string): string {
    const cell = this.#sheet.stored(this.#area.row, this.#area.column);
    return String(cell.looks?.get(name) ?? otherwise);
  }

  #looks(name: string, otherwise: string): string[][] {
    return this.eachCell((row, column) =>
      String(this.#sheet.stored(row, column).looks?.get(name) ?? otherwise),
    );
  }
}

function isLook(value: unknown): boolean {
  return value === null || ['string', 'boolean', 'number'].includes(typeof value);
}
