/** The menu: what stands in it, and what choosing an item does. */
export { menuActions, undoAction } from './actions';
export { languageOfUser, performItem, showMenu, type MenuOrder } from './menu';
