/**
 * Keeps drop-downs closed while a person types: the open list would take the Enter key, and the typed text would be
 * lost. The arrow in the cell still opens the list.
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
