/** RangeList: one call for several ranges of a sheet. Each method does to every range what Range does. */
type RangeMethod = (...args: readonly unknown[]) => unknown;

export class GoogleRangeList {
  static readonly googleName = 'RangeList';

  constructor(private readonly ranges: readonly object[]) {}

  getRanges(): object[] {
    return [...this.ranges];
  }

  activate(): this {
    return this.#each('activate');
  }

  clear(...args: readonly unknown[]): this {
    return this.#each('clear', ...args);
  }

  clearContent(): this {
    return this.#each('clearContent');
  }

  clearDataValidations(): this {
    return this.#each('clearDataValidations');
  }

  clearFormat(): this {
    return this.#each('clearFormat');
  }

  clearNote(): this {
    return this.#each('clearNote');
  }

  setBackground(color: unknown): this {
    return this.#each('setBackground', color);
  }

  setFontColor(color: unknown): this {
    return this.#each('setFontColor', color);
  }

  setFontStyle(style: unknown): this {
    return this.#each('setFontStyle', style);
  }

  setFontWeight(weight: unknown): this {
    return this.#each('setFontWeight', weight);
  }

  setHorizontalAlignment(alignment: unknown): this {
    return this.#each('setHorizontalAlignment', alignment);
  }

  setVerticalAlignment(alignment: unknown): this {
    return this.#each('setVerticalAlignment', alignment);
  }

  setNote(note: unknown): this {
    return this.#each('setNote', note);
  }

  setNumberFormat(format: unknown): this {
    return this.#each('setNumberFormat', format);
  }

  setValue(value: unknown): this {
    return this.#each('setValue', value);
  }

  setFormula(formula: unknown): this {
    return this.#each('setFormula', formula);
  }

  setWrap(wrap: unknown): this {
    return this.#each('setWrap', wrap);
  }

  setWrapStrategy(strategy: unknown): this {
    return this.#each('setWrapStrategy', strategy);
  }

  #each(method: string, ...args: readonly unknown[]): this {
    this.ranges.forEach((range) => {
      (range as Record<string, RangeMethod>)[method]?.(...args);
    });
    return this;
  }
}
