/** Shows the menu without reading the document, so that it works before authorisation. */
import { catalogueOf, languageOfLocale } from '../../language';
import type { LanguageCode } from '../../rules';
import { PlatformError, type MenuItem, type Platform, reasonOf } from '../../platform';
import { RIGHTS } from '../../protocol';
import { missingRight, openContext, type Action, type Context } from '../../workbook';

/** Actions in order; null is a separator. */
export type MenuOrder = readonly (Action | null)[];

export function showMenu(platform: Platform, order: MenuOrder, language: LanguageCode): void {
  const { menu } = catalogueOf(language);
  const items: (MenuItem & { readonly items: MenuItem[] })[] = [];
  let submenu: Action['submenu'];
  for (const action of order) {
    const item =
      action === null
        ? { label: '', calls: null, items: [] }
        : { label: action.label(menu.items), calls: action.name, items: [] };
    const last = items[items.length - 1];
    const isNext = action?.submenu !== undefined && action.submenu === submenu;
    submenu = action?.submenu;
    if (isNext) last?.items.push(item);
    else if (submenu === undefined) items.push(item);
    else items.push({ label: menu.submenus[submenu], calls: null, items: [item] });
  }
  platform.screen().addMenu(menu.title, items);
}

/** Runs a menu item; what prevents it or makes it fail is shown in a dialog. */
export function performItem(platform: Platform, order: MenuOrder, name: string): void {
  const action = order.find((item) => item?.name === name);
  if (action === undefined || action === null) throw new Error(`No menu item is called ${name}.`);
  const context = openContextOrExplain(platform);
  const blocker = action.blocker?.(context) ?? missingRight(context, RIGHTS[action.name]);
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
