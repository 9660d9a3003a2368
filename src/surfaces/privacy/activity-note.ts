/** A line of Activity that only says what was done: there is nothing in it that could be undone. */
import { findSheet, sheetTitle, type Context } from '../../workbook';
import type { SheetPort } from '../../platform';

/**
 * Adds a line to Activity.
 * @param details what a repeated question is recognised by; never anything about a person
 */
export function noteInActivity(context: Context, what: string, details = ''): void {
  const { when, who } = context.author();
  const { done } = context.words.activity.states;
  activitySheet(context).append([when, who, what, done, details]);
}

function activitySheet({ spreadsheet, language, words }: Context): SheetPort {
  const found = findSheet(spreadsheet, 'activity', language);
  if (found !== null) return found;
  const sheet = spreadsheet.insertSheet(sheetTitle('activity', language));
  const { when, who, what, state, details } = words.activity.headings;
  sheet.write([{ row: 1, column: 0, cells: [[when, who, what, state, details]] }]);
  sheet.hide();
  return sheet;
}
