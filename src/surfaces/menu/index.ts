/** The menu and its actions. */
export { menuActions, undoAction } from './actions';
export { languageOfUser, performItem, showMenu, type MenuOrder } from './menu';
