/** Whether the workbook is set up, and whether it is a copy of one that is. */
import { SETTING, textOf, type Settings } from '../../rules';
import type { SpreadsheetPort } from '../../platform';

/**
 * Whether the workbook was set up: set-up stores the file's ID in Settings. The sheet alone proves nothing, since it
 * may come from an import.
 */
export function isSetUp(settings: Settings): boolean {
  return textOf(settings.get(SETTING.fileId) ?? '').trim() !== '';
}

/** A copy sends no email until it is turned on. A file that was never set up is not a copy. */
export function isCopy(settings: Settings, spreadsheet: SpreadsheetPort): boolean {
  return (
    isSetUp(settings) && textOf(settings.get(SETTING.fileId) ?? '').trim() !== spreadsheet.id()
  );
}
