/**
 * SpreadsheetApp: the way to the spreadsheet the script is bound to. In a trigger there may be none, as some report
 * (docs/platform.md §3.4): a switch of the host decides.
 */
import { GoogleError } from '../runtime/google-error';
import { METADATA_VISIBILITY, PASTE_TYPE } from './enumeration';
import type { Execution } from './execution';
import { GoogleConditionalFormatRuleBuilder } from './formatting/conditional-format';
import { GoogleDataValidationBuilder } from './formatting/data-validation';
import { GoogleUi } from './ui/ui';

export class GoogleSpreadsheetApp {
  static readonly googleName = 'SpreadsheetApp';
  readonly DeveloperMetadataVisibility = METADATA_VISIBILITY;
  readonly CopyPasteType = PASTE_TYPE;

  constructor(private readonly execution: Execution) {}

  getActiveSpreadsheet(): object | null {
    return this.execution.container ? this.execution.google.spreadsheet() : null;
  }

  newDataValidation(): GoogleDataValidationBuilder {
    return new GoogleDataValidationBuilder();
  }

  newConditionalFormatRule(): GoogleConditionalFormatRuleBuilder {
    return new GoogleConditionalFormatRuleBuilder();
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
}
