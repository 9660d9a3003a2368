/** A named range. Source: docs/platform.md §7. */
import type { NamedRange } from '../book';
import { GoogleError } from '../google-error';
import type { Execution } from './execution';
import { placeOf } from './range-place';

export class GoogleNamedRange {
  static readonly googleName = 'NamedRange';

  constructor(
    private readonly execution: Execution,
    private readonly named: NamedRange,
  ) {}

  getName(): string {
    return this.named.name;
  }

  getRange(): object {
    const range = namedRange(this.execution, this.named);
    if (!range) throw new GoogleError('Named range no longer exists.');
    return range;
  }

  setRange(range: unknown): this {
    const { sheet, area } = placeOf(range, 'SpreadsheetApp.NamedRange.setRange');
    this.execution.state.book.names.set(this.named.name, { ...area, sheetId: sheet.id });
    return this;
  }

  remove(): void {
    this.execution.state.book.names.remove(this.named.name);
  }
}

/** Null when everything it named was deleted. */
export function namedRange(execution: Execution, { place }: NamedRange): object | null {
  const sheet = place ? execution.state.book.sheetById(place.sheetId) : undefined;
  return place && sheet ? execution.google.range(sheet, place) : null;
}
