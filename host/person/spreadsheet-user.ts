/** A user with the spreadsheet open: everything that can be done in the grid and the menus. */
import type { JsonLike } from '../runtime/json-like';
import type { AddedMenu } from '../services';
import { openCellEdits, type CellEdits } from './cell-edits';
import type { EditContext } from './edit-context';
import { EditRefused } from './edit-refused';
import { openLineEdits, type LineEdits } from './line-edits';
import { openSheetEdits, type SheetEdits } from './sheet-edits';

export interface SpreadsheetUser extends CellEdits, LineEdits, SheetEdits {
  readonly user: string;
  /** Clicks a menu item: `choose('Duebook', 'Check data…')`. Throws ScriptError for what the script throws. */
  choose(menuCaption: string, itemCaption: string): JsonLike;
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
    choose(menuCaption, itemCaption) {
      const menu = menus.find(({ caption }) => caption === menuCaption);
      const item = menu?.items.find(({ caption }) => caption === itemCaption);
      if (!item?.functionName) {
        throw new EditRefused(`There is no menu item ${menuCaption} > ${itemCaption}.`);
      }
      return call(item.functionName, context.user);
    },
  };
}
