/** The whole menu, in order (docs/product.md "Menu"). What an item does is declared where its surface is. */
import type { Catalogue } from '../../language';
import type { MenuItemName } from '../../protocol';

export interface MenuEntry {
  /** The entry point that Google calls. */
  readonly name: MenuItemName;
  readonly label: keyof Catalogue['menu']['items'];
  /** The submenu that the item is in; its neighbours of the same submenu share it. */
  readonly submenu?: keyof Catalogue['menu']['submenus'];
}

/** null is a separator. */
export const menuItems: readonly (MenuEntry | null)[] = [
  { name: 'menuOpen', label: 'open' },
  { name: 'menuLog', label: 'log' },
  { name: 'menuCheck', label: 'check' },
  { name: 'menuDashboard', label: 'dashboard', submenu: 'figures' },
  { name: 'menuGoals', label: 'goals', submenu: 'figures' },
  { name: 'menuTalk', label: 'talk', submenu: 'figures' },
  { name: 'menuStatement', label: 'statement', submenu: 'figures' },
  null,
  { name: 'menuDigestPreview', label: 'digestPreview', submenu: 'digest' },
  { name: 'menuDigestSend', label: 'digestSend', submenu: 'digest' },
  { name: 'menuDigestTest', label: 'digestTest', submenu: 'digest' },
  { name: 'menuDigestOn', label: 'digestOn', submenu: 'digest' },
  { name: 'menuDigestOff', label: 'digestOff', submenu: 'digest' },
  { name: 'menuSetUp', label: 'setUp', submenu: 'workbook' },
  { name: 'menuFields', label: 'fields', submenu: 'workbook' },
  { name: 'menuImport', label: 'import', submenu: 'workbook' },
  { name: 'menuHandOver', label: 'handOver', submenu: 'workbook' },
  { name: 'menuPrivacy', label: 'privacy', submenu: 'workbook' },
  { name: 'menuHelp', label: 'help', submenu: 'workbook' },
  null,
  { name: 'menuUndo', label: 'undo' },
];
