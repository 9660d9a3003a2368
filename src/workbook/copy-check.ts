/** Whether a file is a copy of the one that was set up: a copy sends nothing until it is turned on. */
import { SETTING, textOf, type Settings } from '../rules';
import type { SpreadsheetPort } from '../platform';

/** One that was never set up is no copy. */
export function isCopy(settings: Settings, spreadsheet: SpreadsheetPort): boolean {
  const known = textOf(settings.get(SETTING.fileId) ?? '').trim();
  return known !== '' && known !== spreadsheet.id();
}
