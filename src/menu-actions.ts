/** What the menu items do that the script itself carries; the others are in `on-demand.ts`. */
import type { ScriptItem } from './protocol';
import { digestActions } from './surfaces/digest';
import { menuActions, undoAction } from './surfaces/menu';
import { dropHourly, type Action, type Context, type Operation } from './workbook';

/** Removes the trigger when set-up is undone. */
function afterUndo(context: Context, operation: Operation): void {
  const isSetUp = operation === 'set-up' || operation === 'adopt';
  if (isSetUp && context.spreadsheet.sheetTitled(context.words.tables.settings) === null) {
    dropHourly(context);
  }
}

export const scriptActions: Readonly<Record<ScriptItem, Action>> = {
  ...menuActions,
  ...digestActions,
  menuUndo: undoAction(afterUndo),
};
