/** NamedRange: a name of cells, which the script reads and changes. Source: docs/platform.md §7. */
import { GoogleError } from '../runtime/google-error';
import type { Execution } from './execution';

export class GoogleNamedRange {
  static readonly googleName = 'NamedRange';

  constructor(
    private readonly execution: Execution,
    private name: string,
  ) {}

  getName(): string {
    return this.name;
  }

  /** Formulas follow, as they do when a person renames it (from experience; docs/live-check.md). */
  setName(name: unknown): this {
    const next = String(name);
    checkName(next);
    const { names } = this.execution.state.book;
    if (names.find(next) !== undefined) {
      throw new GoogleError(`A named range with the name "${next}" already exists.`);
    }
    names.rename(this.name, next);
    this.name = next;
    return this;
  }
}

export function checkName(name: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
    throw new GoogleError('The name of the named range is invalid.');
  }
}
