/**
 * SpreadsheetApp: the spreadsheet that the script is bound to, and builders. Some report that triggers have no active
 * spreadsheet (docs/platform.md §3.4), so a switch of the host decides.
 */
import { GoogleError } from '../runtime/google-error';
import { METADATA_VISIBILITY, PASTE_TYPE, PROTECTION_TYPE } from './enumeration';
import type { Execution } from './execution';
import { GoogleConditionalFormatRuleBuilder } from './formatting/conditional-format';
import { GoogleDataValidationBuilder } from './formatting/data-validation';
import { GoogleUi } from './ui/ui';

export class GoogleSpreadsheetApp {
  static readonly googleName = 'SpreadsheetApp';
  readonly DeveloperMetadataVisibility = METADATA_VISIBILITY;
  readonly CopyPasteType = PASTE_TYPE;
  readonly ProtectionType = PROTECTION_TYPE;

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

  /** Does nothing, since writes are never delayed here, but counts as a service call. */
  flush(): void {
    return undefined;
  }

  getUi(): GoogleUi {
    if (!this.execution.screen || this.execution.mode === 'CUSTOM_FUNCTION') {
      throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return new GoogleUi(this.execution);
  }
}
