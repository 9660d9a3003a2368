/**
 * SpreadsheetApp: the way to the spreadsheet the script is bound to. In a trigger there may be none, as some report
 * (docs/platform.md §3.4): a switch of the host decides. Other files are out of reach under the least scopes.
 */
import { GoogleError, mismatch } from '../google-error';
import {
  BOOLEAN_CRITERIA,
  GROUP_CONTROL,
  METADATA_LOCATION,
  METADATA_VISIBILITY,
  PASTE_TYPE,
  PROTECTION_TYPE,
  RELATIVE_DATE,
  VALIDATION_CRITERIA,
  WRAP_STRATEGY,
} from './enumeration';
import type { Execution } from './execution';
import { GoogleConditionalFormatRuleBuilder } from './furniture/conditional-format';
import { GoogleDataValidationBuilder } from './furniture/data-validation';
import { GoogleFilterCriteriaBuilder } from './furniture/filter';
import { placeOf } from './range-place';
import { GoogleSheet } from './sheet';
import { GoogleUi } from './ui/ui';

export class GoogleSpreadsheetApp {
  static readonly googleName = 'SpreadsheetApp';
  readonly DeveloperMetadataVisibility = METADATA_VISIBILITY;
  readonly DeveloperMetadataLocationType = METADATA_LOCATION;
  readonly DataValidationCriteria = VALIDATION_CRITERIA;
  readonly BooleanCriteria = BOOLEAN_CRITERIA;
  readonly RelativeDate = RELATIVE_DATE;
  readonly ProtectionType = PROTECTION_TYPE;
  readonly GroupControlTogglePosition = GROUP_CONTROL;
  readonly WrapStrategy = WRAP_STRATEGY;
  readonly CopyPasteType = PASTE_TYPE;

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

  getActiveRange(): object | null {
    return this.#activeSheet()?.getActiveRange() ?? null;
  }

  getActiveCell(): object | null {
    return this.getCurrentCell();
  }

  getCurrentCell(): object | null {
    return this.#activeSheet()?.getCurrentCell() ?? null;
  }

  setActiveSheet(sheet: unknown): object {
    if (!(sheet instanceof GoogleSheet)) throw mismatch('SpreadsheetApp.setActiveSheet', [sheet]);
    return sheet.activate();
  }

  setActiveRange(range: unknown): object {
    const place = placeOf(range, 'SpreadsheetApp.setActiveRange');
    place.sheet.selection = place.area;
    this.execution.state.book.active = place.sheet;
    return this.execution.google.range(place.sheet, place.area);
  }

  newDataValidation(): GoogleDataValidationBuilder {
    return new GoogleDataValidationBuilder(this.execution);
  }

  newConditionalFormatRule(): GoogleConditionalFormatRuleBuilder {
    return new GoogleConditionalFormatRuleBuilder(this.execution);
  }

  newFilterCriteria(): GoogleFilterCriteriaBuilder {
    return new GoogleFilterCriteriaBuilder(this.execution);
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

  #activeSheet(): GoogleSheet | undefined {
    const { container, state } = this.execution;
    return container ? new GoogleSheet(this.execution, state.book.active) : undefined;
  }

  #refuse(method: string, args: readonly unknown[]): never {
    if (typeof args[0] !== 'string') throw mismatch(`SpreadsheetApp.${method}`, args);
    throw new GoogleError(
      `You do not have permission to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  }
}
