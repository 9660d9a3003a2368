/** What the menu items do that the script itself carries; the others are in `on-demand.ts`. */
import type { ScriptItem } from './protocol';
import { digestActions } from './surfaces/digest';
import { menuActions } from './surfaces/menu';
import type { Action } from './workbook';

export const scriptActions: Readonly<Record<ScriptItem, Action>> = {
  ...menuActions,
  ...digestActions,
};
