/** A person at the screen: everything one can do in the grid, and the menus. */
import type { JsonLike } from '../runtime/json-like';
import type { AddedMenu } from '../services';
import { openCellEdits, type CellEdits } from './cell-edits';
import type { Desk } from './desk';
import { EditRefused } from './edit-refused';
import { openLineEdits, type LineEdits } from './line-edits';
import { openSheetEdits, type SheetEdits } from './sheet-edits';

export interface Person extends CellEdits, LineEdits, SheetEdits {
  readonly user: string;
  /** Clicks a menu item: `choose('Duebook', 'Check data…')`. Throws ScriptError for what the script throws. */
  choose(menuCaption: string, itemCaption: string): JsonLike;
}

export function openPerson(
  desk: Desk,
  menus: readonly AddedMenu[],
  call: (functionName: string, user: string) => JsonLike,
): Person {
  return {
    user: desk.user,
    ...openCellEdits(desk),
    ...openLineEdits(desk),
    ...openSheetEdits(desk),
    choose(menuCaption, itemCaption) {
      const menu = menus.find(({ caption }) => caption === menuCaption);
      const item = menu?.items.find(({ caption }) => caption === itemCaption);
      if (!item?.functionName) {
        throw new EditRefused(`There is no ${menuCaption} > ${itemCaption}.`);
      }
      return call(item.functionName, desk.user);
    },
  };
}
