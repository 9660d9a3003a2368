/** Whose file this is: set up here, never set up, or a copy of one that was. */
import { SETTING, textOf, type Settings } from '../../rules';
import type { SpreadsheetPort } from '../../platform';

/** Set-up writes the file's own ID; Settings alone may be the work of an import. */
export function isSetUp(settings: Settings): boolean {
  return textOf(settings.get(SETTING.fileId) ?? '').trim() !== '';
}

/** A copy of the file sends nothing until it is turned on; one that was never set up is no copy. */
export function isCopy(settings: Settings, spreadsheet: SpreadsheetPort): boolean {
  return (
    isSetUp(settings) && textOf(settings.get(SETTING.fileId) ?? '').trim() !== spreadsheet.id()
  );
}
