/** A user with the spreadsheet open: everything that can be done in the grid and the menus. */
import type { JsonLike } from '../runtime/json-like';
import type { HostState } from '../services';
import type { EditContext } from './edit-context';
import { EditRefused } from './edit-refused';
import { SheetEdits } from './sheet-edits';

export class SpreadsheetUser extends SheetEdits {
  constructor(
    context: EditContext,
    private readonly script: Pick<HostState, 'menus' | 'addOn'>,
    private readonly call: (functionName: string) => JsonLike,
  ) {
    super(context);
  }

  /** Clicks a menu item: `choose('Duebook', 'Check data…')`. Throws ScriptError for what the script throws. */
  choose(menuCaption: string, itemCaption: string): JsonLike {
    const menu = this.script.menus.find(({ caption }) => caption === menuCaption);
    const items = menu?.items.flatMap((each) => each.items ?? [each]);
    const item = items?.find(({ caption }) => caption === itemCaption);
    if (!item?.functionName) {
      throw new EditRefused(`There is no menu item ${menuCaption} > ${itemCaption}.`);
    }
    this.script.addOn?.use();
    return this.call(item.functionName);
  }
}
