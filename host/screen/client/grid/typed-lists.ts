/**
 * While a person types, no list of choices stands in the way: the grid would keep Enter for its list,
 * and what was typed would not go in. The arrow of the cell still opens the list.
 */
import type { Injector } from '@univerjs/core';
import {
  IEditorBridgeService,
  ISheetCellDropdownManagerService,
} from '@univerjs/preset-sheets-core';

export function keepListsShutWhileTyping(injector: Injector): void {
  const editor = injector.get(IEditorBridgeService);
  const lists = injector.get(ISheetCellDropdownManagerService);
  const show = lists.showDropdown.bind(lists);
  lists.showDropdown = (list) =>
    editor.isVisible().visible ? { dispose: () => undefined } : show(list);
}
