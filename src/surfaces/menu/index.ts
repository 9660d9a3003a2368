/** The menu and its actions. */
export { menuActions } from './actions';
export { undoAction } from './undo';
export { languageOfUser, performElsewhere, performItem, showMenu } from './menu';
export { menuItems } from './menu-items';
