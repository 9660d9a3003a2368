/** The menu as a whole (docs/product.md "Menu"): every surface's actions in one order. */
import { dropHourly, type Desk } from './workbook';
import { digestActions } from './surfaces/digest';
import { menuActions, undoAction, type MenuOrder } from './surfaces/menu';
import { setUpAction } from './surfaces/setup';

/** Nobody wants a job for a workbook that is set up no more. */
function afterUndo(desk: Desk, deed: string): void {
  const isSetUp = deed === 'set-up' || deed === 'adopt';
  if (isSetUp && desk.spreadsheet.sheetTitled(desk.words.tables.settings) === null) {
    dropHourly(desk);
  }
}

export const menuOrder: MenuOrder = [
  menuActions.open,
  menuActions.log,
  menuActions.due,
  null,
  setUpAction,
  menuActions.import,
  menuActions.check,
  menuActions.dashboard,
  null,
  digestActions.previewAction,
  digestActions.sendAction,
  digestActions.testAction,
  digestActions.onAction,
  digestActions.offAction,
  null,
  undoAction(afterUndo),
  menuActions.backUp,
  menuActions.help,
];
