/** Protections: those that the script makes only warn before an edit; of those of people it reads the description. Source: docs/platform.md §7. */
import type { Protection, Sheet } from '../../book';
import { GoogleError } from '../../runtime/google-error';

export class GoogleProtection {
  static readonly googleName = 'Protection';

  constructor(
    private readonly sheet: Sheet,
    private readonly id: number,
  ) {}

  getDescription(): string {
    return this.#protection().description;
  }

  setDescription(description: unknown): this {
    this.#protection().description = String(description);
    return this;
  }

  setWarningOnly(warningOnly: unknown): this {
    this.#protection().warningOnly = warningOnly === true;
    return this;
  }

  #protection(): Protection {
    const found = this.sheet.furniture.protections.find(({ id }) => id === this.id);
    if (!found) throw new GoogleError('This protection no longer exists.');
    return found;
  }
}
