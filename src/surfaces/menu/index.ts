/** The menu and its actions. */
export { menuActions, undoAction } from './actions';
export { languageOfUser, performElsewhere, performItem, showMenu } from './menu';
export { menuItems } from './menu-items';
