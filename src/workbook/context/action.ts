/** A menu command. */
import type { Catalogue } from '../../language';
import type { MenuItemName } from '../../protocol';
import type { Context } from './context';

export interface Action {
  /** The entry point that Google calls; its right is in `RIGHTS`. */
  readonly name: MenuItemName;
  /** The submenu that the action is in; its neighbours of the same submenu share it. */
  readonly submenu?: keyof Catalogue['menu']['submenus'];
  readonly label: (items: Catalogue['menu']['items']) => string;
  /** Why the action cannot run now, as a sentence for people; null if it can. */
  readonly blocker?: (context: Context) => string | null;
  /** Runs the action and shows the result. */
  readonly perform: (context: Context) => void;
}
