/** Shows the menu without reading the document, so that it works before authorisation. */
import { catalogueOf, languageOfLocale } from '../../language';
import type { LanguageCode } from '../../rules';
import { PlatformError, type MenuItem, type Platform, reasonOf } from '../../platform';
import { RIGHTS, type MenuItemName } from '../../protocol';
import { missingRight, openContext, type Action, type Context } from '../../workbook';
import { menuItems, type MenuEntry } from './menu-items';

/**
 * Shows the menu.
 * @param isAddOn for a menu under Extensions, where Google puts those of add-ons (docs/platform.md §3.5)
 */
export function showMenu(platform: Platform, language: LanguageCode, isAddOn = false): void {
  const { menu } = catalogueOf(language);
  const items: (MenuItem & { readonly items: MenuItem[] })[] = [];
  let submenu: MenuEntry['submenu'];
  for (const entry of menuItems) {
    const item =
      entry === null
        ? { label: '', calls: null, items: [] }
        : { label: menu.items[entry.label], calls: entry.name, items: [] };
    const last = items[items.length - 1];
    const isNext = entry?.submenu !== undefined && entry.submenu === submenu;
    submenu = entry?.submenu;
    if (isNext) last?.items.push(item);
    else if (submenu === undefined) items.push(item);
    else items.push({ label: menu.submenus[submenu], calls: null, items: [item] });
  }
  platform.screen().addMenu(isAddOn ? null : menu.title, items);
}

/** Runs a menu item; what prevents it or makes it fail is shown in a dialog. */
export function performItem<Name extends MenuItemName>(
  platform: Platform,
  actions: Readonly<Record<Name, Action>>,
  name: Name,
): void {
  const action = actions[name];
  const context = openContextOrExplain(platform);
  const blocker = action.blocker?.(context) ?? missingRight(context, RIGHTS[name]);
  if (blocker !== null) {
    platform.screen().alert(context.words.menu.title, blocker);
    return;
  }
  try {
    action.perform(context);
  } catch (cause) {
    platform.screen().alert(context.words.menu.title, errorText(context, cause));
    // A refusal by Google has been shown; a bug of ours must also reach the log.
    if (!(cause instanceof PlatformError)) throw cause;
  }
}

/** Runs a menu item whose code is loaded on demand; if the code cannot be loaded, a dialog says so. */
export function performElsewhere(platform: Platform, perform: () => void): void {
  try {
    perform();
  } catch (cause) {
    if (!(cause instanceof PlatformError) || cause.code !== 'not-loaded') throw cause;
    // Before authorisation that is what is missing, not the file.
    const { title, needs } = openContextOrExplain(platform).words.menu;
    platform.screen().alert(title, needs.loading({ reason: cause.reason }));
  }
}

/**
 * Does the work; if the code for it cannot be loaded, throws a sentence that Google emails to the owner of the trigger,
 * which can show no dialog.
 */
export function explainNotLoaded<T>(open: () => Platform, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof PlatformError) || cause.code !== 'not-loaded') throw cause;
    const { job } = openContextOrExplain(open()).words;
    throw Object.assign(new Error(job.notLoaded({ reason: cause.reason })), { cause });
  }
}

/** Before authorisation no dialog can be opened, but Google shows the message of an error. */
function openContextOrExplain(platform: Platform): Context {
  try {
    return openContext(platform);
  } catch (cause) {
    const { needs } = catalogueOf(languageOfUser(platform)).menu;
    throw Object.assign(new Error(needs.allowing({ reason: reasonOf(cause) })), { cause });
  }
}

/** The user's language, which is available in every authorisation mode, unlike the file's. */
export function languageOfUser(platform: Platform): LanguageCode {
  return languageOfLocale(platform.identity().locale());
}

function errorText({ words }: Context, cause: unknown): string {
  const { needs } = words.menu;
  if (!(cause instanceof PlatformError)) {
    return needs.failed({ reason: reasonOf(cause) });
  }
  if (cause.code === 'no-customers') return needs.setUp;
  const { reason } = cause;
  if (cause.code === 'busy') return reason;
  return cause.code === 'write-refused' ? needs.refused({ reason }) : needs.failed({ reason });
}
