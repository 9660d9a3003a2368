/** The part of Spreadsheet that concerns what a person has in sight. Spreadsheet extends this. */
import { mismatch } from '../google-error';
import type { Execution } from './execution';
import { placeIfRange } from './range-place';
import { GoogleUser } from './session';
import { GoogleSheet } from './sheet';

export class SpreadsheetView {
  constructor(protected readonly execution: Execution) {}

  /** @param args title and seconds, which the host does not keep. */
  toast(message: unknown, ...args: readonly unknown[]): void {
    if (args.length > 2) throw mismatch('SpreadsheetApp.Spreadsheet.toast', [message, ...args]);
    this.execution.state.toasts.push(String(message));
  }

  getOwner(): GoogleUser {
    return new GoogleUser(this.execution.state.owner);
  }

  getActiveRange(): object {
    return this.#active().getActiveRange();
  }

  getActiveCell(): object {
    return this.#active().getCurrentCell();
  }

  getCurrentCell(): object {
    return this.#active().getCurrentCell();
  }

  setActiveRange(range: unknown): object {
    return this.setActiveSelection(range);
  }

  /** A Range of any sheet, or A1 notation in the active one. */
  setActiveSelection(range: unknown): object {
    const place = typeof range === 'object' && range !== null ? placeIfRange(range) : undefined;
    const sheet = place?.sheet ?? this.execution.state.book.active;
    return new GoogleSheet(this.execution, sheet).setActiveSelection(range);
  }

  #active(): GoogleSheet {
    return new GoogleSheet(this.execution, this.execution.state.book.active);
  }
}
