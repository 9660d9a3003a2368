/**
 * Performs one user's edits: checks rights and validations, records the edit for undo, applies it and fires the
 * script's events. A refused edit leaves the book unchanged.
 */
import {
  isTableHeading,
  mayEdit,
  mayEditBook,
  parseA1,
  protectionsOver,
  TABLE_HEADING,
  violation,
  violationSentence,
  type CellArea,
  type Book,
  type CellValue,
  type UndoHistory,
  type Sheet,
} from '../book';
import { GoogleError } from '../runtime/google-error';
import { PROTECTED } from '../services';
import type { EditedArea, EditEvents, FiredEvent } from './edit-events';
import { EditRefused } from './edit-refused';

export interface EditReport {
  /** Messages shown beside the cell, such as the help text of a validation that only warns. */
  readonly warnings: readonly string[];
  /** The event handlers that ran because of the edit. */
  readonly fired: readonly FiredEvent[];
}

export interface EditTarget {
  readonly sheet: Sheet;
  readonly area: CellArea;
}

/** Our own words for what Sheets asks before it lets such an edit through. */
const PROTECTION_WARNING =
  "You're trying to edit part of this sheet that shouldn't be changed accidentally.";
const VIEW_ONLY = 'You can only view this file.';

export class EditContext {
  #warnings: string[] = [];

  constructor(
    readonly book: Book,
    readonly user: string,
    private readonly history: UndoHistory,
    private readonly events: EditEvents,
  ) {}

  /** @param a1 such as `B2`, `Customers!A2:C9`, `C:C`; without a sheet it refers to the active one. */
  locate(a1: string): EditTarget {
    const sheetOf = (name?: string): Sheet =>
      name === undefined ? this.book.active : this.sheet(name);
    const found = parseA1(a1, (name) => {
      const { maxRows: rows, maxColumns: columns } = sheetOf(name);
      return { rows, columns };
    });
    if (!found) throw new EditRefused(`"${a1}" is not a range.`);
    return { sheet: sheetOf(found.sheetName), area: found.area };
  }

  sheet(name: string): Sheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new EditRefused(`There is no sheet "${name}".`);
    return sheet;
  }

  /**
   * @param area undefined for an edit of the sheet as a whole.
   * @param work returns the cells that onEdit is called for, if any.
   */
  edit(sheet: Sheet, area: CellArea | undefined, work: () => EditedArea | void): EditReport {
    this.#warnings = [];
    this.#checkRights(sheet, area);
    this.history.begin();
    let edited: EditedArea | void;
    try {
      edited = work();
    } catch (error) {
      this.history.abandon();
      throw error instanceof GoogleError ? new EditRefused(error.message) : error;
    }
    const fired = edited ? this.events.edited(this.user, edited) : [];
    return { warnings: this.#warnings, fired };
  }

  /** Edits a range without firing an edit event. */
  editArea(a1: string, work: (sheet: Sheet, area: CellArea) => void): EditReport {
    const { sheet, area } = this.locate(a1);
    return this.edit(sheet, area, () => work(sheet, area));
  }

  /** Edits a sheet as a whole without firing an edit event. */
  editSheet(name: string, work: (sheet: Sheet) => void): EditReport {
    const sheet = this.sheet(name);
    return this.edit(sheet, undefined, () => work(sheet));
  }

  /** Throws EditRefused when a validation rejects the content; collects a warning when it only warns. */
  checkContent(
    { sheet, area: { row, column } }: EditTarget,
    content: { readonly value: CellValue; readonly formula: string; readonly format: string },
  ): void {
    if (content.formula !== '') {
      if (isTableHeading(sheet, row, column)) throw new EditRefused(TABLE_HEADING);
      return;
    }
    const rule = violation(sheet, { row, column }, content, (id) => this.book.sheetById(id));
    if (!rule) return;
    const sentence = rule.helpText ?? violationSentence(rule, row, column);
    if (!rule.allowInvalid) throw new EditRefused(sentence);
    this.#warnings.push(sentence);
  }

  #checkRights(sheet: Sheet, area: CellArea | undefined): void {
    if (!mayEditBook(this.book, this.user)) throw new EditRefused(VIEW_ONLY);
    if (!mayEdit(this.book, this.user, sheet, area)) throw new EditRefused(PROTECTED);
    if (protectionsOver(sheet, area).some(({ warningOnly }) => warningOnly)) {
      this.#warnings.push(PROTECTION_WARNING);
    }
  }
}

/** A cell's value in the form that edit events report it; undefined for an empty cell. */
export function eventText(value: CellValue): string | undefined {
  if (value === '') return undefined;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
