/** The whole menu: the actions of all surfaces, in order (docs/product.md "Menu"). */
import { dropHourly, type Context, type Operation } from './workbook';
import { digestActions } from './surfaces/digest';
import { dashboardAction } from './surfaces/figures';
import { menuActions, undoAction, type MenuOrder } from './surfaces/menu';
import { setUpAction } from './surfaces/setup';

/** Removes the trigger when set-up is undone. */
function afterUndo(context: Context, operation: Operation): void {
  const isSetUp = operation === 'set-up' || operation === 'adopt';
  if (isSetUp && context.spreadsheet.sheetTitled(context.words.tables.settings) === null) {
    dropHourly(context);
  }
}

export const menuOrder: MenuOrder = [
  menuActions.open,
  menuActions.log,
  menuActions.check,
  dashboardAction,
  null,
  digestActions.previewAction,
  digestActions.sendAction,
  digestActions.testAction,
  digestActions.onAction,
  digestActions.offAction,
  setUpAction,
  menuActions.help,
  null,
  undoAction(afterUndo),
];
