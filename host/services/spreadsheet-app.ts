/**
 * SpreadsheetApp: the way to the spreadsheet the script is bound to. In a trigger there may be none, as some report
 * (platform.md §3.4): a switch of the host decides. Other files are out of reach under the least scopes.
 */
import { GoogleError, mismatch } from '../google-error';
import { METADATA_LOCATION, METADATA_VISIBILITY } from './enumeration';
import type { Execution } from './execution';
import { GoogleUi } from './ui/ui';

export class GoogleSpreadsheetApp {
  static readonly googleName = 'SpreadsheetApp';
  readonly DeveloperMetadataVisibility = METADATA_VISIBILITY;
  readonly DeveloperMetadataLocationType = METADATA_LOCATION;

  constructor(private readonly execution: Execution) {}

  getActive(): object | null {
    return this.getActiveSpreadsheet();
  }

  getActiveSpreadsheet(): object | null {
    return this.execution.container ? this.execution.google.spreadsheet() : null;
  }

  getActiveSheet(): object | null {
    const { container, google, state } = this.execution;
    return container ? google.sheet(state.book.active) : null;
  }

  /** Writes are never held back here, so there is nothing to do; it counts as a call. */
  flush(): void {
    return undefined;
  }

  getUi(): GoogleUi {
    if (this.execution.trigger || this.execution.mode === 'CUSTOM_FUNCTION') {
      throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return new GoogleUi(this.execution);
  }

  openById(...args: readonly unknown[]): never {
    return this.#refuse('openById', args);
  }

  openByUrl(...args: readonly unknown[]): never {
    return this.#refuse('openByUrl', args);
  }

  #refuse(method: string, args: readonly unknown[]): never {
    if (typeof args[0] !== 'string') throw mismatch(`SpreadsheetApp.${method}`, args);
    throw new GoogleError(
      `You do not have permission to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  }
}
