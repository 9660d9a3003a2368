/** What a menu item does. Its place in the menu is in `surfaces/menu/menu-items.ts`, its right in `RIGHTS`. */
import type { Context } from './context';
import { isSetUp } from './copy-check';

export interface Action {
  /** Why the action cannot run now, as a sentence for people; null if it can. */
  readonly blocker?: (context: Context) => string | null;
  /** Runs the action and shows the result. */
  readonly perform: (context: Context) => void;
}

/** The blocker of an action that needs a workbook that was set up. */
export function needsSetUp({
  settings,
  words,
}: Pick<Context, 'settings' | 'words'>): string | null {
  return isSetUp(settings) ? null : words.menu.needs.setUp;
}
