/**
 * Protections. A new one lets everyone through who may edit the file, until somebody is taken off its list of editors.
 * Source: docs/platform.md §7.
 */
import type { Protection, Sheet } from '../../book';
import { letsThrough } from '../../book';
import { GoogleError, mismatch } from '../../google-error';
import { enumValue, nameOf, PROTECTION_TYPE, type EnumValue } from '../enumeration';
import type { Execution } from '../execution';
import { placeOf } from '../range-place';
import { GoogleUser } from '../session';

export class GoogleProtection {
  static readonly googleName = 'Protection';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: Sheet,
    private readonly id: number,
  ) {}

  getProtectionType(): EnumValue {
    return enumValue(PROTECTION_TYPE, this.#one.area ? 'RANGE' : 'SHEET');
  }

  /** All of the sheet for a protected sheet. */
  getRange(): object {
    const { maxRows: rows, maxColumns: columns } = this.sheet;
    const area = this.#one.area ?? { row: 1, column: 1, rows, columns };
    return this.execution.google.range(this.sheet, area);
  }

  setRange(range: unknown): this {
    this.#one.area = placeOf(range, 'SpreadsheetApp.Protection.setRange').area;
    return this;
  }

  getRangeName(): string | null {
    return this.#one.rangeName;
  }

  getDescription(): string {
    return this.#one.description;
  }

  setDescription(description: unknown): this {
    this.#one.description = String(description);
    return this;
  }

  isWarningOnly(): boolean {
    return this.#one.warningOnly;
  }

  setWarningOnly(warningOnly: unknown): this {
    this.#one.warningOnly = warningOnly === true;
    return this;
  }

  canEdit(): boolean {
    const { state, user } = this.execution;
    return letsThrough(this.#one, state.book, user);
  }

  canDomainEdit(): boolean {
    return false;
  }

  /** There is no domain here: nothing changes. */
  setDomainEdit(): this {
    return this;
  }

  /** Nobody by name while everyone may edit. */
  getEditors(): GoogleUser[] {
    const { owner } = this.execution.state;
    return (this.#one.editors ?? [owner]).map((email) => new GoogleUser(email));
  }

  addEditor(user: unknown): this {
    return this.addEditors([user]);
  }

  addEditors(users: unknown): this {
    const { editors } = this.#one;
    if (editors) this.#one.editors = [...new Set([...editors, ...addresses(users)])];
    return this;
  }

  removeEditor(user: unknown): this {
    return this.removeEditors([user]);
  }

  /** From the first removal on only the owner and those still listed may edit. */
  removeEditors(users: unknown): this {
    const gone = addresses(users);
    const { owner } = this.execution.state;
    const left = (this.#one.editors ?? [this.execution.user]).filter((one) => !gone.includes(one));
    this.#one.editors = [...new Set([owner, ...left])];
    return this;
  }

  getUnprotectedRanges(): object[] {
    return this.#one.open.map((area) => this.execution.google.range(this.sheet, area));
  }

  setUnprotectedRanges(ranges: unknown): this {
    const method = 'SpreadsheetApp.Protection.setUnprotectedRanges';
    if (!Array.isArray(ranges)) throw mismatch(method, [ranges]);
    this.#one.open = ranges.map((range) => placeOf(range, method).area);
    return this;
  }

  remove(): void {
    if (!this.canEdit()) throw new GoogleError(PROTECTED);
    this.sheet.furniture.unprotect(this.id);
  }

  get #one(): Protection {
    const found = this.sheet.furniture.protections.find(({ id }) => id === this.id);
    if (!found) throw new GoogleError('This protection no longer exists.');
    return found;
  }
}

/** Seen in public reports (docs/platform.md §7). */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Those of the sheet that are of the type asked for. */
export function protectionsOf(
  execution: Execution,
  sheet: Sheet,
  method: string,
  type: unknown,
): GoogleProtection[] {
  const name = nameOf(type);
  if (name !== 'RANGE' && name !== 'SHEET') throw mismatch(method, [type]);
  return sheet.furniture.protections
    .filter(({ area }) => (area === null) === (name === 'SHEET'))
    .map(({ id }) => new GoogleProtection(execution, sheet, id));
}

function addresses(users: unknown): string[] {
  if (!Array.isArray(users)) throw mismatch('SpreadsheetApp.Protection.addEditors', [users]);
  return users.map((user: unknown) =>
    user instanceof GoogleUser ? user.getEmail() : String(user),
  );
}
