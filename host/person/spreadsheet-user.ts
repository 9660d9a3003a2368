/** A user with the spreadsheet open: everything that can be done in the grid and the menus. */
import type { JsonLike } from '../runtime/json-like';
import type { AddedMenu, MenuItem } from '../services';
import { openCellEdits, type CellEdits } from './cell-edits';
import type { EditContext } from './edit-context';
import { EditRefused } from './edit-refused';
import { openLineEdits, type LineEdits } from './line-edits';
import { openSheetEdits, type SheetEdits } from './sheet-edits';

export interface SpreadsheetUser extends CellEdits, LineEdits, SheetEdits {
  readonly user: string;
  /** Clicks a menu item: `choose('Duebook', 'Check data…')`. Throws ScriptError when the script throws. */
  choose(...captions: readonly string[]): JsonLike;
}

export function openSpreadsheetUser(
  context: EditContext,
  menus: readonly AddedMenu[],
  call: (functionName: string, user: string) => JsonLike,
): SpreadsheetUser {
  return {
    user: context.user,
    ...openCellEdits(context),
    ...openLineEdits(context),
    ...openSheetEdits(context),
    choose(...captions) {
      let items: readonly MenuItem[] = menus.map((menu) => ({ ...menu, functionName: null }));
      let chosen: MenuItem | undefined;
      for (const caption of captions) {
        chosen = items.find((item) => item.caption === caption);
        items = chosen?.items ?? [];
      }
      if (!chosen?.functionName) {
        throw new EditRefused(`There is no menu item ${captions.join(' > ')}.`);
      }
      return call(chosen.functionName, context.user);
    },
  };
}
