/** With whom the file is shared, from SpreadsheetApp, which the scope of the open spreadsheet covers. */
import type { Sharing } from '../sharing';

/**
 * Reads who has access to the file. Takes four calls and possibly one for each address: whether reading an address
 * costs a call is not documented.
 */
export function readGoogleSharing(): Sharing {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    owner: attempt(() => spreadsheet.getOwner()?.getEmail() ?? null, ''),
    editors: attempt(() => spreadsheet.getEditors().map((user) => user.getEmail()), null),
    viewers: attempt(() => spreadsheet.getViewers().map((user) => user.getEmail()), null),
  };
}

/** What Google refuses is not known; the rest is. */
function attempt<T, U>(ask: () => T, refused: U): T | U {
  try {
    return ask();
  } catch {
    return refused;
  }
}
