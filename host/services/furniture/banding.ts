/** Banding, to read only: the script finds it in people's sheets and leaves it. Source: Google's reference of Banding. */
import type { Banding, Sheet } from '../../book';
import type { Execution } from '../execution';

export class GoogleBanding {
  static readonly googleName = 'Banding';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: Sheet,
    private readonly banding: Banding,
  ) {}

  getRange(): object {
    return this.execution.google.range(this.sheet, this.banding.area);
  }

  getHeaderRowColor(): string | null {
    return this.banding.colors['headerRowColor'] ?? null;
  }

  getFirstRowColor(): string | null {
    return this.banding.colors['firstRowColor'] ?? null;
  }

  getSecondRowColor(): string | null {
    return this.banding.colors['secondRowColor'] ?? null;
  }
}
