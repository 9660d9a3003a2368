/** What a menu item does. Its place in the menu is in `surfaces/menu/menu-items.ts`, its right in `RIGHTS`. */
import type { Context } from './context';

export interface Action {
  /** Why the action cannot run now, as a sentence for people; null if it can. */
  readonly blocker?: (context: Context) => string | null;
  /** Runs the action and shows the result. */
  readonly perform: (context: Context) => void;
}
